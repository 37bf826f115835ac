import { expect, it } from 'vitest';
import { anOrder } from '../../commerce/testing.ts';
import { money } from '../../commerce/money.ts';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { aCase, deliveredOrder, refundEffect } from '../testing.ts';
import { unsentPaidBack } from './unsent-paid-back.ts';

const waiting = anOrder({ state: 'paid', shipments: [] });
const paid = waiting.totals.paid.amount;
const asked = (amount: number, order = waiting) =>
  unsentPaidBack.decide(
    aCase({ kind: 'give_goodwill', effect: refundEffect(amount, { withReturn: false }), order }),
    demoPolicy,
  );

it('pays nothing back for all of an order that is still to be sent, and names the cancellation', () => {
  expect(asked(paid)).toMatchObject({ decision: 'deny', tell: { en: expect.stringMatching(/Cancel it/u) as string } });
  expect(asked(paid - 1)).toBeUndefined();
  expect(asked(paid, deliveredOrder())).toBeUndefined();
});

it('counts what went back before', () => {
  const before = {
    ...{ id: 'rfd_1', lineIds: ['l1'], amount: money(100, 'CNY'), reason: { en: 'x', zh: 'x' } },
    ...{ withReturn: false, stages: [] },
  };
  expect(asked(paid - 100, { ...waiting, refunds: [before] })).toMatchObject({ decision: 'deny' });
});
