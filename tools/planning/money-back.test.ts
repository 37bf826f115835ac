import { describe, expect, it } from 'vitest';
import { decideEffect } from '../commerce/decide-effect.ts';
import type { EffectFacts } from '../commerce/shop-change.ts';
import { refundTimeline } from '../commerce/refund-timeline.ts';
import { anOrder, hours } from '../commerce/testing.ts';
import { refundSteps } from '../ledger/refund-steps.ts';
import { moneyBack } from './money-back.ts';

const timeZone = 'Asia/Shanghai';
const reason = { en: 'Lost', zh: '丢件' };

/** The refund as a shop has it once it was carried out at that moment. */
function entered(withReturn: boolean, now: Date) {
  const order = anOrder();
  const [line] = order.lines;
  if (!line) throw new Error('the order has no line');
  const lines = [{ lineId: line.id, quantity: line.quantity }];
  const { paid } = order.totals;
  const effect = { kind: 'refund', orderNumber: order.number, lines, amount: paid, reason, withReturn } as const;
  const facts: EffectFacts = { now, order, newId: (kind) => kind, variants: new Map() };
  const decision = decideEffect(effect, facts);
  const refund = decision.status === 'changed' ? decision.refund : undefined;
  if (!refund) throw new Error(`the shop says ${decision.status}`);
  return { refund, order };
}

describe('moneyBack', () => {
  it('promises the very days that the shop then tells, at every hour of the week', () => {
    for (const withReturn of [false, true]) {
      for (let hour = 0; hour < 24 * 7; hour += 1) {
        const now = hours(hour);
        const { refund, order } = entered(withReturn, now);
        const told = refundTimeline(refund, order.paymentMethod, now, timeZone);
        const planned = moneyBack(order, withReturn, now, timeZone);
        expect({ from: planned.from, by: planned.by }).toEqual({ from: told.money?.from, by: told.money?.by });
        expect(planned.steps).toEqual(refundSteps(told));
      }
    }
  });
});
