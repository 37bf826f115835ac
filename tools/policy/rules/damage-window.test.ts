import { expect, it } from 'vitest';
import { aCase, aCaseLine, claimOf, hoursAgo, ruled } from '../testing.ts';

function damaged(hours: number) {
  return ruled(aCase({ lines: [aCaseLine({ deliveredAt: hoursAgo(hours) })], claim: claimOf('damaged') }));
}

it('believes damage on the way for 48 hours; a person tells it from a fault until day 30', () => {
  expect(damaged(48).decision).toBe('confirm');
  expect(damaged(48.01)).toMatchObject({ decision: 'human', ruleId: 'damage_window' });
  expect(damaged(24 * 31)).toMatchObject({ decision: 'deny', ruleId: 'damage_window' });
});
