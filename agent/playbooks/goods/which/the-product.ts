import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import type { Steps } from '../../playbook.ts';

/** A product that a question is about. */
export interface TheProduct {
  id: string;
  /** The size that the shopper bought, when the product was found in an order. */
  boughtSize?: string;
}

/** The product, unless there has been a word on it already. */
export type Found = TheProduct | 'said' | undefined;

/** What may be done to find the product. */
export interface Want {
  /** Something that the shopper bought is a likely guess when nothing is named. */
  bought: boolean;
  /** Tried before asking which of several is meant; true when it has had the word. */
  beforeAsking?: (products: readonly ProductSummary[]) => Steps<boolean>;
}
