import type { Localized } from '../../knowledge/language.ts';
import type { Address } from './address.ts';

/** What a carrier reported, translated from its own codes. */
export const carrierEventCodes = [
  'label_created',
  'picked_up',
  'in_transit',
  'arrived_at_hub',
  'customs',
  'out_for_delivery',
  'delivery_attempted',
  'ready_for_pickup',
  'delivered',
  'delayed',
  'lost',
  'returning_to_sender',
  'returned_to_sender',
] as const;
export type CarrierEventCode = (typeof carrierEventCodes)[number];

export interface CarrierEvent {
  at: Date;
  code: CarrierEventCode;
  place: Localized;
  /** The carrier's own words: untrusted text. */
  text: Localized;
}

export interface Shipment {
  id: string;
  carrier: { code: string; name: Localized; phone: string };
  trackingNumber: string;
  /** Ids of the order's lines in this parcel. */
  lineIds: readonly string[];
  /** Where this parcel goes, when it isn't the order's own address (gift orders): for display, such as `Hangzhou, Xihu`. */
  destination?: Localized;
  /** That address in full, where the shop holds it: goods of this parcel that are sent again go there. */
  address?: Address;
  shippedAt: Date;
  /** The shop's promise for this parcel. */
  promisedBy: Date;
  /** The carrier's present estimate; absent when it gives none. */
  estimatedAt?: Date;
  /** Oldest first. */
  events: readonly CarrierEvent[];
}
