import { z } from 'zod';
import { parseMeasures } from '../commerce/measures.ts';
import type { BodyMeasure, ProductId } from '../commerce/product.ts';
import { recommendSize as answerSize } from '../commerce/recommend-size.ts';
import type { SizeAnswer } from '../commerce/size-answer.ts';
import { defineReadTool } from '../contract.ts';
import { isSignedIn } from '../order-access.ts';
import { sizeCard, type SizeView, sizeView } from '../views/size-view.ts';

const centimetres = (most: number) => z.number().positive().max(most).optional();

export const recommendSizeInput = z.object({
  productId: z.string().min(1).max(80),
  words: z
    .string()
    .max(300)
    .optional()
    .describe("the shopper's own words with their measures in any unit (5'7 140lb, 165/110斤); safer than converting"),
  height: centimetres(250).describe('cm'),
  weight: z.number().positive().max(400).optional().describe('kg'),
  chest: centimetres(250).describe('cm, body'),
  waist: centimetres(250).describe('cm, body'),
  hips: centimetres(250).describe('cm, body'),
  footLength: centimetres(50).describe('cm'),
  wear: z.enum(['tight', 'regular', 'loose']).default('regular').describe('how the shopper likes to wear it'),
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
    'tell, measures (height and weight, or girths; the foot length for shoes).',
  input: recommendSizeInput,
  async run({ productId, words, wear, ...said }, { commerce, shop, shopper, language }) {
    const product = await commerce.findProduct(shop, productId as ProductId);
    if (!product) return { status: 'refused', reason: 'not_found' };
    const productTitle = product.title[language];
    const notCovered = (details: Omit<SizeNotCovered, 'productTitle'>) =>
      ({ status: 'refused', reason: 'not_covered', details: { ...details, productTitle } }) as const;
    const chart = product.sizeChartId ? await commerce.findSizeChart(shop, product.sizeChartId) : undefined;
    if (!chart) return notCovered({ cause: 'no_size_chart' });

    const { customerId } = shopper;
    const purchases = isSignedIn(shopper) && customerId ? await commerce.sizedPurchases(shop, customerId) : [];
    const told = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    const body = { ...(words === undefined ? {} : parseMeasures(words, language)), ...told };
    const fit = product.fit && { fit: product.fit.verdict };
    const answer: SizeAnswer = answerSize({ chart, body, productId: product.id, wear, purchases, ...fit });
    if (answer.kind === 'not_covered') {
      const { kind: _, ...details } = answer;
      return notCovered(details);
    }
    const content: RecommendSizeContent = { ...sizeView(product, answer, language), measures: body };
    return { status: 'ok', content, cards: [sizeCard(product, answer, language)] };
  },
});
