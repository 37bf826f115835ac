import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../contract/events.ts';
import type { OperatorConversation } from '../../contract/operator/conversation.ts';
import { liveItems } from './conversation-items.ts';

const at = '2026-11-22T10:00:00.000Z';
const view: OperatorConversation = {
  id: 'conv_1',
  state: 'open',
  owner: 'agent',
  language: 'en',
  shopper: { id: 'shp_1', level: 'anonymous', vip: false },
  handoffs: [],
  lastSeq: 3,
  pendingTurns: ['t1'],
  items: [
    { kind: 'message', seq: 1, id: 'm1', author: 'shopper', text: 'Hi', at, citations: [] },
    { kind: 'message', seq: 2, id: 'm2', author: 'agent', text: 'Hel', at, citations: [], turnId: 't1' },
  ],
};
const delta = (seq: number, text: string): ConversationEvent => ({ seq, at, type: 'message.delta', messageId: 'm2', turnId: 't1', text }); // prettier-ignore
const texts = (events: readonly ConversationEvent[]) =>
  liveItems(view, events).flatMap((item) => (item.kind === 'message' ? [item.text] : []));

describe('what a conversation looks like between two readings', () => {
  it('adds the words that came after the view, and none that it has', () => {
    expect(texts([delta(3, 'Hel'), delta(4, 'lo'), delta(5, '!')])).toEqual(['Hi', 'Hello!']);
  });

  it('takes the final words for the true ones', () => {
    const done: ConversationEvent = { seq: 5, at, type: 'message.completed', messageId: 'm2', turnId: 't1', text: 'Hello there', citations: [] }; // prettier-ignore
    expect(texts([delta(4, 'lo'), done])).toEqual(['Hi', 'Hello there']);
  });

  it('forgets what a turn said that starts anew', () => {
    expect(texts([{ seq: 4, at, type: 'turn.started', turnId: 't1', attempt: 2 }])).toEqual(['Hi']);
  });

  it('begins a message in the middle of a stream, and draws none without words', () => {
    const begun: ConversationEvent = { seq: 4, at, type: 'message.created', messageId: 'm3', author: 'agent', turnId: 't1' }; // prettier-ignore
    expect(texts([begun])).toEqual(['Hi', 'Hel']);
    expect(texts([{ ...delta(5, 'Yes'), messageId: 'm4' } as ConversationEvent])).toEqual(['Hi', 'Hel', 'Yes']);
  });
});
