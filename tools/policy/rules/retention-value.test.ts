import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { money } from '../../commerce/money.ts';
import { aCustomer } from '../../commerce/testing.ts';
import { ruled } from '../testing.ts';
import { aCoupon, offering } from '../testing-retention.ts';

const denied = { decision: 'deny', ruleId: 'retention_value' };

describe('retention_value', () => {
  it('offers nothing below the floor of value, nor for more than was paid', () => {
    const { fromValue } = demoPolicy.retention;
    expect(ruled(offering({}, { atStake: money(fromValue, 'CNY') })).decision).toBe('allow');
    expect(ruled(offering({}, { atStake: money(fromValue - 1, 'CNY') }))).toMatchObject(denied);
    expect(ruled(offering({}, { atStake: money(39901, 'CNY') }))).toMatchObject(denied);
  });

  it('keeps to the share of each kind, a larger one for VIPs', () => {
    expect(ruled(offering({}, { offers: [aCoupon(1996)] }))).toMatchObject(denied);
    const customer = aCustomer({ tier: 'vip' });
    expect(ruled(offering({ customer }, { offers: [aCoupon(3990)] })).decision).toBe('allow');
    expect(ruled(offering({ customer }, { offers: [aCoupon(3991)] }))).toMatchObject(denied);
  });

  it('keeps to the margin, and believes the effect rather than its label', () => {
    const drop = (cost: number) => ({ ...aCoupon(cost), kind: 'price_difference' as const });
    expect(ruled(offering({}, { offers: [drop(9975)] })).decision).toBe('allow');
    expect(ruled(offering({}, { offers: [drop(9976)] }))).toMatchObject(denied);
    expect(ruled(offering({}, { offers: [{ ...aCoupon(5000), cost: money(1, 'CNY') }] }))).toMatchObject(denied);
    expect(ruled(offering({}, { offers: [aCoupon(100), aCoupon(5000)] }))).toMatchObject(denied);
  });
});
