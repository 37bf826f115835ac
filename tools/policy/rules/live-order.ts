import { actionKinds } from '../action-kinds.ts';
import type { Rule } from '../rule.ts';

/** Nothing more is done with an order that is cancelled; of one that isn't paid, little. */
export const liveOrder: Rule = {
  id: 'live_order',
  actions: actionKinds,
  decide({ kind, order }) {
    if (order?.state === 'cancelled') {
      return {
        decision: 'deny',
        because: 'the order is cancelled',
        tell: {
          en: `Order ${order.number} is cancelled already, so there's nothing more to do with it. I can look up its refund for you.`,
          zh: `订单${order.number}已经取消了，不用再处理。需要的话我帮您查一下退款进度。`,
        },
      };
    }
    if (order?.state === 'awaiting_payment' && kind !== 'cancel_order' && kind !== 'change_delivery_address') {
      return {
        decision: 'deny',
        because: 'the order is not paid',
        tell: {
          en: `Order ${order.number} isn't paid yet, so nothing has been charged or sent. You can pay it, or I can cancel it.`,
          zh: `订单${order.number}还没付款，没有扣款也没有发货。您可以去付款，不要的话我帮您取消。`,
        },
      };
    }
    return undefined;
  },
};
