import { expect, it } from 'vitest';
import { anOrder } from '../../commerce/testing.ts';
import { aCase, claimOf, noHistory, pastAction, reshipEffect, ruled } from '../testing.ts';

it('A8: sends nothing again to a changed address without a code', () => {
  const effect = { kind: 'change_address', orderNumber: 'SM10001', address: anOrder().shipTo } as const;
  const history = { ...noHistory, actions: [pastAction({ kind: 'change_delivery_address', effect })] };
  const again = { kind: 'request_refund', effect: reshipEffect(), claim: claimOf('wrong_item'), history } as const;
  expect(ruled(aCase(again))).toMatchObject({ decision: 'deny', needs: 'step_up', ruleId: 'reship_after_new_address' });
  expect(ruled(aCase({ ...again, level: 'stepped_up' })).decision).toBe('confirm');
  expect(ruled(aCase({ ...again, history: noHistory })).decision).toBe('confirm');
});
