import { z } from 'zod';
import type { SizedPurchase } from '../commerce/commerce.ts';
import { type BodyMeasures, parseMeasures } from '../commerce/measures.ts';
import type { Product, SizeChart } from '../commerce/product.ts';
import { recommendSize } from '../commerce/recommend-size.ts';
import type { SizeAnswer } from '../commerce/size-answer.ts';
import type { ToolContext } from '../contract.ts';
import { isSignedIn } from '../order-access.ts';

const centimetres = (most: number) => z.number().positive().max(most).optional();

/** What a shopper tells of their body and taste. */
export const bodyInput = {
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
};

export type Body = z.output<z.ZodObject<typeof bodyInput>>;

/** The size that was worn, and how it was. */
export interface TriedSize {
  size: string;
  fits: 'too_small' | 'too_large';
}

/**
 * The size of a product for a shopper, from what they tell and, when they are signed in, from what they bought before.
 * `tried` says how a size of it turned out now. `undefined` when the product has no size chart.
 */
export async function findSize(
  product: Product,
  { words, wear, ...said }: Body,
  { commerce, shop, shopper, language, now }: ToolContext,
  tried?: TriedSize,
): Promise<{ answer: SizeAnswer; measures: BodyMeasures } | undefined> {
  const chart = product.sizeChartId ? await commerce.findSizeChart(shop, product.sizeChartId) : undefined;
  if (!chart) return undefined;
  const { customerId } = shopper;
  const known = isSignedIn(shopper) && customerId ? await commerce.sizedPurchases(shop, customerId) : [];
  const told = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const measures: BodyMeasures = { ...(words === undefined ? {} : parseMeasures(words, language)), ...told };
  const purchases = tried ? [...agreeing(known, chart, tried), outcomeOf(product, chart.id, tried, now)] : known;
  const fit = product.fit && { fit: product.fit.verdict };
  const answer = recommendSize({ chart, body: measures, productId: product.id, wear, purchases, ...fit });
  return { answer, measures };
}

/** What was bought before counts as far as it agrees: an L kept once says nothing to who finds an M too large. */
function agreeing(known: readonly SizedPurchase[], { rows }: SizeChart, { size, fits }: TriedSize): SizedPurchase[] {
  const rowOf = (label: string) => rows.findIndex((row) => row.size.toUpperCase() === label.toUpperCase());
  const tried = rowOf(size);
  return known.filter((each) => (fits === 'too_small' ? rowOf(each.size) > tried : rowOf(each.size) < tried));
}

function outcomeOf(product: Product, sizeChartId: string, { size, fits }: TriedSize, now: Date): SizedPurchase {
  const result = fits === 'too_small' ? 'returned_too_small' : 'returned_too_large';
  return { productId: product.id, sizeChartId, size, boughtAt: now, result };
}
