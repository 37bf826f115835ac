import { refundableFor } from '../commerce/paid-share.ts';
import type { ToolContext } from '../contract.ts';
import type { CaseLine, Claim } from '../policy/action-case.ts';
import { nothingToSendBack, shopGrounds } from '../policy/grounds.ts';
import type { PlanResult } from '../tool.ts';
import { claimGroundLabels } from '../views/claim-labels.ts';
import { dayText } from '../views/day-view.ts';
import { planLabels } from '../views/plan-rows.ts';
import { moneyRows, planItems, row, sendBackRows } from '../views/plan-view.ts';
import { moneyBack } from './money-back.ts';
import { rightedOnce, sharesOf } from './pick-lines.ts';
import { nothingToRefund } from './plan-refusal.ts';
import type { ReadOrder } from './read-order.ts';

/** A claim about goods of an order, ready to be settled. */
export interface ClaimQuestion {
  kind: 'request_refund' | 'reissue_missing_gift';
  read: ReadOrder;
  lines: readonly CaseLine[];
  claim: Claim;
  /** The shop's policy lets the goods stay with the shopper. */
  keepsGoods: boolean;
}

/** Money for goods with which something is wrong; they come back unless there is nothing to send or policy lets them stay. */
export function planRefund({ kind, read, lines, claim, keepsGoods }: ClaimQuestion, context: ToolContext): PlanResult {
  const { order } = read;
  const { language, now, timeZone } = context;
  const { ground } = claim;
  const isDelivered = lines.some(({ deliveredAt }) => deliveredAt !== undefined);
  const withReturn = isDelivered && !keepsGoods && !nothingToSendBack.includes(ground);
  const shares = sharesOf(lines);
  const isShops = shopGrounds.includes(ground);
  const amount = refundableFor(order, shares, isShops ? 'goods_and_shipping' : 'goods');
  if (amount.amount === 0) return nothingToRefund(lines, context);
  const back = moneyBack(order, withReturn, now, timeZone);
  const { sendBackBy } = back;
  const reason = claimGroundLabels[ground];
  const keep = row(
    planLabels.goods,
    isDelivered && !nothingToSendBack.includes(ground)
      ? { en: 'Nothing needs to come back', zh: '不用寄回' }
      : { en: 'Nothing to send back', zh: '无需寄回' },
    context,
  );
  return {
    status: 'planned',
    plan: {
      action: {
        kind,
        effect: { kind: 'refund', orderNumber: order.number, lines: shares, amount, reason, withReturn },
        order,
        lines,
        claim,
      },
      once: rightedOnce(order, lines),
      card: {
        title: { en: 'Refund these items?', zh: '确定申请退款吗？' }[language],
        items: planItems(lines, language),
        amount,
        rows: [
          row({ en: 'Reason', zh: '退款原因' }, reason, context),
          ...(sendBackBy ? sendBackRows(sendBackBy, isShops ? 'shop' : 'shopper', context) : [keep]),
          ...moneyRows(order, back, context),
        ],
        confirmLabel: { en: 'Refund', zh: '确认退款' }[language],
        cancelLabel: { en: 'Not now', zh: '先不退' }[language],
      },
      request: {
        title: { en: `Refund, order ${order.number}`, zh: `订单 ${order.number} 退款` },
        amount,
        steps: back.steps,
        ...(sendBackBy
          ? {
              terms: { returnPaidBy: isShops ? ('shop' as const) : ('shopper' as const) },
              next: {
                en: `Send the goods back by ${dayText(sendBackBy, { ...context, language: 'en' })}; we pay the shipping.`,
                zh: `请在${dayText(sendBackBy, { ...context, language: 'zh' })}前把商品寄回，运费由我们承担。`,
              },
            }
          : {}),
      },
    },
  };
}
