import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { money } from '../../commerce/money.ts';
import { aCustomer, aLine, anOrder } from '../../commerce/testing.ts';
import type { ActionCase } from '../action-case.ts';
import {
  aCase,
  aCaseLine,
  claimOf,
  deliveredOrder,
  noHistory,
  pastAction,
  refundEffect,
  reshipEffect,
  ruled,
} from '../testing.ts';

const { refund } = demoPolicy;
const human = { decision: 'human', ruleId: 'refund_limit' };
const keeps = {
  ...demoPolicy,
  lines: { ...demoPolicy.lines, clothing: { ...demoPolicy.lines.clothing, keepGoodsFor: ['faulty' as const] } },
};

/** Paying back `amount` of an order that cost enough. */
function paying(amount: number, set: Partial<ActionCase> = {}, withReturn = false, refunded = 0) {
  const price = money(1_000_000, 'CNY');
  const line = aLine({ unitPrice: price });
  const order = deliveredOrder({
    lines: [line],
    totals: { ...anOrder().totals, items: price, paid: price },
    refunds:
      refunded === 0
        ? []
        : [
            {
              id: 'rfd_1',
              lineIds: [],
              amount: money(refunded, 'CNY'),
              reason: { en: 'x', zh: 'x' },
              withReturn: false,
              stages: [],
            },
          ],
  });
  const effect = refundEffect(amount, { withReturn });
  const kind = withReturn ? 'request_return' : 'request_refund';
  const lines = [aCaseLine({ line })];
  return ruled(aCase({ kind, effect, order, lines, claim: claimOf('faulty'), ...set }), keeps);
}

describe('refund_limit', () => {
  it('gives to a person what is above the limit', () => {
    expect(paying(refund.personAbove).decision).toBe('confirm');
    expect(paying(refund.personAbove + 1)).toMatchObject(human);
    expect(paying(refund.returnPersonAbove, {}, true).decision).toBe('confirm');
    expect(paying(refund.returnPersonAbove + 1, {}, true)).toMatchObject(human);
  });

  it('has other limits for VIPs', () => {
    const customer = aCustomer({ tier: 'vip' });
    expect(paying(refund.personAboveVip, { customer }).decision).toBe('confirm');
    expect(paying(refund.personAboveVip + 1, { customer })).toMatchObject(human);
  });

  it('A1: counts what went back on the order before', () => {
    expect(paying(1, {}, false, refund.personAbove - 1).decision).toBe('confirm');
    expect(paying(2, {}, false, refund.personAbove - 1)).toMatchObject(human);
  });

  it('counts goods sent again at what was paid for them', () => {
    const effect = reshipEffect();
    expect(paying(1, { effect })).toMatchObject(human);
    const history = { ...noHistory, actions: [pastAction({ kind: 'request_refund', effect })] };
    expect(paying(1, { history }).decision).toBe('human');
  });
});
