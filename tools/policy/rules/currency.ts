import type { ActionCase } from '../action-case.ts';
import { actionKinds } from '../action-kinds.ts';
import { refundOf } from '../done-before.ts';
import type { Rule } from '../rule.ts';

/** The policy's limits are in one currency; what is in another they say nothing of, so a person looks. */
export const currency: Rule = {
  id: 'currency',
  actions: actionKinds,
  decide(action, policy) {
    const other = currenciesOf(action).find((each) => each !== policy.currency);
    return other === undefined
      ? undefined
      : {
          decision: 'human',
          because: `an amount is in ${other}, the limits are in ${policy.currency}`,
          tell: {
            en: `This order isn't in ${policy.currency}, so a colleague has to work out the amounts. I'll pass it on with everything so far.`,
            zh: `这笔订单不是用${policy.currency}结算的，金额要同事来核算。我把情况都转给同事，您不用再说一遍。`,
          },
        };
  },
};

function currenciesOf({ effect, order, offer, lines, kind }: ActionCase): string[] {
  // a nudge moves no money and is measured by none
  if (kind === 'urge_shipment') return [];
  const refund = refundOf(effect);
  return [
    ...(order ? [order.totals.paid, order.totals.items] : []),
    ...(refund ? [refund] : []),
    ...(effect.kind === 'coupon' ? [effect.value] : []),
    ...(effect.kind === 'issue_offers' ? [effect.atStake, ...effect.offers.map(({ cost }) => cost)] : []),
    ...(offer ? [offer.cost] : []),
    ...lines.flatMap(({ line, priceNow }) => (priceNow ? [line.unitPrice, priceNow] : [line.unitPrice])),
  ].map((each) => each.currency);
}
