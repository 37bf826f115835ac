import type { Rule } from '../rule.ts';

/** Valuable goods to a new address: a person looks, for that is how stolen accounts are emptied. */
export const addressValue: Rule = {
  id: 'address_value',
  actions: ['change_delivery_address'],
  decide({ order }, { changeAddress }) {
    if (!order || order.totals.paid.amount <= changeAddress.personAbove) return undefined;
    return {
      decision: 'human',
      because: `${order.totals.paid.amount} is above ${changeAddress.personAbove}`,
      tell: {
        en: `For an order of this value a colleague changes the address, to keep it safe. I'll pass on what you've told me.`,
        zh: '这笔订单金额比较高，为了安全，地址由同事来改。我把您的信息转过去，不用再说一遍。',
      },
    };
  },
};
