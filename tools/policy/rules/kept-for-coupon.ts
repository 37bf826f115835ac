import { couponForKeeping } from '../coupon-for-keeping.ts';
import { noReasonGrounds } from '../grounds.ts';
import type { Rule } from '../rule.ts';

/**
 * An order for whose keeping a coupon was taken: nothing takes that coupon back when the order goes after all, before it
 * is sent or for no reason after it came, so what becomes of both is for a person to say, by whichever way it is asked
 * for. Goods that aren't what they should be come back all the same.
 */
export const keptForCoupon: Rule = {
  id: 'kept_for_coupon',
  actions: ['cancel_order', 'request_return', 'request_refund'],
  decide({ kind, order, history, claim }) {
    const isCancelled = kind === 'cancel_order';
    if (!isCancelled && !(claim && noReasonGrounds.includes(claim.ground))) return undefined;
    const coupon = order && couponForKeeping(order.number, history);
    if (!order || !coupon) return undefined;
    return {
      decision: 'human',
      because: `a coupon over ${coupon.value.amount} was taken for keeping the order`,
      tell: isCancelled
        ? {
            en: `You took a coupon for keeping order ${order.number}. A colleague decides what becomes of it if the order is cancelled after all, so I'll pass this on; nothing is cancelled yet.`,
            zh: `订单${order.number}之前为保留它领过优惠券。现在要取消的话，这张券怎么处理要由同事来定，我帮您转过去，订单暂时还没取消。`,
          }
        : {
            en: `You took a coupon for keeping order ${order.number}. A colleague decides what becomes of it if the goods come back after all, so I'll pass this on; no return is opened yet.`,
            zh: `订单${order.number}之前为保留它领过优惠券。现在要退货的话，这张券怎么处理要由同事来定，我帮您转过去，暂时还没有办理退货。`,
          },
    };
  },
};
