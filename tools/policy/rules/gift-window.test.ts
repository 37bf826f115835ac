import { expect, it } from 'vitest';
import { deliveredParcel, ruled } from '../testing.ts';
import { aMissingGift } from '../testing-gift.ts';

it('sends a missing gift within seven days of the last delivery', () => {
  const after = (days: number) => ruled(aMissingGift({}, { shipments: [deliveredParcel(24 * days)] }));
  expect(after(7).decision).toBe('confirm');
  expect(after(8)).toMatchObject({ decision: 'deny', ruleId: 'gift_window' });
});
