import type { PlaybookContext, Steps } from '../../playbook.ts';
import { compareProducts } from './compare-products.ts';
import { namedInWords } from '../which/named-in-words.ts';

/** "Stroll or harbor for wide feet?": two that are called by their names are put beside each other. */
export function* compareNamed(context: PlaybookContext): Steps<boolean> {
  const { text } = context.segment;
  if (!apart.test(text) || ofVariants.test(text)) return false;
  const named = yield* namedInWords(context, text);
  if (named.length < 2) return false;
  yield* compareProducts.run(context);
  return true;
}

const apart =
  /\b(?:or|vs\.?|versus|better|which|torn|decide|between|difference|compares?|differ)\b|还是|哪|区别|对比|比较|纠结/i;

/** Whether each can be had, and in which size, is told of one by one. */
const ofVariants =
  /\b(?:in stock|available|any left|do you have|sold out|(?:what|which) size)\b|有货|还有|有没有|有吗|几码|什么码|多大码/i;
