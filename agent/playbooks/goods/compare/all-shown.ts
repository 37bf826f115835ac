import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { attributeTopics } from '../product/attribute-topics.ts';
import { tellComparison } from './tell-comparison.ts';

const mostCompared = 4;

/** "Can I swim with both?", “都防水吗”: asked of what was compared or shown just before. */
const ofAll = /\b(?:both|all of (?:them|these)|(?:these|the) two|either(?: of them)?)\b|都|两[个款件双]|它们|这几/i;

/** "The ones with the best battery?", “哪个最轻”: of those that were shown. */
const ofBest =
  /\b(?:ones?|which|what)\b.{0,30}\b(?:best|most|longest|lightest|warmest|quietest|biggest|largest)\b|哪[个款件双条].{0,6}[最更]|最.{1,6}的?(?:是哪|那[个款件双])/i;

/** What was asked of all that was compared or shown just before; false where nothing of the kind was. */
export function* tellOfAllShown(context: PlaybookContext): Steps<boolean> {
  const { segment, memory } = context;
  const { shown, lastIntent } = memory;
  const isFresh =
    lastIntent === 'compare_products' || lastIntent === 'search_products' || lastIntent === 'product_question';
  if (!isFresh || shown?.kind !== 'product' || shown.ids.length < 2) return false;
  if (segment.entities.products.length > 0 || !(ofAll.test(segment.text) || ofBest.test(segment.text))) return false;
  if (!attributeTopics.some(({ asked }) => asked.test(segment.text))) return false;
  const compared = yield* look('compare_products', { productIds: shown.ids.slice(0, mostCompared) });
  if (compared.status !== 'ok') return false;
  yield* tellComparison(context, compared.content, { ofAll: !ofBest.test(segment.text) });
  return true;
}
