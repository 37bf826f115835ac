import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';

/** Spoiled food or a hot battery is no matter of money alone: a trained person looks, whatever the amount. */
export const personGrounds: Rule = {
  id: 'person_grounds',
  actions: ['request_return', 'request_exchange', 'request_refund'],
  decide({ claim, lines }, policy) {
    if (!claim) return undefined;
    const { ground } = claim;
    return eachLine(lines, ({ productLine }) => {
      if (!policy.lines[productLine].personFor.includes(ground)) return undefined;
      const because = `${ground} in ${productLine} goes to a person`;
      return ground === 'unsafe'
        ? {
            decision: 'human',
            because,
            tell: {
              en: "Please stop using it now and keep it away from people, animals and anything that burns. Don't charge it, and don't post it. A trained colleague takes over at once.",
              zh: '请先停止使用，放到远离人、宠物和易燃物的地方，不要充电，也不要寄回。我马上转给专门的同事处理。',
            },
          }
        : {
            decision: 'human',
            because,
            tell: {
              en: "Thank you for telling us. A trained colleague looks at cases like this one; please keep the goods and the packaging until then. I'll pass on all you've sent.",
              zh: '谢谢您告诉我们。这种情况由专门的同事来看，商品和包装请先留着，您发的内容我都转过去。',
            },
          };
    });
  },
};
