import type { Localized } from '../../../knowledge/language.ts';
import type { Customer } from '../customer.ts';
import { money, sum, type Money } from '../money.ts';
import type { Address } from '../address.ts';
import type { Order, OrderId, OrderLine, OrderState } from '../order.ts';
import { lineTotal } from '../order-lines.ts';
import type { Product, Variant } from '../product.ts';
import type { Refund, RefundStage } from '../refund.ts';
import type { Shipment } from '../shipment.ts';
import { variantOptions } from '../variant-options.ts';
import { currency } from './catalog/describe-product.ts';
import { carriers, type CarrierKey } from './carriers.ts';
import { colours, type ColourKey } from './colours.ts';
import { parcelEvents, type JourneyEnd } from './parcel-journey.ts';
import type { Place } from './places.ts';
import { demoProducts } from './products.ts';
import { hashOf } from './random.ts';
import { refundReasons, type RefundReason } from './refund-reasons.ts';

const hourMs = 3_600_000;

export interface LineSheet {
  /** The product's key: `trail-shell-jacket`. */
  product: string;
  colour?: ColourKey;
  size?: string;
  quantity?: number;
  /** In yuan, when it cost something else than today. */
  price?: number;
  gift?: boolean;
}

export interface ParcelSheet {
  carrier: CarrierKey;
  /** Indices of the order's lines; all of them when absent. */
  lines?: readonly number[];
  /** Where it goes, when not to the customer's own place. */
  to?: Place;
  /** How that address is shown. */
  destination?: Localized;
  address?: Address;
  shippedAt: Date;
  promisedBy?: Date;
  estimatedAt?: Date;
  end: JourneyEnd;
  lastScanAt: Date;
}

export interface RefundSheet {
  lines: readonly number[];
  /** All that was paid, shipping too. Absent: the price of its lines. */
  whole?: true;
  reason: RefundReason;
  withReturn: boolean;
  stages: readonly (readonly [RefundStage, Date])[];
  rejected?: NonNullable<Refund['rejected']>;
}

/** What there is to say about an order; the rest (ids, totals, state, tracking numbers) follows from it. */
export interface OrderSheet {
  number: string;
  customer: Customer;
  place: Place;
  shipTo: Address;
  placedAt: Date;
  /** Absent: paid two minutes after it was placed. */
  payment?: 'awaited' | 'never';
  cancelledAt?: Date;
  paymentMethod: Order['paymentMethod'];
  lines: readonly LineSheet[];
  /** In yuan. */
  discount?: number;
  parcels?: readonly ParcelSheet[];
  refunds?: readonly RefundSheet[];
  note?: string;
}

/**
 * Shipping inside the mainland, in yuan, and promises counted from payment: dispatched within two days, and four days
 * more at home, fourteen abroad. The same as the knowledge base says.
 */
const freeShippingFrom = 99;
const domesticFee = 8;
const dispatchHours = 48;
const domesticDeliveryHours = dispatchHours + 4 * 24;
const overseasDeliveryHours = dispatchHours + 14 * 24;

export function describeOrder(sheet: OrderSheet): Order {
  const id = `ord_${sheet.number.slice(2)}`;
  const lines = sheet.lines.map((line, index) => orderLine(line, `${id}_${index + 1}`));
  const totals = totalsOf(sheet, lines);
  const paidAt = sheet.payment ? undefined : new Date(sheet.placedAt.getTime() + 2 * 60_000);
  const deliveryHours = isAbroad(sheet.place) ? overseasDeliveryHours : domesticDeliveryHours;
  const deliverBy = paidAt && new Date(paidAt.getTime() + deliveryHours * hourMs);
  const shipments = (sheet.parcels ?? []).map((parcel, index) =>
    shipment(sheet, parcel, lines, { id: `shp_${id.slice(4)}_${index + 1}`, deliverBy: deliverBy ?? sheet.placedAt }),
  );
  return {
    id: id as OrderId,
    number: sheet.number,
    customerId: sheet.customer.id,
    state: stateOf(sheet, lines, shipments),
    placedAt: sheet.placedAt,
    ...(paidAt && { paidAt }),
    ...(sheet.cancelledAt && { cancelledAt: sheet.cancelledAt }),
    lines,
    totals,
    paymentMethod: sheet.paymentMethod,
    shipTo: sheet.shipTo,
    ...(paidAt && { dispatchBy: new Date(paidAt.getTime() + dispatchHours * hourMs) }),
    ...(deliverBy && { deliverBy }),
    shipments,
    refunds: (sheet.refunds ?? []).map((each, index) =>
      refund(each, lines, { id: `rfd_${id.slice(4)}_${index + 1}`, paid: totals.paid }),
    ),
    ...(sheet.note !== undefined && { note: sheet.note }),
  };
}

const productsById = new Map(demoProducts.map((product) => [product.id as string, product]));

