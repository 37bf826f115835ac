import type { PlaybookContext } from '../../playbook.ts';
import { asksHowMuchOf } from '../product/product-answers.ts';

/** Words for goods in this stretch, or else in the rest of the message. */
export function goodsNamed(context: PlaybookContext): string[] {
  const inView = context.memory.productId !== undefined;
  const own = context.segment.entities.products.filter(
    (word) =>
      !inView ||
      (!(asksOfPack.test(context.segment.text) && packs.test(word)) && !asksHowMuchOf(word, context.segment.text)),
  );
  if (inView && own.length < context.segment.entities.products.length) return own;
  return own.length > 0 ? own : context.turn.segments.flatMap(({ entities }) => entities.products);
}

/** "How big are the bags?" of the food in view asks for no bag. */
const asksOfPack = /\b(?:how (?:big|large|heavy|many)|what size|size of)\b|多大|多重|几(?:个|袋|罐)/i;
const packs = /^(?:bag|pack|box|can|cup|bottle)s?$|^(?:袋|包|盒|罐)/i;
