import { describe, expect, it } from 'vitest';
import { aShipment, anOrder, hours } from '../../commerce/testing.ts';
import { aCase, hoursAgo, noHistory, pastAction, ruled } from '../testing.ts';

const order = anOrder({ shipments: [aShipment({ promisedBy: hours(-2) })] });
const effect = {
  kind: 'urge',
  orderNumber: order.number,
  to: 'carrier',
  shipmentId: 'shp_1',
  day: '2026-03-20',
} as const;

function urgedBefore(hoursBefore: number, shipmentId = 'shp_1') {
  const past = pastAction({ kind: 'urge_shipment', effect: { ...effect, shipmentId }, at: hoursAgo(hoursBefore) });
  const { claim: _, ...rest } = aCase({
    kind: 'urge_shipment',
    effect,
    order,
    history: { ...noHistory, actions: [past] },
  });
  return ruled(rest);
}

describe('urge_once_a_period', () => {
  it('urges the same parcel once in 24 hours', () => {
    expect(urgedBefore(23.9)).toMatchObject({ decision: 'deny', ruleId: 'urge_once_a_period' });
    expect(urgedBefore(24).decision).toBe('allow');
  });

  it('urges another parcel meanwhile', () => {
    expect(urgedBefore(1, 'shp_2').decision).toBe('allow');
  });
});
