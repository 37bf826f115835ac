import type { Brand } from '../../knowledge/shop-id.ts';
import type { Localized } from '../../knowledge/language.ts';
import type { Money } from './money.ts';

export type ProductId = Brand<string, 'ProductId'>;
export type VariantId = Brand<string, 'VariantId'>;

export const productLines = ['clothing', 'shoes', 'electronics', 'pet_food'] as const;
export type ProductLine = (typeof productLines)[number];

export interface Variant {
  id: VariantId;
  sku: string;
  /** Absent where the product comes in one colour only. */
  colour?: Localized;
  /** As printed on the label and in the size chart: `M`, `42`, `2 kg`. Absent where there is one size only. */
  size?: string;
  price: Money;
  /** Units that can be sold now. */
  stock: number;
}

export interface Product {
  id: ProductId;
  line: ProductLine;
  /** What it is, in one singular lower-case noun: `jacket`, `running shoe`, `earphones`, `dry food`. */
  kind: Localized;
  /** Other words by which shoppers ask for it, lower case. */
  keywords: readonly string[];
  audience: 'women' | 'men' | 'unisex' | 'kids' | 'cat' | 'dog' | 'none';
  title: Localized;
  description: Localized;
  brand: string;
  /** What to compare products by, in a stable order: material, weight, battery life, … */
  attributes: readonly { name: Localized; value: Localized }[];
  variants: readonly Variant[];
  sizeChartId?: string;
  /** How it fits against its chart, as customers and the maker say. */
  fit?: { verdict: 'runs_small' | 'true_to_size' | 'runs_large'; note: Localized };
  imageUrl: string;
  /** Path of the product's page in the shop. */
  url: string;
}

/** What a size chart measures, on the body, in centimetres (weight: kilograms). */
export const bodyMeasures = ['height', 'weight', 'chest', 'waist', 'hips', 'footLength'] as const;
export type BodyMeasure = (typeof bodyMeasures)[number];
export type BodyMeasures = Partial<Record<BodyMeasure, number>>;

export interface SizeChart {
  id: string;
  /** Smallest size first. Ranges are inclusive below and exclusive above. */
  rows: readonly { size: string; ranges: Partial<Record<BodyMeasure, readonly [from: number, to: number]>> }[];
}

export interface Promotion {
  id: string;
  title: Localized;
  description: Localized;
  /** Absent where it applies by itself. */
  code?: string;
  startsAt: Date;
  endsAt: Date;
  /** Absent: the whole shop. */
  line?: ProductLine;
}
