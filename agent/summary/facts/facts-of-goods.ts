import type { BodyMeasure } from '../../../tools/commerce/product.ts';
import type { ListPromotionsContent } from '../../../tools/catalog/list-promotions.ts';
import type { RecommendSizeContent } from '../../../tools/catalog/recommend-size.ts';
import { bodyMeasureLabels } from '../../../tools/views/labels.ts';
import type { ProductSummary } from '../../../tools/views/product-view.ts';
import { aboutGoods } from '../../playbooks/matter.ts';
import { day, inWords, joined, sum, type Eye } from '../eye.ts';
import type { TalkTurn } from '../read-talk.ts';
import { listOf } from '../record-of.ts';
import type { FactsOf, FoundFact } from './fact.ts';

const confidences = {
  high: { en: 'sure', zh: '把握高' },
  medium: { en: 'fairly sure', zh: '把握中等' },
  low: { en: 'not sure', zh: '把握低' },
};

/** The size that was named, how sure that is, and by which measures. */
export const factsOfRecommendSize: FactsOf = ({ content, status }, eye) => {
  const { productTitle, size, confidence, alternative, measures } = content as Partial<RecommendSizeContent>;
  if (status !== 'ok' || productTitle === undefined || size === undefined) return [];
  const sure = confidence && inWords(confidences[confidence], eye);
  const other = alternative && inWords({ en: `else ${alternative.size}`, zh: `备选 ${alternative.size}` }, eye);
  const label = inWords({ en: `Size of ${productTitle}`, zh: `${productTitle} 推荐尺码` }, eye);
  return [
    { kind: 'size', key: `size ${productTitle}`, label, value: joined([size, sure, other], eye) },
    ...factsOfMeasures(measures ?? {}, eye),
  ];
};

/** Body measures, cm and kg. */
export function factsOfMeasures(measures: Partial<Record<BodyMeasure, number>>, eye: Eye): FoundFact[] {
  const parts = (Object.keys(bodyMeasureLabels) as BodyMeasure[]).flatMap((measure) => {
    const value = measures[measure];
    if (typeof value !== 'number') return [];
    return [`${inWords(bodyMeasureLabels[measure], eye)} ${value} ${measure === 'weight' ? 'kg' : 'cm'}`];
  });
  if (parts.length === 0) return [];
  return [
    {
      kind: 'measures',
      key: 'measures',
      label: inWords({ en: 'Measures', zh: '身体数据' }, eye),
      value: joined(parts, eye),
    },
  ];
}

/** The product that was asked about, with its price. */
export const factsOfGetProduct: FactsOf = ({ content }, eye, turn) => ofProducts([content], eye, turn);

/** Of those that came up, the ones that the shopper was told of; the rest were only candidates. */
export const factsOfProducts: FactsOf = ({ content }, eye, turn) =>
  ofProducts(listOf<Partial<ProductSummary>>(content['products']), eye, turn);

/** Matters that goods were named for, rather than looked for. */
const ofOneProduct: ReadonlySet<string> = new Set([...aboutGoods].filter((id) => id !== 'search_products'));
/** Suggested goods beyond these aren't told one by one. */
const mostSuggested = 3;

function ofProducts(products: Partial<ProductSummary>[], eye: Eye, turn: TalkTurn): FoundFact[] {
  const { outcome, intent, shown, replies } = turn;
  if (outcome?.kind !== 'answered' && outcome?.kind !== 'awaiting_confirmation') return [];
  const suggests = intent === 'search_products';
  const asked = intent !== undefined && ofOneProduct.has(intent);
  const label = inWords(asked ? { en: 'Asked about', zh: '咨询的商品' } : { en: 'Suggested', zh: '推荐过的商品' }, eye);
  const told = products.flatMap(({ id, title, price, priceTo, inStock }): FoundFact[] => {
    if (id === undefined || title === undefined) return [];
    const isTold = (suggests && shown.includes(id)) || replies.some(({ text }) => text.includes(title));
    if (!isTold) return [];
    const range = priceTo ? `${sum(price, eye)}–${sum(priceTo, eye)}` : sum(price, eye);
    const stock = inStock === false ? inWords({ en: 'sold out', zh: '缺货' }, eye) : '';
    return [{ kind: 'product', key: `product ${id}`, label, value: joined([title, range, stock], eye) }];
  });
  return asked ? told : told.slice(0, mostSuggested);
}

/** What else is on says nothing to who asked for another thing. */
export const factsOfPromotions: FactsOf = ({ content }, eye, { intent = 'promotions' }) =>
  listOf<Partial<ListPromotionsContent['promotions'][number]>>(intent === 'promotions' ? content['promotions'] : [])
    .slice(0, 3)
    .flatMap(({ id, title, code, endsAt }): FoundFact[] => {
      if (id === undefined || title === undefined) return [];
      const ends = endsAt && inWords({ en: `until ${day(endsAt, eye)}`, zh: `${day(endsAt, eye)}截止` }, eye);
      const label = inWords({ en: 'Promotion', zh: '优惠活动' }, eye);
      return [{ kind: 'promotion', key: `promotion ${id}`, label, value: joined([title, code, ends], eye) }];
    });
