import { aCustomer, aLine, anOrder, aShipment, testNow } from '../commerce/testing.ts';
import { demoPolicy } from '../commerce/demo-shop/policy.ts';
import { money } from '../commerce/money.ts';
import type { Effect } from '../commerce/effect.ts';
import type { Order } from '../commerce/order.ts';
import type { Shipment } from '../commerce/shipment.ts';
import type { ActionCase, CaseLine, PastAction, ShopperHistory } from './action-case.ts';
import type { ClaimGround } from './action-kinds.ts';
import { strictest, type Ruling } from './decision.ts';
import { rules } from './rules.ts';
import type { LinePolicy, ShopPolicy } from './shop-policy.ts';

/** The demo shop's policy with other numbers for clothing. */
export function clothingPolicy(set: Partial<LinePolicy>): ShopPolicy {
  return { ...demoPolicy, lines: { ...demoPolicy.lines, clothing: { ...demoPolicy.lines.clothing, ...set } } };
}

/** `count` hours before `testNow`. */
export function hoursAgo(count: number): Date {
  return new Date(testNow.getTime() - count * 3_600_000);
}

/** A parcel that was delivered so many hours ago. */
export function deliveredParcel(hours: number, set: Partial<Shipment> = {}): Shipment {
  const place = { en: 'Hangzhou', zh: '杭州' };
  const text = { en: 'Delivered', zh: '已签收' };
  return aShipment({ events: [{ at: hoursAgo(hours), code: 'delivered', place, text }], ...set });
}

/** An order of one jacket for ¥399, delivered a day ago. */
export function deliveredOrder(set: Partial<Order> = {}): Order {
  return anOrder({ state: 'delivered', shipments: [deliveredParcel(24)], ...set });
}

/** The one piece of that order, a piece of clothing. */
export function aCaseLine(set: Partial<CaseLine> = {}): CaseLine {
  return {
    line: aLine(),
    quantity: 1,
    returnedBefore: 0,
    productLine: 'clothing',
    deliveredAt: hoursAgo(24),
    ...set,
  };
}

export const noHistory: ShopperHistory = { orders: [], refunds: [], actions: [], offerRounds: [] };

const reason = { en: 'Changed mind', zh: '不想要了' };

export function refundEffect(
  amount: number,
  set: Partial<Extract<Effect, { kind: 'refund' }>> = {},
): Extract<Effect, { kind: 'refund' }> {
  const lines = [{ lineId: 'l1', quantity: 1 }];
  return {
    kind: 'refund',
    orderNumber: 'SM10001',
    lines,
    amount: money(amount, 'CNY'),
    reason,
    withReturn: true,
    ...set,
  };
}

export function reshipEffect(lineId = 'l1', quantity = 1): Extract<Effect, { kind: 'reship' }> {
  return { kind: 'reship', orderNumber: 'SM10001', lines: [{ lineId, quantity }], reason };
}

/** Returning the delivered jacket because it isn't liked: nothing speaks against it. */
export function aCase(set: Partial<ActionCase> = {}): ActionCase {
  return {
    kind: 'request_return',
    effect: refundEffect(39900),
    order: deliveredOrder(),
    lines: [aCaseLine()],
    claim: { ground: 'changed_mind', photos: [] },
    level: 'signed_in',
    levelNeeded: 'signed_in',
    customer: aCustomer(),
    history: noHistory,
    conversationId: 'conv_test',
    now: testNow,
    timeZone: 'Asia/Shanghai',
    ...set,
  };
}

/** A claim with words and a picture. */
export function claimOf(ground: ClaimGround, set: Partial<NonNullable<ActionCase['claim']>> = {}) {
  return { ground, description: 'as I said', photos: ['pho_1'], ...set };
}

export function pastAction(set: Partial<PastAction> & Pick<PastAction, 'kind' | 'effect'>): PastAction {
  return { orderNumber: 'SM10001', at: hoursAgo(48), photos: 0, ...set };
}

/** What all the rules together make of a case. */
export function ruled(action: ActionCase, policy: ShopPolicy = demoPolicy, asked = rules): Ruling {
  return strictest(
    asked.flatMap((rule): Ruling[] => {
      const verdict = rule.actions.includes(action.kind) ? rule.decide(action, policy) : undefined;
      return verdict ? [{ ...verdict, ruleId: rule.id }] : [];
    }),
  );
}
