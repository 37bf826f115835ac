import type { IntentExamples } from './lines.ts';
import { en } from './policy-question.en.examples.ts';
import { zh } from './policy-question.zh.examples.ts';

/** How the shop does things: shipping, returns, invoices, payment, warranty, care, membership, opening hours. */
export const policyQuestion: IntentExamples = { en, zh };
