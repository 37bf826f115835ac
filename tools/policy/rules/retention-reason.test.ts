import { expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { ruled } from '../testing.ts';
import { aCoupon, offering } from '../testing-retention.ts';

it('offers what the shop offers for the reason, and not nothing', () => {
  expect(ruled(offering()).decision).toBe('allow');
  const denied = { decision: 'deny', ruleId: 'retention_reason' };
  expect(ruled(offering({}, { offers: [] }))).toMatchObject(denied);
  expect(ruled(offering({}, { offers: [aCoupon(100), { ...aCoupon(100), kind: 'exchange' }] }))).toMatchObject(denied);
  const { retention } = demoPolicy;
  const none = { ...demoPolicy, retention: { ...retention, offers: { ...retention.offers, price: [] } } };
  expect(ruled(offering(), none)).toMatchObject(denied);
});
