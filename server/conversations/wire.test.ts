import { describe, expect, it } from 'vitest';
import { eventSchema } from '../contract/events.ts';
import type { NewEvent } from './stored-event.ts';
import { toWire } from './wire.ts';

const secret = 'INTERNAL';
const usage = { steps: 1, inputTokens: 987, outputTokens: 9 };
const events: NewEvent[] = [
  { type: 'message.created', messageId: 'm1', author: 'shopper', text: 'hi', clientMessageId: 'c' },
  { type: 'message.created', messageId: 'm2', author: 'agent' },
  { type: 'message.delta', messageId: 'm2', text: 'He' },
  {
    type: 'message.completed',
    messageId: 'm2',
    text: 'Hello [1]',
    citations: [{ label: secret, passageId: 'p', title: 'T', headings: [], source: 's.md' }],
    memory: { note: secret },
  },
  { type: 'tool.started', callId: 'c1', name: 'find_orders', args: { note: secret } },
  { type: 'tool.finished', callId: 'c1', name: 'find_orders', status: 'ok', ms: 2, content: { note: secret } },
  { type: 'card.added', card: { type: 'quick_replies', replies: ['Yes'] } },
  { type: 'handoff.requested', handoffId: secret, reason: 'shopper_request' },
  { type: 'message.created', messageId: 'm3', author: 'operator', text: 'Hi', operatorId: secret, name: 'Kim' },
  { type: 'message.created', messageId: 'm4', author: 'system', text: 'Looked at', insteadOf: secret },
  { type: 'handoff.accepted', handoffId: secret, operatorId: secret, name: 'Kim' },
  { type: 'handoff.returned', handoffId: secret, operatorId: secret, to: 'line' },
  { type: 'conversation.resolved', handoffId: secret, operatorId: secret },
  { type: 'turn.started', attempt: 1 },
  {
    type: 'turn.completed',
    outcome: { kind: 'answered' },
    language: 'en',
    model: 'local',
    intent: { id: 'greeting', confidence: 0.9 },
    tools: [],
    usage,
    timing: { totalMs: 3 },
  },
  { type: 'turn.failed', outcome: { kind: 'failed', reason: 'internal' } },
  { type: 'turn.failed', outcome: { kind: 'failed', reason: 'internal' }, language: 'zh' },
];

describe('toWire', () => {
  it.each(events)('gives $type by the contract, and nothing of what is internal', (event) => {
    const wire = toWire({ ...event, seq: 7, at: new Date(0), turnId: 't1' });
    expect(eventSchema.parse(wire)).toEqual(wire);
    expect(JSON.stringify(wire)).not.toMatch(/INTERNAL|987/);
  });

  it('numbers citations from 1, as the text refers to them', () => {
    const wire = toWire({ ...events[3]!, seq: 1, at: new Date(0), turnId: 't1' });
    expect(wire).toMatchObject({ citations: [{ index: 1, passageId: 'p' }] });
  });
});
