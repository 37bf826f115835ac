import { noReasonGrounds } from '../grounds.ts';
import type { Exchange } from '../action-case.ts';
import type { Verdict } from '../decision.ts';
import type { Rule } from '../rule.ts';

/** Another size or colour of the same product, and one that is there. */
export const exchangeSameProduct: Rule = {
  id: 'exchange_same_product',
  actions: ['request_exchange'],
  decide({ claim, effect, exchangeFor, lines }) {
    if (effect.kind !== 'exchange') return undefined;
    const [first] = lines;
    if (!first || exchangeFor?.variantId !== effect.toVariantId) {
      return { decision: 'deny', because: 'the plan does not say what the exchange gives' };
    }
    if (exchangeFor.productId !== first.line.productId) {
      return {
        decision: 'deny',
        because: 'another product',
        tell: {
          en: 'An exchange is for another size or colour of the same product. For a different product, return this one and order the other.',
          zh: '换货只能换同一款的其他尺码或颜色。想换别的款，可以先退这件，再重新下单。',
        },
      };
    }
    if (exchangeFor.variantId === first.line.variantId && claim && noReasonGrounds.includes(claim.ground)) {
      return {
        decision: 'deny',
        because: 'the very same variant, without a fault',
        tell: {
          en: 'That is the size and colour you already have. Which one would you like instead?',
          zh: '这就是您现在的尺码和颜色。您想换成哪一个？',
        },
      };
    }
    if (exchangeFor.stock >= effect.line.quantity) return dearer(exchangeFor);
    return {
      decision: 'deny',
      because: `stock ${exchangeFor.stock}, wanted ${effect.line.quantity}`,
      tell: {
        en: "The one you'd like is sold out. I can take this one back for a refund instead, or look for another size or colour.",
        zh: '您想要的那个没货了。可以改成退货退款，或者我帮您看看别的尺码、颜色。',
      },
    };
  },
};

/** At the price paid there is another size or colour, not a larger pack: what costs more a person gives. */
function dearer({ dearerBy = 0 }: Exchange): Verdict | undefined {
  if (dearerBy <= 0) return undefined;
  return {
    decision: 'human',
    because: `it costs ${dearerBy} more than the one that was bought`,
    tell: {
      en: "The one you'd like costs more than the one you bought, so a colleague sees to this exchange. I'll pass it on.",
      zh: '您想换的那个比您买的这个贵一些，这次换货由同事来办理，我帮您转过去。',
    },
  };
}
