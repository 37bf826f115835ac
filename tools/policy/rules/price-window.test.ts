import { expect, it } from 'vitest';
import { hours } from '../../commerce/testing.ts';
import { deliveredOrder, ruled } from '../testing.ts';
import { aPriceDrop } from '../testing-price.ts';

it('protects a price for seven days from payment', () => {
  const paid = (days: number) => ruled(aPriceDrop({ order: deliveredOrder({ paidAt: hours(-24 * days) }) }));
  expect(paid(7).decision).toBe('confirm');
  expect(paid(8)).toMatchObject({ decision: 'deny', ruleId: 'price_window' });
  const { paidAt: _, ...unpaid } = deliveredOrder();
  expect(ruled(aPriceDrop({ order: unpaid })).decision).toBe('deny');
});
