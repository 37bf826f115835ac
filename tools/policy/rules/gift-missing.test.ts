import { describe, expect, it } from 'vitest';
import { aLine, aShipment } from '../../commerce/testing.ts';
import { aCaseLine, deliveredParcel, reshipEffect, ruled } from '../testing.ts';
import { aMissingGift } from '../testing-gift.ts';

describe('gift_missing', () => {
  it('sends a gift that no parcel held', () => {
    expect(ruled(aMissingGift()).decision).toBe('confirm');
  });

  it('lets a person look when the packing list has it in a delivered parcel', () => {
    const order = { shipments: [deliveredParcel(24, { lineIds: ['l1', 'l2'] })] };
    expect(ruled(aMissingGift({}, order))).toMatchObject({ decision: 'human', ruleId: 'gift_missing' });
  });

  it('waits while it may still come', () => {
    const later = [deliveredParcel(24), aShipment({ id: 'shp_2', lineIds: ['l2'] })];
    for (const order of [
      { state: 'shipped', shipments: later },
      { state: 'partly_shipped', shipments: [deliveredParcel(24)] },
      { state: 'paid', shipments: [] },
    ] as const) {
      expect(ruled(aMissingGift({}, order))).toMatchObject({ decision: 'deny', ruleId: 'gift_missing' });
    }
  });

  it('sends nothing that was to be paid for', () => {
    const bought = { effect: reshipEffect('l1'), lines: [aCaseLine({ line: aLine() })] };
    expect(ruled(aMissingGift(bought))).toMatchObject({ decision: 'deny', ruleId: 'gift_missing' });
  });
});
