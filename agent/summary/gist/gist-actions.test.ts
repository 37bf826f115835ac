import { expect, it } from 'vitest';
import type { SummaryAction } from '../summary.ts';
import { actionSentences } from './gist-actions.ts';

const eye = { language: 'en', timeZone: 'Asia/Shanghai', now: new Date('2026-11-23T12:00:00Z') } as const;
const action = (title: string, more: Partial<SummaryAction> = {}): SummaryAction => ({
  ...{ kind: 'request_refund', title, state: 'done', stateLabel: '', at: '2026-11-23T12:00:00Z' },
  source: { actionId: title },
  ...more,
});

it('tells in one sentence all that was done', () => {
  const done = [action('Second delivery', { requestNumber: 'R1' }), action('Coupon'), action('Return', { state: 'refused' })]; // prettier-ignore
  expect(actionSentences(done, eye)).toEqual([
    'Done: Second delivery, request R1; Coupon.',
    'Refused by the shop’s rules: Return.',
  ]);
  expect(actionSentences(done, { ...eye, language: 'zh' })[0]).toBe(
    '已办妥「Second delivery」，服务单 R1；「Coupon」。',
  );
});

it('tells nothing that was cancelled since as done', () => {
  const off = action('Second delivery', { calledOff: true });
  expect(actionSentences([off, action('Cancel the order')], eye)).toEqual(['Done: Cancel the order.']);
  expect(actionSentences([off], eye)).toEqual(['Done and cancelled since: Second delivery.']);
});
