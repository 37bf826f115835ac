import { describe, expect, it } from 'vitest';
import { assessShipment } from './assess-shipment.ts';
import type { CarrierEventCode, Shipment } from './shipment.ts';

const now = new Date('2026-03-20T12:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

/** A parcel promised in `promise` hours from now, with scans given as code and hours from now. */
function parcel(promise: number, ...scans: [CarrierEventCode, number][]): Shipment {
  return {
    id: 'shp_1',
    carrier: { code: 'sf', name: { en: 'SF Express', zh: '顺丰速运' }, phone: '95338' },
    trackingNumber: 'SF100',
    lineIds: ['l1'],
    shippedAt: hours(-100),
    promisedBy: hours(promise),
    events: scans.map(([code, at]) => ({
      at: hours(at),
      code,
      place: { en: 'Hangzhou', zh: '杭州' },
      text: { en: 'scan', zh: '扫描' },
    })),
  };
}

const cases: readonly [title: string, shipment: Shipment, condition: string, rule: string, daysLate: number][] = [
  ['on the way in time', parcel(24, ['picked_up', -90], ['in_transit', -5]), 'on_the_way', 'in_time', 0],
  ['still in time at the very promise', parcel(0, ['in_transit', -5]), 'on_the_way', 'in_time', 0],
  ['late a moment after it', parcel(-0.001, ['in_transit', -5]), 'late', 'past_promise', 1],
  ['late by begun days', parcel(-25, ['in_transit', -5]), 'late', 'past_promise', 2],
  ['not stuck at 71 hours', parcel(24, ['in_transit', -71.9]), 'on_the_way', 'in_time', 0],
  ['stuck at 72 hours', parcel(24, ['in_transit', -72]), 'stuck', 'no_scan', 0],
  ['stuck rather than late', parcel(-30, ['arrived_at_hub', -80]), 'stuck', 'no_scan', 2],
  ['patient with customs', parcel(24, ['customs', -167.9]), 'on_the_way', 'in_time', 0],
  ['stuck in customs at 168 hours', parcel(24, ['customs', -168]), 'stuck', 'no_scan_in_customs', 0],
  ['late in customs before that', parcel(-1, ['customs', -100]), 'late', 'past_promise', 1],
  ['lost when the carrier says so', parcel(24, ['in_transit', -50], ['lost', -1]), 'lost', 'carrier_reported_lost', 0],
  ['found again after lost', parcel(24, ['lost', -50], ['arrived_at_hub', -1]), 'on_the_way', 'in_time', 0],
  ['not yet lost by silence', parcel(-100, ['in_transit', -359.9]), 'stuck', 'no_scan', 5],
  ['lost by silence past the promise', parcel(-100, ['in_transit', -360]), 'lost', 'silent_past_promise', 5],
  ['only stuck by silence before it', parcel(24, ['in_transit', -400]), 'stuck', 'no_scan', 0],
  ['out for delivery', parcel(-1, ['out_for_delivery', -3]), 'out_for_delivery', 'out_for_delivery', 1],
  ['no longer out after a day', parcel(-1, ['out_for_delivery', -24]), 'late', 'past_promise', 1],
  [
    'waiting at the pickup point',
    parcel(-500, ['ready_for_pickup', -400]),
    'ready_for_pickup',
    'waits_at_pickup_point',
    21,
  ],
  ['a failed attempt', parcel(5, ['delivery_attempted', -1]), 'on_the_way', 'delivery_attempted', 0],
  ['delivered in time', parcel(-20, ['delivered', -30]), 'delivered', 'delivered', 0],
  ['delivered late', parcel(-60, ['delivered', -30]), 'delivered', 'delivered', 2],
  [
    'returning despite scans on the way back',
    parcel(9, ['returning_to_sender', -30], ['in_transit', -2]),
    'returning',
    'returning_to_sender',
    0,
  ],
  [
    'returned',
    parcel(-9, ['returning_to_sender', -30], ['returned_to_sender', -2]),
    'returned',
    'returned_to_sender',
    1,
  ],
  [
    'returning after a delivery was refused',
    parcel(9, ['delivered', -30], ['returning_to_sender', -2]),
    'returning',
    'returning_to_sender',
    0,
  ],
  ['no scan since dispatch', parcel(24), 'stuck', 'no_scan', 0],
  ['blind to scans from the future', parcel(24, ['in_transit', -2], ['delivered', 2]), 'on_the_way', 'in_time', 0],
];

describe('assessShipment', () => {
  it.each(cases)('%s', (_, shipment, condition, rule, daysLate) => {
    expect(assessShipment(shipment, now)).toMatchObject({ condition, rule, daysLate });
  });

  it('says when the carrier itself expects to break the promise', () => {
    const shipment = { ...parcel(24, ['in_transit', -2]), estimatedAt: hours(48) };
    expect(assessShipment(shipment, now)).toMatchObject({ condition: 'on_the_way', rule: 'estimated_past_promise' });
  });

  it('tells the last scan and the hours since', () => {
    const assessment = assessShipment(parcel(24, ['picked_up', -50], ['in_transit', -30.5]), now);
    expect(assessment.lastScan?.code).toBe('in_transit');
    expect(assessment.hoursSinceScan).toBe(30);
    expect(assessShipment(parcel(24), now)).toMatchObject({ hoursSinceScan: 100 });
  });
});
