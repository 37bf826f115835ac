import { eachLine } from '../each-line.ts';
import { nothingToSendBack } from '../grounds.ts';
import type { Rule } from '../rule.ts';

/** Money for goods that stay with the shopper is a person's to give, but where the line says that they need not come back. */
export const goodsComeBack: Rule = {
  id: 'goods_come_back',
  actions: ['request_return', 'request_refund'],
  decide({ kind, effect, claim, lines }, policy) {
    if (effect.kind !== 'refund' || effect.withReturn || !claim) return undefined;
    const { ground } = claim;
    if (kind === 'request_refund' && nothingToSendBack.includes(ground)) return undefined;
    return eachLine(lines, ({ productLine }) => {
      if (kind === 'request_refund' && policy.lines[productLine].keepGoodsFor.includes(ground)) return undefined;
      return {
        decision: 'human',
        because: `${productLine} has to come back for ${ground}`,
        tell: {
          en: 'A refund while you keep the goods is something a colleague decides. I can pass it on, or open a return at our cost instead.',
          zh: '不退货只退款要由同事来定。我可以帮您转过去，也可以直接申请退货，运费我们出。',
        },
      };
    });
  },
};
