import type { IntentId } from '../../../understanding/intents.ts';
import { attributeTopics } from '../../goods/product/attribute-topics.ts';
import { aboutGoods, onlyDetails } from '../../matter.ts';
import type { Leaning } from './leaning.ts';
import { asksItself } from './narrowing.ts';
import { leansOnVariant } from './variant-alone.ts';

/** A size, a measure, a place in the list or a point of data, of the goods just shown. */
export const pointsAtShown: Leaning = ({ intent, text, entities }, last, { productId, shown }) => {
  if (!aboutGoods.has(last)) return undefined;
  const { ordinal, products, sizes, measures, maxPrice, minPrice } = entities;
  const isInView = productId !== undefined && products.length === 0;
  if (isInView && leansOnVariant(text)) return 'product_question';
  const isMeasured = Object.keys(measures).some((each) => each !== 'weight');
  const onlyTells = onlyDetails.has(intent.id) || (intent.confidence < 0.6 && !asksItself(text));
  if (isInView && isMeasured && onlyTells && (maxPrice ?? minPrice) === undefined) return 'recommend_size';
  const picks = ordinal !== undefined && shown?.kind === 'product' && products.length === 0;
  if (picks && (aboutGoods.has(intent.id) || onlyDetails.has(intent.id))) {
    const asksStock = sizes.length > 0 && Object.keys(measures).length === 0;
    return asksStock ? 'product_question' : ofShown(intent.id, last);
  }
  const isSearch = intent.id === 'search_products' && intent.confidence < 0.6;
  const isOfData = productId !== undefined && attributeTopics.some(({ asked }) => asked.test(text));
  return isSearch && isOfData && /^(?:and )?what|什么|多少/i.test(text) ? 'product_question' : undefined;
};

/** The second of those shown: to compare or to fit, where that is the talk; otherwise to hear about it. */
export function ofShown(asked: IntentId, last: IntentId): IntentId {
  if (asked === 'recommend_size' || asked === 'compare_products') return asked;
  return last === 'recommend_size' || last === 'compare_products' ? last : 'product_question';
}
