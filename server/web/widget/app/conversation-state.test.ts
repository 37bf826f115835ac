import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../../contract/events.ts';
import { answerTo, isRateable, quickRepliesOf, unreadCount, waitingFor } from './conversation-queries.ts';
import {
  emptyConversation,
  withAccepted,
  withConfirmation,
  withDelivery,
  withOutgoing,
  type ConversationState,
} from './conversation-state.ts';
import { fromTranscript } from './from-transcript.ts';
import { withEvent } from './with-event.ts';

type Unnumbered<Event> = Event extends ConversationEvent ? Omit<Event, 'seq' | 'at'> : never;
type Said = Unnumbered<ConversationEvent>;
const at = '2026-03-01T10:00:00Z';

/** Plays events, numbered in order after what the state has seen. */
function play(state: ConversationState, ...events: Unnumbered<ConversationEvent>[]): ConversationState {
  return events.reduce<ConversationState>(
    (before, event) => withEvent(before, { ...event, seq: before.lastSeq + 1, at }),
    state,
  );
}
const question = {
  type: 'message.created',
  messageId: 'm1',
  author: 'shopper',
  text: 'Hi',
  clientMessageId: 'c1',
} satisfies Said;
const started = { type: 'turn.started', turnId: 't1', attempt: 1 } satisfies Said;
const begun = { type: 'message.created', messageId: 'm2', author: 'agent', turnId: 't1' } satisfies Said;
const delta = (text: string) => ({ type: 'message.delta', messageId: 'm2', turnId: 't1', text }) as const;
const whole = {
  type: 'message.completed',
  messageId: 'm2',
  turnId: 't1',
  text: 'Hello!',
  citations: [],
} satisfies Said;
const replies = { type: 'card.added', turnId: 't1', card: { type: 'quick_replies', replies: ['Yes'] } } satisfies Said;
const done = {
  type: 'turn.completed',
  turnId: 't1',
  outcome: { kind: 'answered' },
  language: 'en',
  model: 'local',
} satisfies Said;
const texts = (state: ConversationState) =>
  state.items.map((item) => (item.kind === 'message' ? item.text : item.kind));

describe('a conversation from its events', () => {
  it('puts a streamed reply together and ends with the final word', () => {
    const streaming = play(emptyConversation, question, started, begun, delta('Hel'), delta('lo'));
    expect(texts(streaming)).toEqual(['Hi', 'Hello']);
    expect(waitingFor(streaming)).toBe('rest');
    const end = play(streaming, whole, done);
    expect(texts(end)).toEqual(['Hi', 'Hello!']);
    expect(waitingFor(end)).toBe('nothing');
  });

  it('takes an event once, however often it comes', () => {
    const state = play(emptyConversation, question, started, begun, delta('Hello'));
    expect(withEvent(state, { ...delta('Hello'), seq: 4, at })).toBe(state);
  });

  it('drops what a turn said before its process died, and keeps the question', () => {
    const asked = { ...question, turnId: 't1' };
    const state = play(emptyConversation, asked, started, begun, delta('Wro'), replies, { ...started, attempt: 2 });
    expect(texts(state)).toEqual(['Hi']);
  });

  it('turns a message on its way into the one that the server has', () => {
    const sending = withOutgoing(emptyConversation, 'c1', { text: 'Hi' }, at);
    expect(texts(play(sending, question))).toEqual(['Hi']);
    expect(play(sending, question).items[0]).toMatchObject({ key: 'c1', seq: 1, delivery: 'sent' });
  });

  it('keeps what is not sent yet at the end', () => {
    const sending = withOutgoing(emptyConversation, 'c2', { text: 'And this?' }, at);
    expect(texts(play(sending, question, started, begun, whole))).toEqual(['Hi', 'Hello!', 'And this?']);
  });

  it('does not wait again when the answer was faster than the receipt', () => {
    const answered = play(
      withOutgoing(emptyConversation, 'c1', { text: 'Hi' }, at),
      question,
      started,
      begun,
      whole,
      done,
    );
    expect(waitingFor(withAccepted(answered, 'c1', 't1'))).toBe('nothing');
  });

  it('waits for a turn that is only queued, but not for the agent once a person has been asked for', () => {
    const sent = withAccepted(withOutgoing(emptyConversation, 'c1', { text: 'Hi' }, at), 'c1', 't1');
    expect(waitingFor(sent)).toBe('reply');
    expect(waitingFor(play(sent, { type: 'handoff.requested', reason: 'shopper_request' }))).toBe('nothing');
  });

  it('offers quick replies until the shopper says something', () => {
    const offered = play(emptyConversation, question, started, begun, whole, replies, done);
    expect(quickRepliesOf(offered)).toEqual(['Yes']);
    expect(quickRepliesOf(withOutgoing(offered, 'c2', { text: 'Yes' }, at))).toEqual([]);
  });

  it('doesn’t bring quick replies of an earlier turn back', () => {
    const offered = play(emptyConversation, question, started, begun, whole, replies, done);
    const next = (...said: Said[]) =>
      quickRepliesOf(play(offered, { type: 'turn.started', turnId: 't2', attempt: 1 }, ...said));
    const words = { messageId: 'm3', turnId: 't2', text: 'Done.' };
    expect(next({ type: 'message.completed', ...words, citations: [] })).toEqual([]);
    expect(next({ type: 'turn.failed', turnId: 't2', outcome: { kind: 'failed' } })).toEqual([]);
    expect(next({ ...replies, turnId: 't2' })).toEqual(['Yes']);
    const operator = { type: 'message.created', messageId: 'm4', author: 'operator', text: 'Hello' } as const;
    expect(quickRepliesOf(play(offered, operator))).toEqual([]);
    expect(quickRepliesOf(play(offered, { type: 'handoff.requested', reason: 'shopper_request' }))).toEqual([]);
  });

  it('lets a card keep the language of its turn', () => {
    const chinese = play(emptyConversation, question, started, replies, { ...done, language: 'zh' });
    const later = { ...replies, turnId: 't2' };
    const both = play(chinese, { ...started, turnId: 't2' }, later, { ...done, turnId: 't2' });
    expect(both.items.flatMap((item) => (item.kind === 'card' ? [item.language] : []))).toEqual(['zh', 'en']);
  });

  it('says when a turn failed', () => {
    const failed = { type: 'turn.failed', turnId: 't1', outcome: { kind: 'failed' } } as const;
    expect(texts(play(emptyConversation, question, started, failed))).toEqual(['Hi', 'notice']);
  });

  it('begins in the middle of a message when the stream does', () => {
    expect(texts(play(emptyConversation, delta('lo')))).toEqual(['lo']);
  });

  it('counts as unread what the other side said after the shopper looked', () => {
    const state = play(emptyConversation, question, started, begun, whole);
    expect(unreadCount(state, 0)).toBe(1);
    expect(unreadCount(state, state.lastSeq)).toBe(0);
  });
});

