import { expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { money } from '../../commerce/money.ts';
import { anOrder } from '../../commerce/testing.ts';
import { aCase, ruled } from '../testing.ts';

function cancelling(paid: number) {
  const totals = { ...anOrder().totals, items: money(paid, 'CNY'), paid: money(paid, 'CNY') };
  const { claim: _, ...rest } = aCase({
    kind: 'cancel_order',
    effect: {
      kind: 'cancel_order',
      orderNumber: 'SM10001',
      refund: totals.paid,
      reason: { en: 'Price', zh: '价格原因' },
    },
    order: anOrder({ state: 'paid', shipments: [], totals }),
    lines: [],
  });
  return ruled(rest);
}

it('gives large orders to a person, beginning with one fen above the limit', () => {
  const limit = demoPolicy.cancel.personAbove;
  expect(cancelling(limit).decision).toBe('confirm');
  expect(cancelling(limit + 1)).toMatchObject({ decision: 'human', ruleId: 'cancel_amount' });
});
