import { describe, expect, it } from 'vitest';
import type { NewEvent, StoredEvent } from './stored-event.ts';
import { buildTranscript } from './transcript.ts';

const at = new Date('2026-03-01T00:00:00Z');
const log = (...events: [string | undefined, NewEvent][]): StoredEvent[] =>
  events.map(([turnId, event], index) => ({ ...event, seq: index + 1, at, ...(turnId ? { turnId } : {}) }));
const asks = (text: string): NewEvent => ({ type: 'message.created', messageId: text, author: 'shopper', text });
const says = (text: string, memory?: unknown): NewEvent => ({
  type: 'message.completed',
  messageId: text,
  text,
  citations: [],
  ...(memory === undefined ? {} : { memory }),
});
const starts = (attempt = 1): NewEvent => ({ type: 'turn.started', attempt });

describe('buildTranscript', () => {
  it('tells messages, tool runs with their arguments, and what the model noted', () => {
    const entries = buildTranscript(
      log(
        ['t1', asks('where?')],
        ['t1', starts()],
        ['t1', { type: 'tool.started', callId: 'c1', name: 'find_orders', args: { limit: 1 } }],
        ['t1', { type: 'tool.finished', callId: 'c1', name: 'find_orders', status: 'ok', ms: 1, content: [] }],
        ['t1', { type: 'message.created', messageId: 'm', author: 'agent' }],
        ['t1', { type: 'message.delta', messageId: 'm', text: 'No ' }],
        ['t1', says('No orders.', { misses: 0 })],
        ['t2', asks('sure?')],
        ['t2', starts()],
      ),
      't2',
    );
    expect(entries).toEqual([
      { role: 'shopper', text: 'where?', at },
      { role: 'tool', callId: 'c1', name: 'find_orders', args: { limit: 1 }, status: 'ok', content: [] },
      { role: 'agent', text: 'No orders.', citations: [], memory: { misses: 0 } },
      { role: 'shopper', text: 'sure?', at },
    ]);
  });

  it('tells what shopper and operator said to each other, though no turn ran', () => {
    const operator: NewEvent = {
      type: 'message.created',
      messageId: 'o',
      author: 'operator',
      text: 'Sent.',
      name: 'Kim',
    };
    const by = { handoffId: 'h', operatorId: 'op' };
    const entries = buildTranscript(
      log(
        ['t1', asks('a person!')],
        ['t1', starts()],
        ['t1', { type: 'handoff.requested', handoffId: 'h', reason: 'shopper_request' }],
        ['t1', { type: 'turn.failed', outcome: { kind: 'failed', reason: 'superseded' } }],
        [undefined, { type: 'handoff.accepted', ...by, name: 'Kim' }],
        ['t2', asks('send another')],
        [undefined, operator],
        ['t3', asks('when?')],
        [undefined, { type: 'handoff.returned', ...by, to: 'agent' }],
        ['t4', asks('thanks')],
        ['t4', starts()],
      ),
      't4',
    );
    expect(entries).toEqual([
      { role: 'shopper', text: 'a person!', at },
      { role: 'shopper', text: 'send another', at, colleagues: ['Kim'] },
      { role: 'operator', text: 'Sent.', name: 'Kim', left: true },
      { role: 'shopper', text: 'when?', at, colleagues: ['Kim'] },
      { role: 'shopper', text: 'thanks', at, colleagues: ['Kim'] },
    ]);
  });

  it('forgets what a dead attempt said', () => {
    const entries = buildTranscript(
      log(['t1', asks('hi')], ['t1', starts()], ['t1', says('half of it')], ['t1', starts(2)]),
      't1',
    );
    expect(entries).toEqual([{ role: 'shopper', text: 'hi', at }]);
  });

  it('puts a message that came in while another was answered after that answer', () => {
    const entries = buildTranscript(
      log(['t1', asks('a')], ['t1', starts()], ['t2', asks('b')], ['t1', says('A')], ['t2', starts()]),
      't2',
    );
    expect(entries.map((entry) => 'text' in entry && entry.text)).toEqual(['a', 'A', 'b']);
  });

  it('has a yes and a wish by a button due in their own turn, however often it is claimed, and in no other', () => {
    const answer: NewEvent = {
      type: 'confirmation.resolved',
      confirmationId: 'conf_1',
      decision: 'confirm',
      tool: 'cancel_order',
      title: 'Cancel?',
    };
    const start = { tool: 'urge_shipment', input: { orderNumber: 'SM1' } };
    const wish: NewEvent = { type: 'message.created', messageId: 'm', author: 'shopper', text: 'hurry', start };
    const pressed = log(['t1', asks('a')], ['t1', starts()], ['t2', answer], ['t2', wish], ['t1', says('A')]);
    const after = (...more: [string, NewEvent][]) => [
      ...pressed,
      ...log(...more).map((event) => ({ ...event, seq: event.seq + pressed.length })),
    ];
    const dueIn = (entries: ReturnType<typeof buildTranscript>) =>
      entries.filter(
        (entry) => (entry.role === 'confirmation' && entry.due) || (entry.role === 'shopper' && entry.start),
      );

    const own = [
      { role: 'confirmation', confirmationId: 'conf_1', decision: 'confirm', tool: 'cancel_order', title: 'Cancel?', due: true }, // prettier-ignore
      { role: 'shopper', text: 'hurry', at, start },
    ];
    expect(buildTranscript(after(['t2', starts()]), 't2').slice(-2)).toEqual(own);
    expect(buildTranscript(after(['t2', starts()], ['t2', says('half')], ['t2', starts(2)]), 't2').slice(-2)).toEqual(
      own,
    );
    // Its turn was cut short without a word: the next one has nothing to carry out.
    const cut: NewEvent = { type: 'turn.failed', outcome: { kind: 'failed', reason: 'superseded' } };
    const later = buildTranscript(after(['t2', starts()], ['t2', cut], ['t3', asks('b')], ['t3', starts()]), 't3');
    expect(later.map(({ role }) => role)).toEqual(['shopper', 'agent', 'confirmation', 'shopper', 'shopper']);
    expect(dueIn(later)).toEqual([]);
  });

  it('leaves out messages of turns behind the one that runs', () => {
    const entries = buildTranscript(
      log(['t1', asks('a')], ['t1', starts()], ['t2', asks('b')], ['t1', starts(2)]),
      't1',
    );
    expect(entries).toEqual([{ role: 'shopper', text: 'a', at }]);
  });

  it('keeps operators and announcements apart', () => {
    const entries = buildTranscript(
      log(
        ['t1', asks('a person please')],
        ['t1', starts()],
        ['t1', { type: 'message.created', messageId: 's', author: 'system', text: 'One moment.' }],
        [undefined, { type: 'message.created', messageId: 'o', author: 'operator', text: 'Hello, Ann here.' }],
      ),
      't9',
    );
    expect(entries.slice(1)).toEqual([
      { role: 'agent', text: 'One moment.', citations: [] },
      { role: 'operator', text: 'Hello, Ann here.' },
    ]);
  });
});
