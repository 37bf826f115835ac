import type { ParcelCondition } from '../cards.ts';
import type { CarrierEventCode } from '../commerce/shipment.ts';
import type { ItemView } from './order-view.ts';

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
  /** Days past the promise, begun days counted; 0 when in time. For a delivered parcel: how late it came. */
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
