import { z } from 'zod';
import type { SizedPurchase } from '../commerce/commerce.ts';
import { parseMeasures } from '../commerce/measures.ts';
import type { BodyMeasures, Product, ProductId, SizeChart } from '../commerce/product.ts';
import { recommendSize } from '../commerce/recommend-size.ts';
import type { SizeAnswer } from '../commerce/size-answer.ts';
import type { WornSize } from '../commerce/worn-size.ts';
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

/** A size that is worn, of a product of the shop or of something else. */
export const wornInput = z
  .object({
    productId: z.string().min(1).max(80).optional().describe('absent when it is not from this shop'),
    size: z.string().min(1).max(12).describe('as on the label: M, 42'),
    fits: z.enum(['well', 'tight', 'loose']),
  })
  .describe('a size that the shopper wears of this or another product, and how it fits');

export type Worn = z.output<typeof wornInput>;

/** The size that was worn, and how it was. */
export interface TriedSize {
  size: string;
  fits: 'too_small' | 'too_large';
}

/**
 * The size of a product for a shopper, from what they tell and, when they are signed in, from what they bought before.
 * `tried` says how a size of it turned out now, `worn` how a size of this or
 * another product is. `undefined` when the product has no size chart.
 */
export async function findSize(
  product: Product,
  { words, wear, ...said }: Body,
  { commerce, shop, shopper, language, now }: ToolContext,
  { tried, worn }: { tried?: TriedSize | undefined; worn?: Worn | undefined } = {},
): Promise<{ answer: SizeAnswer; measures: BodyMeasures } | undefined> {
  const chart = product.sizeChartId ? await commerce.findSizeChart(shop, product.sizeChartId) : undefined;
  if (!chart) return undefined;
  const { customerId } = shopper;
  const known = isSignedIn(shopper) && customerId ? await commerce.sizedPurchases(shop, customerId) : [];
  const told = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const measures: BodyMeasures = { ...(words === undefined ? {} : parseMeasures(words, language)), ...told };
  const purchases = tried ? [...agreeing(known, chart, tried), outcomeOf(product, chart.id, tried, now)] : known;
  const fit = product.fit && { fit: product.fit.verdict };
  const wears = worn && (await wornSize(worn, { commerce, shop }));
  const answer = recommendSize({
    ...{ chart, body: measures, productId: product.id, wear, purchases, ...fit },
    ...(wears ? { worn: wears } : {}),
  });
  return { answer, measures };
}

/** A product without a size chart says nothing of its sizes: they are taken as anyone's. */
async function wornSize(
  { productId, size, fits }: Worn,
  { commerce, shop }: Pick<ToolContext, 'commerce' | 'shop'>,
): Promise<WornSize> {
  const product = productId === undefined ? undefined : await commerce.findProduct(shop, productId as ProductId);
  const chart = product?.sizeChartId ? await commerce.findSizeChart(shop, product.sizeChartId) : undefined;
  if (!product || !chart) return { size, fits };
  return { size, fits, of: { title: product.title, chart, ...(product.fit ? { fit: product.fit.verdict } : {}) } };
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
