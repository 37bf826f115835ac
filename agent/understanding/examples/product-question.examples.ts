import type { IntentExamples } from './lines.ts';
import { en } from './product-question.en.examples.ts';
import { zh } from './product-question.zh.examples.ts';

/** A question about one product: material, price, stock, colours, battery life, fit for a cat. */
export const productQuestion: IntentExamples = { en, zh };
