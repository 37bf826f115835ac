import { z } from 'zod';
import type { Localized } from '../../knowledge/language.ts';
import { addDays } from '../commerce/durations.ts';
import type { Effect } from '../commerce/effect.ts';
import { fromMajor, type Money } from '../commerce/money.ts';
import { moneyBack } from '../planning/money-back.ts';
import { nothingToRefund } from '../planning/plan-refusal.ts';
import { caseLine, readOrder, type ReadOrder } from '../planning/read-order.ts';
import type { CaseLine } from '../policy/action-case.ts';
import type { ToolContext } from '../contract.ts';
import { defineWriteTool, type Plan, type PlanDesk } from '../tool.ts';
import { moneyView } from '../views/money-view.ts';
import { moneyRows, row } from '../views/plan-view.ts';
import { presentDone } from '../views/request-view.ts';

const courtesies = ['late_delivery', 'wrong_or_faulty', 'poor_service', 'other'] as const;

export const giveGoodwillInput = z.object({
  orderNumber: z.string().min(1).max(40),
  as: z.enum(['coupon', 'money']),
  sum: z.number().positive().max(1_000_000).describe('in the order’s currency, such as 20 or 19.90'),
  courtesy: z.enum(courtesies),
});

const dayMs = 86_400_000;

const reasons: Record<(typeof courtesies)[number], Localized> = {
  late_delivery: { en: 'Goodwill for a late delivery', zh: '延误补偿' },
  wrong_or_faulty: { en: 'Goodwill for goods that weren’t right', zh: '商品问题补偿' },
  poor_service: { en: 'Goodwill for poor service', zh: '服务不周补偿' },
  other: { en: 'Goodwill', zh: '客户关怀补偿' },
};

/**
 * A coupon or part of the money back out of courtesy, beside whatever else was put right. Operators alone give it: how
 * much is theirs to say, within the limit of their role for the order. No model is told of it.
 */
export const giveGoodwill = defineWriteTool({
  name: 'give_goodwill',
  description: 'Gives a shopper a coupon, or a part of what was paid back, out of courtesy. For operators.',
  input: giveGoodwillInput,
  level: 'signed_in',
  async plan({ orderNumber, as, sum, courtesy }, context, desk) {
    const read = await readOrder(context, orderNumber);
    if (read.status === 'refused') return read;
    const { order } = read;
    const amount = fromMajor(sum, order.totals.paid.currency);
    const lines = order.lines.flatMap((line) => caseLine(read, { line, quantity: line.quantity }, context.now) ?? []);
    if (amount.amount === 0 || (as === 'money' && lines.length === 0))
      return nothingToRefund(
        order.lines.map((line) => ({ line })),
        context,
      );
    const reason = reasons[courtesy];
    const given =
      as === 'coupon' ? coupon(read, amount, reason, context, desk) : money(read, lines, amount, reason, context);
    const { effect, rows, steps, terms } = given;
    const back = as === 'money' ? { amount } : {};
    const title = titleOf(as, amount, order.number);
    return {
      status: 'planned',
      plan: {
        action: { kind: 'give_goodwill', effect, order, lines },
        once: { orderNumber: order.number, as, amount: amount.amount, courtesy },
        card: {
          title: { en: `${title.en}?`, zh: `${title.zh}，确认吗？` }[context.language],
          items: [],
          ...back,
          rows: [row({ en: 'Reason', zh: '原因' }, reason, context), ...rows],
          confirmLabel: { en: 'Give it', zh: '确认给顾客' }[context.language],
          cancelLabel: { en: 'Not now', zh: '先不给' }[context.language],
        },
        request: { title, ...back, steps, ...(terms ? { terms } : {}) },
      },
    };
  },
  present: presentDone,
});

interface Given {
  effect: Effect;
  rows: Plan['card']['rows'];
  steps: Plan['request']['steps'];
  terms?: Plan['request']['terms'];
}

function coupon(
  { order }: ReadOrder,
  value: Money,
  reason: Localized,
  { now }: ToolContext,
  { policy }: PlanDesk,
): Given {
  // to the next midnight, UTC, so that what is confirmed is what was shown
  const until = addDays(now, policy.retention.couponDays).getTime();
  const expiresAt = new Date(Math.ceil(until / dayMs) * dayMs).toISOString();
  return {
    effect: { kind: 'coupon', customerId: order.customerId, value, expiresAt, reason },
    rows: [],
    steps: [{ code: 'issued', label: { en: 'Coupon issued', zh: '优惠券已发放' }, at: now }],
    terms: { validUntil: expiresAt },
  };
}

function money(
  { order }: ReadOrder,
  lines: readonly CaseLine[],
  amount: Money,
  reason: Localized,
  context: ToolContext,
): Given {
  const back = moneyBack(order, false, context.now, context.timeZone);
  const shares = lines.map(({ line, quantity }) => ({ lineId: line.id, quantity }));
  return {
    effect: { kind: 'refund', orderNumber: order.number, lines: shares, amount, reason, withReturn: false },
    rows: moneyRows(order, back, context),
    steps: back.steps,
  };
}

function titleOf(as: 'coupon' | 'money', amount: Money, orderNumber: string): Localized {
  const [en, zh] = [moneyView(amount, 'en').text, moneyView(amount, 'zh').text];
  return as === 'coupon'
    ? { en: `${en} goodwill coupon, order ${orderNumber}`, zh: `订单 ${orderNumber} 补偿${zh}优惠券` }
    : { en: `${en} back as goodwill, order ${orderNumber}`, zh: `订单 ${orderNumber} 补偿退款${zh}` };
}
