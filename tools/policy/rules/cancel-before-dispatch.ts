import type { Rule } from '../rule.ts';

/** What has left can't be called back reliably; what has left in part a person may still stop. */
export const cancelBeforeDispatch: Rule = {
  id: 'cancel_before_dispatch',
  actions: ['cancel_order'],
  decide({ order }) {
    if (!order || ((order.state === 'paid' || order.state === 'awaiting_payment') && order.shipments.length === 0)) {
      return undefined;
    }
    if (order.state === 'delivered') {
      return {
        decision: 'deny',
        because: 'the order is delivered',
        tell: {
          en: `Order ${order.number} has arrived already, so it can't be cancelled any more. I can check whether it can be returned.`,
          zh: `订单${order.number}已经签收了，取消不了。我可以帮您看看能不能退货。`,
        },
      };
    }
    if (order.state === 'partly_shipped') {
      return {
        decision: 'human',
        because: `${order.shipments.length} parcels have left, the rest has not`,
        tell: {
          en: `Part of order ${order.number} has left already. A colleague can take out what hasn't, so I'll pass this on.`,
          zh: `订单${order.number}已经发出一部分，没发的那部分要同事来取消，我帮您转过去。`,
        },
      };
    }
    return {
      decision: 'deny',
      because: `the order is ${order.state} with ${order.shipments.length} parcels`,
      tell: {
        en: `Order ${order.number} is on its way, and a parcel can't be called back reliably. You can refuse it at the door, or accept it and return it.`,
        zh: `订单${order.number}已经发出，路上的包裹不一定拦得回来。您可以直接拒收，或者收到后申请退货。`,
      },
    };
  },
};