describe('a conversation from its transcript', () => {
  const wire = {
    id: 'conv_1',
    state: 'handed_off',
    owner: 'agent',
    handoff: { reason: 'shopper_request', requestedAt: '2026-03-01T10:00:30Z' },
    lastSeq: 9,
    pendingTurns: [],
    items: [
      { kind: 'message', seq: 1, id: 'm1', author: 'shopper', text: 'Hi', at, citations: [], clientMessageId: 'c1' },
      {
        kind: 'message',
        seq: 9,
        id: 'm3',
        author: 'operator',
        text: 'Here',
        at: '2026-03-01T10:05:00Z',
        citations: [],
      },
    ],
  } as const;

  it('shows the wish for a person where it was made', () => {
    const state = fromTranscript(structuredClone(wire) as unknown as Parameters<typeof fromTranscript>[0]);
    expect(texts(state)).toEqual(['Hi', 'notice', 'Here']);
    expect(state.handedOff).toBe(true);
  });

  it('keeps messages that did not reach the server, once', () => {
    const failed = withDelivery(
      withOutgoing(withOutgoing(emptyConversation, 'c1', { text: 'Hi' }, at), 'c2', { text: 'Lost' }, at),
      'c2',
      'failed',
    );
    const state = fromTranscript(
      structuredClone(wire) as unknown as Parameters<typeof fromTranscript>[0],
      failed.items,
    );
    expect(texts(state)).toEqual(['Hi', 'notice', 'Here', 'Lost']);
  });
});

const asks = (
  confirmationId: string,
  turnId = 't1',
  action: 'cancel_order' | 'accept_retention_offer' = 'cancel_order',
) =>
  ({
    type: 'confirmation.requested',
    turnId,
    confirmation: {
      type: 'confirmation',
      confirmationId,
      action,
      title: 'Cancel it?',
      items: [],
      rows: [],
      confirmLabel: 'Yes',
      cancelLabel: 'No',
      expiresAt: '2026-03-01T10:30:00Z',
    },
  }) satisfies Said;
const standing = (state: ConversationState) =>
  state.items.flatMap((item) => (item.kind === 'card' ? (item.confirmation ?? []) : []));

describe('questions before something is done', () => {
  it('are answered once, by whichever tab, and wait for what comes of it', () => {
    const asked = play(emptyConversation, asks('c1'));
    expect(standing(asked)).toEqual(['pending']);
    const answered = withConfirmation(asked, 'c1', 'confirmed', 't2');
    expect(standing(answered)).toEqual(['confirmed']);
    expect(waitingFor(answered)).toBe('reply');
    const heard = play(answered, {
      type: 'confirmation.resolved',
      confirmationId: 'c1',
      decision: 'cancel',
      turnId: 't2',
    });
    expect(standing(heard)).toEqual(['confirmed']);
    expect(standing(withConfirmation(heard, 'c1', 'expired'))).toEqual(['confirmed']);
  });

  it('give way to a newer one, but only while they wait', () => {
    const no = { type: 'confirmation.resolved', confirmationId: 'c1', decision: 'cancel' } satisfies Said;
    expect(standing(play(emptyConversation, asks('c1'), asks('c2', 't2')))).toEqual(['replaced', 'pending']);
    expect(standing(play(emptyConversation, asks('c1'), no, asks('c2', 't2')))).toEqual(['declined', 'pending']);
  });

  it('are void with the turn that asked, when it starts again', () => {
    expect(standing(play(emptyConversation, started, asks('c1'), { ...started, attempt: 2 }))).toEqual([]);
  });
});

