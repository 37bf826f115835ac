import { expect, it } from 'vitest';
import { hoursAgo, noHistory, ruled } from '../testing.ts';
import { offering } from '../testing-retention.ts';

function after(days: number, conversationId: string, declined = false) {
  const round = { at: hoursAgo(24 * days), conversationId, declined, accepted: false };
  return ruled(offering({ history: { ...noHistory, offerRounds: [round] } }));
}

it('A4: offers once a period, and never again in a conversation', () => {
  const denied = { decision: 'deny', ruleId: 'retention_once' };
  expect(after(29, 'conv_other')).toMatchObject(denied);
  expect(after(30, 'conv_other').decision).toBe('allow');
  expect(after(99, 'conv_test', true)).toMatchObject(denied);
  expect(after(99, 'conv_test')).toMatchObject(denied);
});
