import type { ParcelCondition } from '../cards.ts';
import { daysPast, hoursBetween } from './durations.ts';
import type { CarrierEvent, Shipment } from './shipment.ts';

/** Hours without a scan after which a parcel on its way counts as stuck. */
export const stuckAfterHours = 72;
/** Customs may take longer before it does. */
export const stuckInCustomsAfterHours = 168;
/** Hours without a scan after which a parcel past its promise counts as lost, though the carrier hasn't said so. */
export const lostAfterHours = 360;
/** A parcel out for delivery that brought no further scan in these hours isn't out for delivery any more. */
export const outForDeliveryHours = 24;

export type ShipmentRule =
  | 'delivered'
  | 'returned_to_sender'
  | 'returning_to_sender'
  | 'carrier_reported_lost'
  | 'silent_past_promise'
  | 'waits_at_pickup_point'
  | 'out_for_delivery'
  | 'no_scan'
  | 'no_scan_in_customs'
  | 'past_promise'
  | 'estimated_past_promise'
  | 'delivery_attempted'
  | 'in_time';

export interface ShipmentAssessment {
  condition: ParcelCondition;
  /** Which rule said so. */
  rule: ShipmentRule;
  /** Begun days past the promise: of the delivery when there was one, of now otherwise. 0 when in time. */
  daysLate: number;
  /** The newest scan; absent when the carrier hasn't reported any. */
  lastScan?: CarrierEvent;
  /** Hours since that scan, or since dispatch when there is none. */
  hoursSinceScan: number;
  deliveredAt?: Date;
}

/**
 * How a parcel stands at `now`. The first rule that fits decides:
 *
 * 1. The newest of the carrier's final words counts: delivered; returned to sender; on its way back (further scans
 *    don't change that); lost, unless the parcel was scanned again afterwards.
 * 2. `ready_for_pickup`: the newest scan says that it waits for the shopper.
 * 3. `lost` too: past its promise and no scan for 360 hours (15 days).
 * 4. `out_for_delivery`: the newest scan says so and is younger than 24 hours.
 * 5. `stuck`: no scan for 72 hours; 168 hours when the newest one is from customs. Before the first scan, hours count
 *    from dispatch. Stuck comes before late, for it is what needs action.
 * 6. `late`: past its promise.
 * 7. `on_the_way`; the rule tells a failed delivery attempt and an estimate past the promise apart.
 *
 * Scans dated after `now` don't count yet.
 */
export function assessShipment(shipment: Shipment, now: Date): ShipmentAssessment {
  const scans = shipment.events.filter(({ at }) => at <= now);
  const lastScan = scans.at(-1);
  const hoursSinceScan = hoursBetween(lastScan?.at ?? shipment.shippedAt, now);
  const final = finalWord(scans);
  const deliveredAt = final?.code === 'delivered' ? final.at : undefined;
  const daysLate = daysPast(shipment.promisedBy, deliveredAt ?? now);
  const [condition, rule] = verdictOf(final) ?? standing(shipment, lastScan, { hoursSinceScan, overdue: daysLate > 0 });
  return {
    condition,
    rule,
    daysLate,
    ...(lastScan && { lastScan }),
    hoursSinceScan,
    ...(deliveredAt && { deliveredAt }),
  };
}

type Verdict = [ParcelCondition, ShipmentRule];

function finalWord(scans: readonly CarrierEvent[]): CarrierEvent | undefined {
  const index = scans.findLastIndex(({ code }, at) =>
    code === 'lost'
      ? at === scans.length - 1
      : ['delivered', 'returning_to_sender', 'returned_to_sender'].includes(code),
  );
  return scans[index];
}

function verdictOf(final: CarrierEvent | undefined): Verdict | undefined {
  switch (final?.code) {
    case 'delivered':
      return ['delivered', 'delivered'];
    case 'returned_to_sender':
      return ['returned', 'returned_to_sender'];
    case 'returning_to_sender':
      return ['returning', 'returning_to_sender'];
    case 'lost':
      return ['lost', 'carrier_reported_lost'];
    default:
      return undefined;
  }
}

function standing(
  { promisedBy, estimatedAt }: Shipment,
  lastScan: CarrierEvent | undefined,
  { hoursSinceScan, overdue }: { hoursSinceScan: number; overdue: boolean },
): Verdict {
  const code = lastScan?.code;
  if (code === 'ready_for_pickup') return ['ready_for_pickup', 'waits_at_pickup_point'];
  if (overdue && hoursSinceScan >= lostAfterHours) return ['lost', 'silent_past_promise'];
  if (code === 'out_for_delivery' && hoursSinceScan < outForDeliveryHours)
    return ['out_for_delivery', 'out_for_delivery'];
  if (code === 'customs') {
    if (hoursSinceScan >= stuckInCustomsAfterHours) return ['stuck', 'no_scan_in_customs'];
  } else if (hoursSinceScan >= stuckAfterHours) return ['stuck', 'no_scan'];
  if (overdue) return ['late', 'past_promise'];
  if (code === 'delivery_attempted') return ['on_the_way', 'delivery_attempted'];
  return estimatedAt && estimatedAt > promisedBy ? ['on_the_way', 'estimated_past_promise'] : ['on_the_way', 'in_time'];
}
