import { refundedSoFar } from '../../commerce/paid-share.ts';
import type { ActionCase } from '../action-case.ts';
import { doneBefore } from '../done-before.ts';
import { paidFor } from '../paid-for.ts';
import type { Rule } from '../rule.ts';
import { moneyText } from '../say.ts';

/**
 * Above the shop's limit a person decides. What went back on the same order before counts, and what was sent again: a
 * large refund in small pieces is a large refund.
 */
export const refundLimit: Rule = {
  id: 'refund_limit',
  actions: ['request_return', 'request_refund'],
  decide(action, { refund, currency }) {
    const { effect, order, customer } = action;
    if (!order || (effect.kind !== 'refund' && effect.kind !== 'reship')) return undefined;
    const isVip = customer?.tier === 'vip';
    const isReturn = effect.kind === 'refund' && effect.withReturn;
    const limit = isReturn
      ? isVip
        ? refund.returnPersonAboveVip
        : refund.returnPersonAbove
      : isVip
        ? refund.personAboveVip
        : refund.personAbove;
    const now = effect.kind === 'refund' ? effect.amount.amount : paidFor(order, effect.lines);
    const total = now + refundedSoFar(order).amount + sentAgain(action);
    if (total <= limit) return undefined;
    const text = moneyText({ amount: limit, currency });
    return {
      decision: 'human',
      because: `${total} in all (${now} now) is above ${limit}${isVip ? ' for VIPs' : ''}${isReturn ? ' with a return' : ''}`,
      tell: {
        en: `Above ${text.en} for one order a colleague has to approve it. I'll pass it on with everything you've told me, so you needn't repeat it.`,
        zh: `一笔订单超过${text.zh}的要由同事审核。我把您说的都转过去，不用再说一遍。`,
      },
    };
  },
};

function sentAgain({ order, history }: ActionCase): number {
  if (!order) return 0;
  return doneBefore(history, ['request_refund'], order.number).reduce(
    (total, { effect }) => total + (effect.kind === 'reship' ? paidFor(order, effect.lines) : 0),
    0,
  );
}
