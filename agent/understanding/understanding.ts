import type { Language } from '../../knowledge/language.ts';
import type { BodyMeasure } from '../../tools/commerce/product.ts';
import type { IntentId } from './intents.ts';

/** What a piece of text names, in normal form. */
export interface Entities {
  /** Upper case, such as `SM10042`. */
  orderNumbers: string[];
  trackingNumbers: string[];
  /** Four digits said to be the end of a phone number, or standing alone. */
  phoneTails: string[];
  emails: string[];
  /** Centimetres and kilograms, whatever unit was said (斤, lb, ft, in). */
  measures: Partial<Record<BodyMeasure, number>>;
  /** Size labels: `M`, `XL`, `42`. */
  sizes: string[];
  /** Words for goods, in the text's own language, lower case: `jacket`, `跑鞋`. */
  products: string[];
  colours: string[];
  /** Minor units: upper or lower bounds of a price. */
  maxPrice?: number;
  minPrice?: number;
  /** `the second one`: 2; `the last one`: -1; `the other one`: `other`. */
  ordinal?: number | 'other';
}

/** A stretch of the message that is about one thing. */
export interface Segment {
  text: string;
  intent: { id: IntentId; confidence: number };
  /** Next best, best first; confidences of all add up to at most 1. */
  runnersUp: { id: IntentId; confidence: number }[];
  entities: Entities;
}

export interface Understanding {
  language: Language;
  /** In the order they were said; at least one. */
  segments: Segment[];
  sentiment: 'positive' | 'neutral' | 'negative' | 'angry';
}

/** What the agent has just asked the shopper for, so that a short answer can be read by it. */
export type Expecting = 'order' | 'proof' | 'product' | 'measures' | 'choice' | 'meaning' | 'human';
