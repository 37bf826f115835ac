import { money } from '../commerce/money.ts';
import { hours } from '../commerce/testing.ts';
import type { ActionCase } from './action-case.ts';
import { aCase, aCaseLine, claimOf, deliveredOrder, refundEffect } from './testing.ts';

/** The jacket for ¥399 costs ¥329 today; paid for three days ago. */
export function aPriceDrop(set: Partial<ActionCase> = {}, amount = 7000): ActionCase {
  return aCase({
    kind: 'claim_price_protection',
    effect: refundEffect(amount, { withReturn: false, reason: { en: 'Price protection', zh: '价保退差价' } }),
    order: deliveredOrder({ paidAt: hours(-72) }),
    lines: [aCaseLine({ priceNow: money(32900, 'CNY') })],
    claim: claimOf('price', { photos: [] }),
    ...set,
  });
}
