import { doneBefore } from '../done-before.ts';
import type { Rule } from '../rule.ts';

/** An address changes once; who wants it changed again speaks with a person. */
export const addressOnce: Rule = {
  id: 'address_once',
  actions: ['change_delivery_address'],
  decide({ history, order }) {
    const before = doneBefore(history, ['change_delivery_address'], order?.number).length;
    if (!order || before === 0) return undefined;
    return {
      decision: 'human',
      because: `changed ${before} times before`,
      tell: {
        en: `The address of order ${order.number} was changed once already. A second change is up to a colleague, so I'll pass it on.`,
        zh: `订单${order.number}的地址已经改过一次了，再改要同事来处理，我帮您转过去。`,
      },
    };
  },
};
