import type { IntentExamples } from './lines.ts';
import { en } from './search-products.en.examples.ts';
import { zh } from './search-products.zh.examples.ts';

/** Show me, do you have, gift ideas: looking for goods. */
export const searchProducts: IntentExamples = { en, zh };
