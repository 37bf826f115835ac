import { expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { noHistory, pastAction, refundEffect, ruled } from '../testing.ts';
import { aPriceDrop } from '../testing-price.ts';

it('gives a large difference to a person, also one in pieces', () => {
  const policy = { ...demoPolicy, priceProtection: { ...demoPolicy.priceProtection, personAbove: 7000 } };
  expect(ruled(aPriceDrop(), policy).decision).toBe('confirm');
  expect(
    ruled(aPriceDrop(), { ...policy, priceProtection: { ...policy.priceProtection, personAbove: 6999 } }),
  ).toMatchObject({
    decision: 'human',
    ruleId: 'price_limit',
  });
  const effect = refundEffect(1, { lines: [{ lineId: 'l2', quantity: 1 }] });
  const history = { ...noHistory, actions: [pastAction({ kind: 'claim_price_protection', effect })] };
  expect(ruled(aPriceDrop({ history }), policy).decision).toBe('human');
});
