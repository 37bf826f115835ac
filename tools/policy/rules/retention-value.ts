import type { ActionCase, OfferDraft } from '../action-case.ts';
import type { Rule } from '../rule.ts';
import type { ShopPolicy } from '../shop-policy.ts';

/** Offers are worth their cost: from a value on, within each kind's share and what the margin carries. */
export const retentionValue: Rule = {
  id: 'retention_value',
  actions: ['offer_retention'],
  decide(action, policy) {
    const { effect, order } = action;
    if (effect.kind !== 'issue_offers' || !order) return undefined;
    const { retention } = policy;
    const goods = order.totals.items.amount;
    const because =
      effect.atStake.amount < retention.fromValue
        ? `${effect.atStake.amount} at stake, offers from ${retention.fromValue}`
        : effect.atStake.amount > order.totals.paid.amount
          ? `${effect.atStake.amount} at stake of ${order.totals.paid.amount} paid`
          : effect.offers
              .map((offer) => tooDear(offer, goods, action, policy))
              .find((each): each is string => each !== undefined);
    if (because === undefined) return undefined;
    return {
      decision: 'deny',
      because,
      tell: {
        en: "I don't have an offer for this order. I'll gladly go on with what you asked for.",
        zh: '这笔订单暂时没有可用的优惠，我接着帮您办原来的事。',
      },
    };
  },
};

function tooDear(offer: OfferDraft, goods: number, { customer }: ActionCase, { retention }: ShopPolicy) {
  const isVip = customer?.tier === 'vip';
  const shares = {
    coupon: isVip ? retention.couponShareVip : retention.couponShare,
    partial_refund: isVip ? retention.partialRefundShareVip : retention.partialRefundShare,
    price_difference: 1,
    exchange: 1,
    upgrade_shipping: 1,
  } satisfies Record<OfferDraft['kind'], number>;
  const most = Math.floor(goods * Math.min(shares[offer.kind], retention.marginFloor));
  const { effect, cost } = offer;
  const given = effect.kind === 'refund' ? effect.amount : effect.kind === 'coupon' ? effect.value : cost;
  const dearest = Math.max(cost.amount, given.amount);
  if (cost.amount < 0 || given.amount < 0) return `${offer.kind} costs less than nothing`;
  return dearest > most ? `${offer.kind} of ${dearest}, at most ${most} of ${goods}` : undefined;
}
