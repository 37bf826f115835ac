import { expect, it } from 'vitest';
import { noHistory, pastAction, ruled } from '../testing.ts';
import { aPriceDrop } from '../testing-price.ts';

it('adjusts each piece once, by price protection or by an offer', () => {
  for (const kind of ['claim_price_protection', 'accept_retention_offer'] as const) {
    const history = { ...noHistory, actions: [pastAction({ kind, effect: aPriceDrop().effect })] };
    expect(ruled(aPriceDrop({ history })), kind).toMatchObject({ decision: 'deny', ruleId: 'price_once' });
  }
  const elsewhere = pastAction({ kind: 'claim_price_protection', effect: aPriceDrop().effect, orderNumber: 'SM2' });
  expect(ruled(aPriceDrop({ history: { ...noHistory, actions: [elsewhere] } })).decision).toBe('confirm');
});
