import { describe, expect, it } from 'vitest';
import type { NewEvent, StoredEvent } from '../conversations/stored-event.ts';
import { drawForDesk } from './draw-for-desk.ts';

const begun = Date.parse('2026-03-01T00:00:00Z');
/** One event a second. */
const log = (...events: [string | undefined, NewEvent][]): StoredEvent[] =>
  events.map(([turnId, event], index) => ({
    ...event,
    seq: index + 1,
    at: new Date(begun + index * 1000),
    ...(turnId === undefined ? {} : { turnId }),
  }));
const eye = { now: new Date(begun), language: 'zh', names: new Map([['op_1', 'Kim']]) } as const;
const asks: NewEvent = { type: 'message.created', messageId: 'm1', author: 'shopper', text: '退款呢' };
const calls: NewEvent = { type: 'tool.started', callId: 'c1', name: 'get_refund_status', args: { orderNumber: 'SM1' } };
const result = { outcome: { kind: 'handoff', reason: 'risk' }, language: 'zh', model: 'local', tools: [] } as const;
const usage = { steps: 1, inputTokens: 0, outputTokens: 0 };
const ends: NewEvent = {
  ...{ type: 'turn.completed', ...result, tools: [], usage, timing: { totalMs: 1 } },
  intent: { id: 'refund_status', confidence: 0.9 },
};

describe('drawForDesk', () => {
  it('shows what the shopper doesn’t see: calls with arguments and answers, ends of turns, handoffs, notes', () => {
    const refused: NewEvent = {
      ...{ type: 'tool.finished', callId: 'c1', name: 'get_refund_status', status: 'refused', ms: 3 },
      ...{ content: { error: 'not_found' }, reason: 'not_found' },
    };
    const items = drawForDesk(
      log(
        ['t1', asks],
        ['t1', { type: 'turn.started', attempt: 1 }],
        ['t1', calls],
        ['t1', refused],
        ['t1', { type: 'handoff.requested', handoffId: 'h1', reason: 'risk' }],
        ['t1', ends],
        [undefined, { type: 'handoff.accepted', handoffId: 'h1', operatorId: 'op_1', name: 'Kim' }],
        [undefined, { type: 'conversation.resolved', handoffId: 'h1', operatorId: 'op_1' }],
      ),
      [{ id: 'note_1', name: 'Kim', text: 'called the bank', at: new Date(begun + 6500) }],
      eye,
    );
    expect(items).toMatchObject([
      { kind: 'message', seq: 1, author: 'shopper' },
      { kind: 'tool', seq: 3, args: { orderNumber: 'SM1' }, status: 'refused', reason: 'not_found', ms: 3 },
      { kind: 'handoff', seq: 5, event: 'requested', reason: 'risk' },
      { kind: 'turn', seq: 6, model: 'local', intent: { id: 'refund_status', label: '退款进度' } },
      { kind: 'handoff', seq: 7, event: 'accepted', operator: { id: 'op_1', name: 'Kim' } },
      { kind: 'note', seq: 7, text: 'called the bank' },
      { kind: 'handoff', seq: 8, event: 'resolved', operator: { id: 'op_1', name: 'Kim' } },
    ]);
  });

  it('tells who passed it to whom, and of nobody who only claims it', () => {
    const taken = (id: string, name: string): NewEvent => ({
      ...{ type: 'handoff.accepted', handoffId: 'h1', operatorId: id, name },
    });
    const back: NewEvent = { type: 'handoff.returned', handoffId: 'h1', operatorId: 'op_2', to: 'line' };
    const steps = [taken('op_1', 'Kim'), taken('op_2', 'Lee'), back, taken('op_1', 'Kim')];
    const items = drawForDesk(log(...steps.map((step): [undefined, NewEvent] => [undefined, step])), [], eye);
    const from = items.map((item) => (item.kind === 'handoff' ? item.from?.name : ''));
    expect(from).toEqual([undefined, 'Kim', undefined, undefined]);
  });

  it('shows a call as stopped whose turn ended before it, since a colleague took over', () => {
    const stops: NewEvent = { type: 'turn.failed', outcome: { kind: 'failed', reason: 'superseded' } };
    const items = drawForDesk(log([undefined, asks], ['t1', calls], ['t1', stops]), [], eye);
    expect(items).toMatchObject([
      { kind: 'message' },
      { kind: 'tool', status: 'stopped' },
      { kind: 'turn', outcome: { reason: 'superseded' } },
    ]);
  });

  it('shows a call that runs, and nothing of an attempt that died', () => {
    const started: NewEvent = { type: 'turn.started', attempt: 1 };
    const died = log(['t1', asks], ['t1', started], ['t1', calls], ['t1', { type: 'turn.started', attempt: 2 }]);
    expect(drawForDesk(died, [], eye)).toMatchObject([{ kind: 'message' }]);
    const running = log(['t1', asks], ['t1', started], ['t1', calls]);
    expect(drawForDesk(running, [], eye).at(-1)).toMatchObject({ kind: 'tool', status: 'running' });
  });
});
