import { describe, expect, it } from 'vitest';
import { turnInLog } from './read-turn.ts';
import type { NewEvent } from './stored-event.ts';

const at = (ms: number) => new Date(Date.UTC(2026, 10, 22) + ms);
const result = {
  outcome: { kind: 'answered' },
  language: 'en',
  model: 'local',
  tools: [{ name: 'find_orders', status: 'ok', ms: 3 }],
  usage: { steps: 2, inputTokens: 0, outputTokens: 0 },
  timing: { firstTokenMs: 9, totalMs: 12 },
} as const;
const told: (NewEvent & { turnId?: string })[] = [
  { type: 'message.created', messageId: 'm1', author: 'shopper', text: 'where is it?', turnId: 't1' },
  { type: 'turn.started', attempt: 1, turnId: 't1' },
  { type: 'message.created', messageId: 'm2', author: 'agent', turnId: 't1' },
  { type: 'message.delta', messageId: 'm2', text: 'Here.', turnId: 't1' },
  { type: 'message.created', messageId: 'm3', author: 'shopper', text: 'and the other?', turnId: 't2' },
  { type: 'message.completed', messageId: 'm2', text: 'Here.', citations: [], turnId: 't1' },
  { type: 'turn.completed', ...result, tools: [...result.tools], turnId: 't1' },
];
const log = told.map((event, index) => ({ ...event, seq: 5 + index, at: at(index * 10) }));

describe('turnInLog', () => {
  it('is the turn as its row and the log would tell it, in whatever order its events came', () => {
    expect(turnInLog('t1', log.toReversed())).toEqual({
      id: 't1',
      state: 'completed',
      outcome: { kind: 'answered' },
      language: 'en',
      model: 'local',
      tools: [{ name: 'find_orders', status: 'ok', ms: 3 }],
      messages: [{ id: 'm2', text: 'Here.', citations: [] }],
      cards: [],
      timing: { queuedMs: 10, totalMs: 60, firstTokenMs: 9 },
    });
  });

  it.each([
    ['an event is missing', log.filter(({ type }) => type !== 'message.completed')],
    ['its beginning is missing', log.slice(1)],
    ['it isn’t over', log.slice(0, -1)],
    ['nothing is at hand', []],
  ])('is left to the log where %s', (_which, events) => expect(turnInLog('t1', events)).toBeUndefined());

  it('is no other turn', () => expect(turnInLog('t2', log)).toBeUndefined());
});
