import { expect, it } from 'vitest';
import { aCase, deliveredOrder, ruled } from '../testing.ts';

it('does nothing more with a cancelled order, nor with goods of an unpaid one', () => {
  expect(ruled(aCase({ order: deliveredOrder({ state: 'cancelled' }) }))).toMatchObject({
    decision: 'deny',
    ruleId: 'live_order',
  });
  expect(ruled(aCase({ order: deliveredOrder({ state: 'awaiting_payment' }) }))).toMatchObject({
    ruleId: 'live_order',
  });
});
