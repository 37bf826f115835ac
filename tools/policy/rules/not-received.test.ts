import { describe, expect, it } from 'vitest';
import type { CarrierEventCode, Shipment } from '../../commerce/shipment.ts';
import { aShipment, anOrder, hours } from '../../commerce/testing.ts';
import { aCase, aCaseLine, hoursAgo, refundEffect, ruled } from '../testing.ts';

function parcel(code: CarrierEventCode, set: Partial<Shipment> = {}): Shipment {
  const event = { at: hoursAgo(5), code, place: { en: 'x', zh: 'x' }, text: { en: 'x', zh: 'x' } };
  return aShipment({ events: [event], promisedBy: hours(24), ...set });
}

function neverCame(...shipments: Shipment[]) {
  return ruled(
    aCase({
      kind: 'request_refund',
      effect: refundEffect(39900, { withReturn: false }),
      order: anOrder({ shipments }),
      lines: [aCaseLine()],
      claim: { ground: 'not_received', photos: [] },
    }),
  );
}

describe('not_received', () => {
  it('believes the carrier that a parcel is lost', () => {
    expect(neverCame(parcel('lost')).decision).toBe('confirm');
  });

  it('leaves it to a person when the carrier says delivered, or sends it back', () => {
    expect(neverCame(parcel('delivered'))).toMatchObject({ decision: 'human', ruleId: 'not_received' });
    expect(neverCame(parcel('returned_to_sender')).decision).toBe('human');
  });

  it('pays nothing for what is still on its way, late or not, or not sent', () => {
    expect(neverCame(parcel('in_transit'))).toMatchObject({ decision: 'deny', ruleId: 'not_received' });
    expect(neverCame(parcel('in_transit', { promisedBy: hours(-48) })).tell?.en).toMatch(/urge/);
    expect(neverCame().decision).toBe('deny');
  });

  it('waits until every parcel with the goods is lost', () => {
    expect(neverCame(parcel('lost'), parcel('in_transit', { id: 'shp_2' })).decision).toBe('deny');
    expect(neverCame(parcel('lost'), parcel('lost', { id: 'shp_2' })).decision).toBe('confirm');
  });
});
