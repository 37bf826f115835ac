import type { Brand } from '../../knowledge/shop-id.ts';
import type { Localized } from '../../knowledge/language.ts';
import type { Address } from './address.ts';
import type { CustomerId } from './customer.ts';
import type { LineShare } from './line-share.ts';
import type { Money } from './money.ts';
import type { ProductId, VariantId } from './product.ts';
import type { Shipment } from './shipment.ts';
import type { Refund } from './refund.ts';

export type OrderId = Brand<string, 'OrderId'>;

export const orderStates = [
  'awaiting_payment',
  'paid', // and not yet shipped
  'partly_shipped',
  'shipped',
  'delivered',
  'cancelled',
] as const;
export type OrderState = (typeof orderStates)[number];

export interface OrderLine {
  id: string;
  productId: ProductId;
  variantId: VariantId;
  title: Localized;
  /** Colour and size as bought, for display: `Navy, M`. Empty where there was no choice. */
  options: Localized;
  /** As printed on the label; absent where the product has one size. */
  size?: string;
  quantity: number;
  unitPrice: Money;
  /** A free gift that came with the order; its price is zero. */
  gift: boolean;
  imageUrl: string;
}

/** Pieces of a line that are swapped for another variant of the same product at the price paid. */
export interface Exchange {
  id: string;
  lineId: string;
  quantity: number;
  /** What is sent instead; reserved from the request on. */
  to: { variantId: VariantId; options: Localized; size?: string };
  reason: Localized;
  requestedAt: Date;
  /** When the new pieces left, after the old ones had come back. */
  sentAt?: Date;
}

export interface Order {
  id: OrderId;
  /** What the shopper knows it by, such as `SM10042`. Unique in the shop; compared case-insensitively. */
  number: string;
  customerId: CustomerId;
  state: OrderState;
  placedAt: Date;
  paidAt?: Date;
  cancelledAt?: Date;
  lines: readonly OrderLine[];
  totals: { items: Money; shipping: Money; discount: Money; paid: Money };
  paymentMethod: 'card' | 'wechat_pay' | 'alipay' | 'paypal';
  shipTo: Address;
  /** The shop's promise at purchase. Absent for orders that aren't paid. */
  dispatchBy?: Date;
  deliverBy?: Date;
  /** One per parcel, in order of dispatch. */
  shipments: readonly Shipment[];
  refunds: readonly Refund[];
  /** Oldest first; absent when there is none. */
  exchanges?: readonly Exchange[];
  /** Sent the faster way at the shop's cost; `deliverBy` says by when. */
  express?: true;
  /** Set when this order sends pieces of another one once more, free of charge. */
  replaces?: { number: string; pieces: readonly LineShare[] };
  /** The orders that send goods of this one once more, and which pieces; oldest first, absent when there is none. */
  replacements?: readonly { number: string; state: OrderState; pieces: readonly LineShare[] }[];
  /** A note that the shopper or shop left on the order: untrusted text. */
  note?: string;
}
