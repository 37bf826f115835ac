import { describe, expect, it } from 'vitest';
import type { CarrierEventCode } from '../../commerce/shipment.ts';
import { aShipment, anOrder, hours } from '../../commerce/testing.ts';
import { aCase, hoursAgo, ruled } from '../testing.ts';

function urging(order = anOrder(), to: 'seller' | 'carrier' = 'carrier') {
  const { claim: _, ...rest } = aCase({
    kind: 'urge_shipment',
    levelNeeded: 'order_verified',
    effect: {
      kind: 'urge',
      orderNumber: order.number,
      to,
      ...(to === 'carrier' ? { shipmentId: 'shp_1' } : {}),
      day: '2026-03-20',
    },
    order,
  });
  return ruled(rest);
}

function parcel(code: CarrierEventCode, scanned: number, promised: number) {
  const event = { at: hoursAgo(scanned), code, place: { en: 'x', zh: 'x' }, text: { en: 'x', zh: 'x' } };
  return anOrder({ shipments: [aShipment({ events: [event], promisedBy: hours(promised) })] });
}

describe('urge_when_late', () => {
  it('urges a carrier whose parcel is late or stands still, without asking', () => {
    expect(urging(parcel('in_transit', 5, -1)).decision).toBe('allow');
    expect(urging(parcel('in_transit', 80, 24)).decision).toBe('allow');
  });

  it('urges a warehouse that is behind its promise', () => {
    const waiting = { state: 'paid', shipments: [] } as const;
    expect(urging(anOrder({ ...waiting, dispatchBy: hours(-1) }), 'seller').decision).toBe('allow');
    const early = urging(anOrder({ ...waiting, dispatchBy: hours(24) }), 'seller');
    expect(early).toMatchObject({ decision: 'deny', ruleId: 'urge_when_late' });
    expect(early.tell?.en).toContain('21 March');
    expect(early.tell?.zh).toContain('3月21日');
    expect(urging(anOrder({ state: 'shipped' }), 'seller').decision).toBe('deny');
  });

  it('does not wear the nudge out, and says what is possible instead', () => {
    for (const [order, word] of [
      [parcel('in_transit', 5, 24), /promised/],
      [parcel('out_for_delivery', 2, -1), /out for delivery/],
      [parcel('delivered', 5, 24), /tell me/],
      [parcel('lost', 5, -24), /refund/],
      [parcel('returning_to_sender', 5, -24), /colleague/],
      [parcel('ready_for_pickup', 5, 24), /pickup/],
    ] as const) {
      const ruling = urging(order);
      expect(ruling).toMatchObject({ decision: 'deny', ruleId: 'urge_when_late' });
      expect(ruling.tell?.en).toMatch(word);
    }
  });

  it('urges no parcel of another order', () => {
    expect(urging(anOrder({ shipments: [aShipment({ id: 'shp_2', promisedBy: hours(-9) })] })).decision).toBe('deny');
  });
});
