import { describe, expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import { aLine } from '../../commerce/testing.ts';
import { aCase, aCaseLine, deliveredOrder, refundEffect, ruled } from '../testing.ts';

describe('currency', () => {
  it('gives an order in another currency to a person, however small it is', () => {
    const usd = (amount: number) => money(amount, 'USD');
    const line = aLine({ unitPrice: usd(100) });
    const order = deliveredOrder({
      lines: [line],
      totals: { items: usd(100), shipping: usd(0), discount: usd(0), paid: usd(100) },
    });
    const effect = refundEffect(0, { amount: usd(100) });
    const urge = { kind: 'urge', orderNumber: order.number, to: 'seller', day: '2026-03-20' } as const;
    expect(ruled(aCase({ order, kind: 'urge_shipment', effect: urge })).ruleId).not.toBe('currency');
    expect(ruled(aCase({ order, effect, lines: [aCaseLine({ line })] }))).toMatchObject({
      decision: 'human',
      ruleId: 'currency',
    });
  });

  it('does so when only the amount is in another one', () => {
    expect(ruled(aCase({ effect: refundEffect(0, { amount: money(100, 'USD') }) })).decision).toBe('human');
  });
});
