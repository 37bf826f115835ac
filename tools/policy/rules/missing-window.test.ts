import { expect, it } from 'vitest';
import { aCase, aCaseLine, claimOf, hoursAgo, refundEffect, ruled } from '../testing.ts';

function missing(days: number) {
  return ruled(
    aCase({
      kind: 'request_refund',
      effect: refundEffect(39900, { withReturn: false }),
      lines: [aCaseLine({ deliveredAt: hoursAgo(24 * days) })],
      claim: claimOf('missing_part'),
    }),
  );
}

it('believes for seven days that something was missing', () => {
  expect(missing(7).decision).toBe('confirm');
  expect(missing(8)).toMatchObject({ decision: 'deny', ruleId: 'missing_window' });
});
