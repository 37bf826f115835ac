import type { Product, ProductLine } from '../commerce/product.ts';
import type { MoneyView } from './money-view.ts';

/** A product at a glance. */
export interface ProductSummary {
  id: string;
  title: string;
  kind: string;
  brand: string;
  line: ProductLine;
  audience: Product['audience'];
  /** The lowest price of its variants. */
  price: MoneyView;
  /** The highest, when they differ. */
  priceTo?: MoneyView;
  inStock: boolean;
  colours: string[];
  sizes: { size: string; inStock: boolean }[];
  url: string;
}

export interface ProductDetails extends ProductSummary {
  description: string;
  attributes: { name: string; value: string }[];
  variants: {
    colour?: string;
    size?: string;
    price: MoneyView;
    inStock: boolean;
    /** Units left, only when there are five or fewer. */
    fewLeft?: number;
  }[];
  /** How it fits against its chart. */
  fit?: { verdict: 'runs_small' | 'true_to_size' | 'runs_large'; note: string };
  /** A size can be recommended for it. */
  hasSizeChart: boolean;
}