describe('a question that waits', () => {
  const inform = { ...replies, card: { type: 'refund' } } as unknown as Said;

  it('leaves no room for quick replies, nor for a rating after a reload', () => {
    expect(quickRepliesOf(play(emptyConversation, question, started, begun, whole, replies, asks('c1')))).toEqual([]);
    expect(quickRepliesOf(play(emptyConversation, question, started, asks('c1'), replies))).toEqual([]);
    const drawn = (state: ConversationState) => isRateable({ ...state, pending: new Map() });
    const informed = play(emptyConversation, question, inform);
    const thanks = { ...done, turnId: 't9', intent: { id: 'thanks', confidence: 1 } } satisfies Said;
    expect(drawn(play(informed, thanks))).toBe(true);
    expect(drawn(play(informed, thanks, asks('c1')))).toBe(false);
  });
});

describe('a rating', () => {
  const cited = { index: 1, passageId: 'pas_1', title: 'Returns', headings: [], source: 'returns.md' };
  const quoted = { ...whole, citations: [cited] } satisfies Said;
  const unknown = { ...done, outcome: { kind: 'answered', reason: 'nothing_known' } } satisfies Said;
  const thanked = [
    { ...question, messageId: 'm3', clientMessageId: 'c3', text: 'ok thank you!' },
    { ...started, turnId: 't2' },
    { ...begun, messageId: 'm4', turnId: 't2' },
    { ...whole, messageId: 'm4', turnId: 't2' },
    { ...done, turnId: 't2', intent: { id: 'thanks', confidence: 1 } },
  ] satisfies Said[];

  const answered = play(emptyConversation, question, started, begun, quoted, done);

  it('is asked for when the shopper takes leave after an answer, and not after every answer', () => {
    expect(isRateable(answered)).toBe(false);
    expect(isRateable(play(answered, ...thanked))).toBe(true);
  });

  it('is asked for once something was done, and once only', () => {
    const request = { type: 'service_request', number: 'R1', action: 'cancel_order', title: '', state: 'done', openedAt: at, steps: [] } as const; // prettier-ignore
    const acted = play(answered, { ...started, turnId: 't4' }, { type: 'card.added', turnId: 't4', card: { ...request, steps: [] } }, { ...done, turnId: 't4' }); // prettier-ignore
    expect(isRateable(acted)).toBe(true);
    expect(isRateable(play(acted, ...thanked)), 'it stays for who says thanks').toBe(true);
    const more = { ...question, messageId: 'm5', clientMessageId: 'c5', text: 'And my other order?' } satisfies Said;
    const goesOn = play(acted, more, { ...started, turnId: 't3' }, { ...done, turnId: 't3' });
    expect(isRateable(goesOn)).toBe(false);
    expect(isRateable(play(goesOn, ...thanked)), 'not a second time').toBe(false);
  });

  it('is not asked for talk, nor for what could only say that it doesn’t know', () => {
    expect(isRateable(play(emptyConversation, question, started, begun, whole, done, ...thanked))).toBe(false);
    const unsure = play(emptyConversation, question, started, begun, quoted, unknown);
    expect(isRateable(unsure)).toBe(false);
    expect(isRateable(play(unsure, ...thanked))).toBe(false);
  });
});

describe('an offer', () => {
  const card = {
    type: 'offer',
    orderNumber: 'SM1',
    offers: [{ id: 'o1', title: 'Coupon', terms: '', reply: 'I take the coupon' }],
    expiresAt: at,
    decline: 'No, cancel it',
  } as const;
  const shown = play(emptyConversation, {
    type: 'card.added',
    turnId: 't1',
    card: { ...card, offers: [...card.offers] },
  });
  const drawn = shown.items.flatMap((item) =>
    item.kind === 'card' && item.card.type === 'offer' ? item.card : [],
  )[0]!;
  const taken = withOutgoing(shown, 'c1', { text: 'I take the coupon' }, at);

  it('is answered by the words of its buttons alone, and not by what didn’t arrive', () => {
    expect(answerTo(shown.items, drawn)).toBeUndefined();
    expect(answerTo(withOutgoing(shown, 'c1', { text: 'How long is it good for?' }, at).items, drawn)).toBeUndefined();
    expect(answerTo(taken.items, drawn)).toBe('I take the coupon');
    expect(answerTo(withDelivery(taken, 'c1', 'failed').items, drawn)).toBeUndefined();
  });

  it('is open again when the shopper doesn’t confirm what they took', () => {
    const said = { ...question, text: 'I take the coupon' };
    const asked = play(shown, said, asks('c9', 't2', 'accept_retention_offer'));
    expect(answerTo(asked.items, drawn)).toBe('I take the coupon');
    const no = { type: 'confirmation.resolved', confirmationId: 'c9', decision: 'cancel' } satisfies Said;
    expect(answerTo(play(asked, no).items, drawn)).toBeUndefined();
  });
});
