import type { Order } from '../../commerce/order.ts';
import { leftToRefund, refundableFor } from '../../commerce/paid-share.ts';
import type { ActionCase } from '../action-case.ts';
import { refundOf } from '../done-before.ts';
import { shopGrounds } from '../grounds.ts';
import type { Rule } from '../rule.ts';
import { moneyText } from '../say.ts';

/** Never more than was paid: for these goods, and of the order as a whole. */
export const refundWithinPaid: Rule = {
  id: 'refund_within_paid',
  actions: [
    'cancel_order',
    'request_return',
    'request_refund',
    'claim_price_protection',
    'accept_retention_offer',
    'give_goodwill',
  ],
  decide(action) {
    const { effect, order } = action;
    const refund = refundOf(effect);
    if (!order || !refund) return undefined;
    const left = leftToRefund(order).amount;
    const most = Math.min(left, mostFor(action, order));
    // an unpaid order is cancelled without money; every other refund is of something
    const least = effect.kind === 'cancel_order' ? 0 : 1;
    if (refund.amount <= most && refund.amount >= least) return undefined;
    const text = moneyText({ amount: Math.max(0, most), currency: order.totals.paid.currency });
    return {
      decision: 'deny',
      because: `${refund.amount}, at most ${most} (paid ${order.totals.paid.amount}, left ${left})`,
      tell:
        order.totals.paid.amount === 0
          ? {
              en: 'Nothing was paid for this order, so there is no money to pay back.',
              zh: '这笔订单没有付过钱，所以没有可以退的金额。',
            }
          : most <= 0
            ? {
                en: `All that was paid for this has gone back already. I can look up how far that refund is.`,
                zh: '这部分付的钱已经全部退过了，我可以帮您查退款进度。',
              }
            : {
                en: `I can refund at most what was paid for it and hasn't gone back yet: ${text.en}.`,
                zh: `最多只能退实际支付、还没退过的金额：${text.zh}。`,
              },
    };
  },
};

function mostFor({ effect, claim }: ActionCase, order: Order): number {
  if (effect.kind !== 'refund') return order.totals.paid.amount;
  const isShops = claim !== undefined && shopGrounds.includes(claim.ground);
  return refundableFor(order, effect.lines, isShops ? 'goods_and_shipping' : 'goods').amount;
}
