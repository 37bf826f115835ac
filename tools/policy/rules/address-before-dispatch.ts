import type { Rule } from '../rule.ts';

/** Before dispatch an address is a line in our books; after that only the carrier can turn a parcel, asked by a person. */
export const addressBeforeDispatch: Rule = {
  id: 'address_before_dispatch',
  actions: ['change_delivery_address'],
  bindsOperators: true, // the order can't be changed any more, whoever asks
  decide({ order, now }) {
    if (!order) return undefined;
    if ((order.state === 'paid' || order.state === 'awaiting_payment') && order.shipments.length === 0)
      return undefined;
    const scans = order.shipments.map(({ events }) => events.filter(({ at }) => at <= now).at(-1)?.code);
    const isTooLate =
      order.state === 'delivered' || scans.some((code) => code === 'out_for_delivery' || code === 'delivered');
    return isTooLate
      ? {
          decision: 'deny',
          because: `the order is ${order.state}, last scans: ${scans.join(', ')}`,
          tell: {
            en: `Order ${order.number} is delivered or out for delivery, so its address can't be changed any more. The courier can still be told where to leave it.`,
            zh: `订单${order.number}已经在派送或已签收，地址改不了了。可以直接跟快递员说放在哪里。`,
          },
        }
      : {
          decision: 'human',
          because: `the order is ${order.state} with ${order.shipments.length} parcels`,
          tell: {
            en: `Order ${order.number} has left already. A colleague can ask the carrier to redirect it, though that doesn't always work. I'll pass it on.`,
            zh: `订单${order.number}已经发出了。可以由同事联系快递改送，但不一定能成，我帮您转过去。`,
          },
        };
  },
};
