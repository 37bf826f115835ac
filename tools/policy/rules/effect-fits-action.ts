import { isDeepStrictEqual } from 'node:util';
import type { LineShare } from '../../commerce/effect.ts';
import type { ActionCase } from '../action-case.ts';
import { actionKinds, type ActionKind } from '../action-kinds.ts';
import type { Rule } from '../rule.ts';

/** What each action may come to. An accepted offer is held to the offer instead. */
const effects: Record<ActionKind, readonly ActionCase['effect']['kind'][]> = {
  cancel_order: ['cancel_order'],
  change_delivery_address: ['change_address'],
  urge_shipment: ['urge'],
  request_return: ['refund'],
  request_exchange: ['exchange'],
  request_refund: ['refund', 'reship'],
  claim_price_protection: ['refund'],
  reissue_missing_gift: ['reship'],
  offer_retention: ['issue_offers'],
  accept_retention_offer: ['refund', 'coupon', 'exchange', 'upgrade_shipping'],
  give_goodwill: ['refund', 'coupon'],
};

/** The rules weigh the case, the shop does the effect: one that isn't about the other goes nowhere. */
export const effectFitsAction: Rule = {
  id: 'effect_fits_action',
  actions: actionKinds,
  decide(action) {
    const misfit = misfitOf(action);
    return misfit === undefined
      ? undefined
      : {
          decision: 'deny',
          because: misfit,
          tell: { en: "I can't do that for this order.", zh: '这笔订单我没办法这样处理。' },
        };
  },
};

function misfitOf({ kind, effect, order, lines, level }: ActionCase): string | undefined {
  if (!effects[kind].includes(effect.kind)) return `${kind} may not come to ${effect.kind}`;
  // a stranger is told how to become known (`identity_level`), not that there is nothing
  if (!order) return level === 'anonymous' ? undefined : 'there is no order';
  if ('orderNumber' in effect && effect.orderNumber !== order.number) return 'the effect is about another order';
  if (kind === 'accept_retention_offer') return undefined;
  const shares = effect.kind === 'exchange' ? [effect.line] : 'lines' in effect ? effect.lines : undefined;
  if (!shares) return undefined;
  if (shares.length === 0) return 'the effect names no goods';
  const weighed = lines.map(({ line, quantity }) => ({ lineId: line.id, quantity }));
  return isDeepStrictEqual(byLine(shares), byLine(weighed))
    ? undefined
    : 'the effect is about other goods than the case';
}

function byLine(shares: readonly LineShare[]): LineShare[] {
  return shares
    .map(({ lineId, quantity }) => ({ lineId, quantity }))
    .toSorted((a, b) => (a.lineId < b.lineId ? -1 : a.lineId > b.lineId ? 1 : a.quantity - b.quantity));
}
