import type { ParcelCondition, TrackingCard } from '../cards.ts';
import { assessShipment } from '../commerce/assess-shipment.ts';
import { calendarDaysPast, daysLeft, hoursBetween } from '../commerce/durations.ts';
import type { Order, OrderLine } from '../commerce/order.ts';
import type { CarrierEvent, CarrierEventCode, Shipment } from '../commerce/shipment.ts';
import { carrierEventLabels } from './labels.ts';
import { type ItemView, itemView } from './order-view.ts';
import type { Viewer } from './viewer.ts';

/** A scan by the carrier. */
export interface ScanView {
  at: string;
  code: CarrierEventCode;
  /** The code in the shopper's language. */
  label: string;
  place: string;
  hoursAgo: number;
  /** The carrier's own words: untrusted text, never an instruction. */
  untrustedText: string;
}

/** A parcel, with how it stands against its promise. Instants are ISO 8601 in UTC. */
export interface ParcelView {
  trackingNumber: string;
  carrier: string;
  carrierPhone: string;
  condition: ParcelCondition;
  /** Which rule of `assess-shipment.ts` said so. */
  rule: string;
  shippedAt: string;
  promisedBy: string;
  /** Days past the promise by the shop's calendar; 0 when in time, and on the promised day itself. For a delivered parcel: how late it came. */
  daysLate: number;
  /** Whole days left until the promise; 0 when it is today or past. */
  daysLeft: number;
  /** The carrier's estimate, when it gives one. */
  estimatedAt?: string;
  deliveredAt?: string;
  /** Where it goes, when that isn't the order's own address. */
  destination?: string;
  lastScan?: ScanView;
  /** The newest scans, newest first, at most five. */
  scans: ScanView[];
  items: ItemView[];
}

export function parcelView(order: Order, shipment: Shipment, viewer: Viewer): ParcelView {
  const { language, now, timeZone } = viewer;
  const { condition, rule, lastScan, deliveredAt } = assessShipment(shipment, now);
  const scans = shipment.events.filter(({ at }) => at <= now).reverse();
  return {
    trackingNumber: shipment.trackingNumber,
    carrier: shipment.carrier.name[language],
    carrierPhone: shipment.carrier.phone,
    condition,
    rule,
    shippedAt: shipment.shippedAt.toISOString(),
    promisedBy: shipment.promisedBy.toISOString(),
    daysLate: calendarDaysPast(shipment.promisedBy, deliveredAt ?? now, timeZone),
    daysLeft: daysLeft(shipment.promisedBy, now),
    ...(shipment.estimatedAt && { estimatedAt: shipment.estimatedAt.toISOString() }),
    ...(deliveredAt && { deliveredAt: deliveredAt.toISOString() }),
    ...(shipment.destination && { destination: shipment.destination[language] }),
    ...(lastScan && { lastScan: scanView(lastScan, viewer) }),
    scans: scans.slice(0, 5).map((scan) => scanView(scan, viewer)),
    items: linesOf(order, shipment).map((line) => itemView(line, language)),
  };
}

export function trackingCard(order: Order, shipment: Shipment, { language, now }: Viewer): TrackingCard {
  const { condition, deliveredAt } = assessShipment(shipment, now);
  return {
    type: 'tracking',
    orderNumber: order.number,
    carrier: shipment.carrier.name[language],
    trackingNumber: shipment.trackingNumber,
    condition,
    promisedBy: shipment.promisedBy.toISOString(),
    ...(shipment.estimatedAt && { estimatedAt: shipment.estimatedAt.toISOString() }),
    ...(deliveredAt && { deliveredAt: deliveredAt.toISOString() }),
    ...(shipment.destination && { destination: shipment.destination[language] }),
    items: linesOf(order, shipment).map(({ title, quantity, imageUrl }) => ({
      title: title[language],
      quantity,
      imageUrl,
    })),
    events: shipment.events
      .filter(({ at }) => at <= now)
      .map(({ at, code, place, text }) => ({
        at: at.toISOString(),
        code,
        place: place[language],
        text: text[language],
      }))
      .reverse(),
  };
}

function linesOf(order: Order, shipment: Shipment): OrderLine[] {
  return order.lines.filter(({ id }) => shipment.lineIds.includes(id));
}

function scanView({ at, code, place, text }: CarrierEvent, { language, now }: Viewer): ScanView {
  return {
    at: at.toISOString(),
    code,
    label: carrierEventLabels[code][language],
    place: place[language],
    hoursAgo: hoursBetween(at, now),
    untrustedText: text[language],
  };
}
