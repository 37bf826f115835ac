import { leftToRefund } from '../../commerce/paid-share.ts';
import type { Rule } from '../rule.ts';

/** An order that waits to be sent isn't paid back while it goes on: money for all of it is a cancellation. */
export const unsentPaidBack: Rule = {
  id: 'unsent_paid_back',
  actions: ['request_refund', 'claim_price_protection', 'accept_retention_offer', 'give_goodwill'],
  decide({ effect, order }) {
    if (!order || effect.kind !== 'refund' || order.state !== 'paid' || order.shipments.length > 0) return undefined;
    const left = leftToRefund(order).amount;
    if (left === 0 || effect.amount.amount < left) return undefined;
    return {
      decision: 'deny',
      because: `${effect.amount.amount} of ${left} would leave nothing of an order that is not sent`,
      tell: {
        en: `Order ${order.number} hasn’t been sent yet. Cancel it instead: then all that was paid goes back, and nothing is sent.`,
        zh: `订单${order.number}还没发货，请改为取消订单：付的钱会全部退回，也不会再发货。`,
      },
    };
  },
};
