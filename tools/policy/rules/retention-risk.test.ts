import { expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import { hoursAgo, noHistory, ruled } from '../testing.ts';
import { offering } from '../testing-retention.ts';

it('offers nothing to those whom a person should look at, nor to nobody', () => {
  const denied = { decision: 'deny', ruleId: 'retention_risk' };
  const refund = { orderNumber: 'SM1', at: hoursAgo(99), amount: money(1, 'CNY'), withReturn: true };
  const history = { ...noHistory, refunds: [refund, refund, refund] };
  expect(ruled(offering({ history }))).toMatchObject(denied);
  const { customer: _, ...nobody } = offering();
  expect(ruled(nobody)).toMatchObject(denied);
});
