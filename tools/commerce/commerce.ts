import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Grant } from '../policy/grant.ts';
import type { Customer, CustomerId } from './customer.ts';
import type { EffectResult, Receipt } from './effect.ts';
import type { Order } from './order.ts';
import type { Product, ProductId, ProductLine, Promotion, SizeChart } from './product.ts';

/** A past purchase of something with a size, and how it went. */
export interface SizedPurchase {
  productId: ProductId;
  /** Which chart the size belongs to. */
  sizeChartId: string;
  size: string;
  boughtAt: Date;
  /** `kept` once the return window is over or nothing came back. */
  result: 'kept' | 'returned_too_small' | 'returned_too_large';
}

export interface ProductSearch {
  /** The shopper's own words; where they are empty or say nothing of goods, the filters say it all. */
  text: string;
  /** Only goods that the shop calls by one of these, whole or as the noun at a name's end; then `text` only ranks them. */
  names?: readonly string[];
  line?: ProductLine;
  /** `women` and `men` take in what is made for both, and people of any kind what is made for nobody in particular. */
  audience?: Product['audience'];
  /** Minor units of the shop's currency, inclusive. One variant has to pass price, size and stock together. */
  maxPrice?: number;
  minPrice?: number;
  /** As on the label, in any case. */
  size?: string;
  inStockOnly?: boolean;
  /** 10 unless told. */
  limit?: number;
}

/**
 * The shop's order system. An adapter keeps its vendor's wire format private, and passes
 * `describeCommerceContract`. Lookups answer `undefined` or `[]` for what isn't there; a throw means that the shop's
 * system could not be reached or answered nonsense.
 */
export interface Commerce {
  findCustomer(shop: ShopId, id: CustomerId): Promise<Customer | undefined>;
  /** Newest first, at most 50 unless told. */
  listOrders(shop: ShopId, customer: CustomerId, limit?: number): Promise<Order[]>;
  /** By the whole number, in any case. */
  findOrder(shop: ShopId, number: string): Promise<Order | undefined>;
  /** Best match first; nothing when the shop has no such goods, however near the words come. */
  searchProducts(shop: ShopId, search: ProductSearch): Promise<Product[]>;
  findProduct(shop: ShopId, id: ProductId): Promise<Product | undefined>;
  findSizeChart(shop: ShopId, id: string): Promise<SizeChart | undefined>;
  sizedPurchases(shop: ShopId, customer: CustomerId): Promise<SizedPurchase[]>;
  /** Those that run at `now`. */
  listPromotions(shop: ShopId, now: Date): Promise<Promotion[]>;
  /**
   * Does what the grant allows, and nothing else: all that it knows of it comes from redeeming the grant. The same
   * idempotency key is done once, however often it is asked for, and answers the same receipt; the order's refunds never
   * add up to more than was paid. A throw leaves open whether it happened.
   */
  execute(grant: Grant): Promise<EffectResult>;
  /** What was done under this key; `undefined` when nothing was. */
  findReceipt(shop: ShopId, idempotencyKey: string): Promise<Receipt | undefined>;
}