/** The variant that a line asks for; a choice that the shop never had is a mistake in the data and throws. */
export function variantOf(line: LineSheet): { product: Product; variant: Variant } {
  const product = productsById.get(`prd_${line.product}`);
  const variant = product?.variants.find(
    (each) => each.size === line.size && each.colour?.en === (line.colour && colours[line.colour].name.en),
  );
  if (!product || !variant) throw new Error(`no variant for ${JSON.stringify(line)}`);
  return { product, variant };
}

function orderLine(line: LineSheet, id: string): OrderLine {
  const { product, variant } = variantOf(line);
  const price = line.gift ? 0 : line.price === undefined ? variant.price.amount : line.price * 100;
  const { size } = variant;
  return {
    id: id.replace('ord_', 'lin_'),
    productId: product.id,
    variantId: variant.id,
    title: product.title,
    options: variantOptions(variant),
    ...(size !== undefined && { size }),
    quantity: line.quantity ?? 1,
    unitPrice: money(price, currency),
    gift: line.gift ?? false,
    imageUrl: product.imageUrl,
  };
}

function isAbroad(place: Place): boolean {
  return place.customsBefore !== undefined;
}

function totalsOf(sheet: OrderSheet, lines: readonly OrderLine[]): Order['totals'] {
  const items = sum(lines.map(lineTotal), currency);
  const shipping = shippingFee(sheet.place, items, lines) * 100;
  const discount = Math.round((sheet.discount ?? 0) * 100);
  return {
    items,
    shipping: money(shipping, currency),
    discount: money(discount, currency),
    paid: money(sheet.payment ? 0 : items.amount + shipping - discount, currency),
  };
}

/** In yuan. Abroad a kilogram is taken to hold two pieces, and half a kilogram each further one. */
function shippingFee({ fee }: Place, items: Money, lines: readonly OrderLine[]): number {
  if (!fee) return items.amount >= freeShippingFrom * 100 ? 0 : domesticFee;
  const pieces = lines.reduce((count, line) => count + line.quantity, 0);
  return fee.firstKilogram + Math.max(pieces - 2, 0) * fee.furtherHalf;
}

function shipment(
  sheet: OrderSheet,
  parcel: ParcelSheet,
  lines: readonly OrderLine[],
  { id, deliverBy }: { id: string; deliverBy: Date },
): Shipment {
  const { carrier, trackingNumber } = carriers[parcel.carrier];
  const digits = String(hashOf(id)).padStart(10, '3') + String(hashOf(`${id}#`) % 100).padStart(2, '0');
  return {
    id,
    carrier,
    trackingNumber: trackingNumber(digits),
    lineIds: pickLines(lines, parcel.lines).map((line) => line.id),
    ...(parcel.destination && { destination: parcel.destination }),
    ...(parcel.address && { address: parcel.address }),
    shippedAt: parcel.shippedAt,
    promisedBy: parcel.promisedBy ?? deliverBy,
    ...(parcel.estimatedAt && { estimatedAt: parcel.estimatedAt }),
    events: parcelEvents({
      place: parcel.to ?? sheet.place,
      shippedAt: parcel.shippedAt,
      end: parcel.end,
      lastScanAt: parcel.lastScanAt,
    }),
  };
}

function pickLines(lines: readonly OrderLine[], indices: readonly number[] | undefined): readonly OrderLine[] {
  if (!indices) return lines;
  return indices.map((index) => {
    const line = lines[index];
    if (!line) throw new Error(`no line ${index}`);
    return line;
  });
}

/** A gift that was forgotten doesn't keep an order from counting as shipped: that is how gifts go missing. */
function stateOf(sheet: OrderSheet, lines: readonly OrderLine[], shipments: readonly Shipment[]): OrderState {
  if (sheet.cancelledAt) return 'cancelled';
  if (sheet.payment) return 'awaiting_payment';
  if (shipments.length === 0) return 'paid';
  const packed = new Set(shipments.flatMap((each) => each.lineIds));
  if (lines.some((line) => !line.gift && !packed.has(line.id))) return 'partly_shipped';
  return shipments.every((each) => each.events.at(-1)?.code === 'delivered') ? 'delivered' : 'shipped';
}

function refund(sheet: RefundSheet, lines: readonly OrderLine[], { id, paid }: { id: string; paid: Money }): Refund {
  const concerned = pickLines(lines, sheet.lines);
  const sentBack = sheet.stages.some(([stage]) => stage === 'parcel_sent_back');
  return {
    id,
    lineIds: concerned.map((line) => line.id),
    amount: sheet.whole ? paid : sum(concerned.map(lineTotal), currency),
    reason: refundReasons[sheet.reason],
    withReturn: sheet.withReturn,
    stages: sheet.stages.map(([stage, at]) => ({ stage, at })),
    ...(sheet.rejected && { rejected: sheet.rejected }),
    ...(sentBack && { returnTrackingNumber: `SF1${String(hashOf(`${id}-back`)).padStart(12, '5')}` }),
  };
}
