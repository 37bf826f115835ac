import { z } from 'zod';
import type { BodyMeasure, ProductId } from '../commerce/product.ts';
import { defineReadTool } from '../contract.ts';
import { bodyInput, findSize, wornInput } from '../planning/find-size.ts';
import { sizeCard, type SizeView, sizeView } from '../views/size-view.ts';

export const recommendSizeInput = z.object({
  productId: z.string().min(1).max(80),
  ...bodyInput,
  worn: wornInput.optional(),
});

export interface RecommendSizeContent extends SizeView {
  /** The measures that were used, cm and kg. */
  measures: Partial<Record<BodyMeasure, number>>;
}

/** `details` of `refused: not_covered`: why no size is named. */
export interface SizeNotCovered {
  cause: 'no_size_chart' | 'missing_measures' | 'outside_chart' | 'conflicting_measures';
  productTitle: string;
  /** What the chart would like to know, easiest to tell first; height alone isn't enough. */
  missing?: BodyMeasure[];
  outside?: { measure: BodyMeasure; value: number; from: number; to: number; direction: 'below' | 'above' }[];
  /** Which size each measure alone would say, where they lie too far apart. */
  conflict?: { measure: BodyMeasure; size: string }[];
}

/** Recommends a size of a product for a body, by the rules of `commerce/recommend-size.ts`. Changes nothing. */
export const recommendSize = defineReadTool({
  name: 'recommend_size',
  description:
    "Recommends a size of one product from its size chart, the shopper's measures, how it fits, and what the shopper kept " +
    'or sent back before; says how sure it is and the second best. Refused with not_covered, with what is missing or ' +
    'outside the chart, when no size can be named: then don’t name one. Needs the product id and, unless past purchases ' +
    'tell, measures (height and weight, or girths; the foot length for shoes) or a size that they wear of another product.',
  input: recommendSizeInput,
  async run({ productId, worn, ...body }, context) {
    const { commerce, shop, language } = context;
    const product = await commerce.findProduct(shop, productId as ProductId);
    if (!product) return { status: 'refused', reason: 'not_found' };
    const productTitle = product.title[language];
    const notCovered = (details: Omit<SizeNotCovered, 'productTitle'>) =>
      ({ status: 'refused', reason: 'not_covered', details: { ...details, productTitle } }) as const;
    const found = await findSize(product, body, context, { worn });
    if (!found) return notCovered({ cause: 'no_size_chart' });
    const { answer, measures } = found;
    if (answer.kind === 'not_covered') {
      const { kind: _, ...details } = answer;
      return notCovered(details);
    }
    const content: RecommendSizeContent = { ...sizeView(product, answer, language), measures };
    return { status: 'ok', content, cards: [sizeCard(product, answer, language)] };
  },
});
