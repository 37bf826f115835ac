import type { Localized } from '../../knowledge/language.ts';
import type { Customer, CustomerId } from './customer.ts';
import type { EffectRefusal, Receipt } from './effect.ts';
import type { Money } from './money.ts';
import type { Exchange, Order, OrderLine } from './order.ts';
import type { ProductId, Variant, VariantId } from './product.ts';
import type { Refund } from './refund.ts';

/** What a shop that keeps its orders in our own nouns knows when it is asked for an effect: read under its locks. */
export interface EffectFacts {
  /** The order that the effect names. */
  order?: Order;
  /** The customer that the effect names. */
  customer?: Customer;
  /** Variants that the effect moves (`variantsMoved`), as far as the shop still has them. */
  variants: ReadonlyMap<VariantId, { variant: Variant; productId: ProductId }>;
  /** Where goods are to be sent back to. */
  returnTo?: Localized;
  now: Date;
  /** A new id or code that nothing else has; `kind` says what for. */
  newId: (kind: 'refund' | 'exchange' | 'order' | 'line' | 'urge' | 'coupon') => string;
}

/** A nudge to whoever is late. */
export interface Urge {
  id: string;
  urged: 'seller' | 'carrier';
  shipmentId?: string;
}

/** A personal code. */
export interface Coupon {
  code: string;
  customerId: CustomerId;
  value: Money;
  reason: Localized;
  expiresAt: Date;
}

/** All that an effect changes. What isn't named stays as it is. */
export interface ShopChange {
  status: 'changed';
  order?: Partial<Pick<Order, 'state' | 'cancelledAt' | 'shipTo' | 'deliverBy' | 'express'>>;
  /** A line in its new shape, and the pieces split off from it. */
  line?: { changed: OrderLine; added?: OrderLine };
  refund?: Refund;
  exchange?: Exchange;
  /** A new order; it names what it replaces. */
  replacement?: Order;
  urge?: Urge;
  coupon?: Coupon;
  /** Units by which the stock grows or shrinks. */
  stock?: readonly { variantId: VariantId; by: number }[];
  /** What the receipt tells besides its id and time. */
  receipt: Omit<Receipt, 'id' | 'at'>;
}

export type ShopDecision = ShopChange | { status: 'refused'; why: EffectRefusal };
