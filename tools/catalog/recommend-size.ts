import { z } from 'zod';
import type { BodyMeasure } from '../commerce/product.ts';

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

export interface RecommendSizeContent {
  productId: string;
  productTitle: string;
  size: string;
  confidence: 'high' | 'medium' | 'low';
  /** Sentences in the shopper's language, the weightiest first. */
  reasons: string[];
  /** The second best, and when to take it. */
  alternative?: { size: string; when: string; inStock: boolean };
  inStock: boolean;
  /** Colours of that size that can be sold now. */
  coloursInStock: string[];
  basis: 'measures' | 'purchases' | 'both';
  /** The measures that were used, cm and kg. */
  measures: Partial<Record<BodyMeasure, number>>;
}

/** With `refused: not_covered`: why no size is named. */
export interface SizeNotCovered {
  cause: 'no_size_chart' | 'missing_measures' | 'outside_chart' | 'conflicting_measures';
  /** Measures that would do, most telling first; any one group of `oneOf` suffices. */
  missing?: BodyMeasure[];
  outside?: { measure: BodyMeasure; value: number; from: number; to: number; direction: 'below' | 'above' }[];
  /** Which size each measure alone would say, where they lie far apart. */
  conflict?: { measure: BodyMeasure; size: string }[];
  productTitle: string;
}
