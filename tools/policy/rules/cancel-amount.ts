import type { Rule } from '../rule.ts';
import { moneyText } from '../say.ts';

/** Large orders are cancelled by a person. */
export const cancelAmount: Rule = {
  id: 'cancel_amount',
  actions: ['cancel_order'],
  decide({ order, effect }, { cancel }) {
    if (!order || effect.kind !== 'cancel_order') return undefined;
    const amount = Math.max(effect.refund.amount, order.totals.paid.amount);
    if (amount <= cancel.personAbove) return undefined;
    const text = moneyText(order.totals.paid);
    return {
      decision: 'human',
      because: `${amount} is above ${cancel.personAbove}`,
      tell: {
        en: `Order ${order.number} over ${text.en} is one that a colleague cancels for you. I'll pass it on so that it stops before dispatch.`,
        zh: `订单${order.number}金额${text.zh}，需要同事来取消。我这就转过去，尽量赶在发货前处理。`,
      },
    };
  },
};
