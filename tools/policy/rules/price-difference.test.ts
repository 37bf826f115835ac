import { describe, expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import { anOrder, hours } from '../../commerce/testing.ts';
import { aCaseLine, deliveredOrder, ruled } from '../testing.ts';
import { aPriceDrop } from '../testing-price.ts';

const denied = { decision: 'deny', ruleId: 'price_difference' };

describe('price_difference', () => {
  it('pays the difference and no fen more', () => {
    expect(ruled(aPriceDrop()).decision).toBe('confirm');
    expect(ruled(aPriceDrop({}, 7001))).toMatchObject(denied);
  });

  it('pays nothing where the price has not dropped, or is not known', () => {
    for (const now of [39900, 45000]) {
      expect(ruled(aPriceDrop({ lines: [aCaseLine({ priceNow: money(now, 'CNY') })] }, 1))).toMatchObject(denied);
    }
    expect(ruled(aPriceDrop({ lines: [aCaseLine()] }))).toMatchObject(denied);
  });

  it('compares with what was really paid', () => {
    const totals = { ...anOrder().totals, discount: money(5000, 'CNY'), paid: money(34900, 'CNY') };
    const order = deliveredOrder({ totals, paidAt: hours(-72) });
    expect(ruled(aPriceDrop({ order }, 2000)).decision).toBe('confirm');
    expect(ruled(aPriceDrop({ order }, 2001))).toMatchObject(denied);
  });
});
