import { expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { money } from '../../commerce/money.ts';
import { anOrder } from '../../commerce/testing.ts';
import { readdressed } from '../testing-address.ts';

it('gives a new address for valuable goods to a person', () => {
  const worth = (amount: number) => ({ order: { totals: { ...anOrder().totals, paid: money(amount, 'CNY') } } });
  const limit = demoPolicy.changeAddress.personAbove;
  expect(readdressed(worth(limit)).decision).toBe('confirm');
  expect(readdressed(worth(limit + 1))).toMatchObject({ decision: 'human', ruleId: 'address_value' });
});
