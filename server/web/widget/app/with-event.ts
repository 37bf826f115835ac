import type { ConversationEvent } from '../../../contract/events.ts';
import type { Conversation } from '../../../contract/session.ts';
import { change, insert, keyOf, settle, type Item, type MessageItem, type NoticeItem } from './conversation-items.ts';
import { unattended, withConfirmation, type ConversationState } from './conversation-state.ts';

/** Takes one event of the log. Events that were seen before change nothing. */
export function withEvent(state: ConversationState, event: ConversationEvent): ConversationState {
  if (event.seq <= state.lastSeq) return state;
  const next: ConversationState = { ...state, lastSeq: event.seq };
  switch (event.type) {
    case 'message.created':
      return { ...next, items: created(next.items, event) };
    case 'message.delta':
      return { ...next, tool: undefined, items: extended(next.items, event) };
    case 'message.completed': {
      const { text, citations, messageId } = event;
      const items = ensured(next.items, event);
      return { ...next, items: change(items, messageId, (item) => ({ ...item, text, citations, streaming: false })) };
    }
    case 'card.added': {
      const { type: _, ...added } = event;
      const key = `card-${event.seq}`;
      return { ...next, items: insert(next.items, { kind: 'card', key, isNew: true, ...added }) };
    }
    case 'confirmation.requested': {
      const { seq, at, turnId, confirmation: card } = event;
      const asked = { kind: 'card', key: `card-${seq}`, seq, at, turnId, card, isNew: true } as const;
      return { ...next, items: insert(settle(next.items, 'replaced'), { ...asked, confirmation: 'pending' }) };
    }
    case 'confirmation.resolved':
      return withConfirmation(
        next,
        event.confirmationId,
        event.decision === 'confirm' ? 'confirmed' : 'declined',
        event.turnId,
      );
    case 'tool.started':
      return { ...next, tool: event.name };
    case 'tool.finished':
      return { ...next, tool: undefined };
    case 'handoff.requested':
      return { ...noticed(next, event, 'handoff'), handedOff: true };
    case 'handoff.accepted': {
      const joined = noticed({ ...next, items: settle(next.items, 'replaced') }, event, 'joined', event.name);
      return { ...joined, handedOff: true, owner: 'operator', operator: event.name, pending: new Map() };
    }
    case 'handoff.returned':
      return { ...noticed(next, event, event.to), handedOff: event.to === 'line', ...unattended };
    case 'conversation.resolved':
      return { ...noticed(next, event, 'resolved'), handedOff: false, ...unattended, resolved: true };
    case 'turn.started': {
      const items = event.attempt > 1 ? next.items.filter((item) => !saidBy(item, event.turnId)) : next.items;
      return { ...next, tool: undefined, items, pending: new Map(next.pending).set(event.turnId, 'running') };
    }
    case 'turn.completed': {
      const { kind, reason } = event.outcome;
      const done = { ...over(next, event.turnId, event.language), lastOutcome: reason ?? kind };
      const unknown = reason === 'nothing_known' ? new Set(next.unknown).add(event.turnId) : next.unknown;
      return { ...done, unknown, settled: settledBy(next, event.turnId, event.intent?.id) };
    }
    case 'turn.failed': {
      const done = { ...over(next, event.turnId), lastOutcome: event.outcome.kind };
      if (event.outcome.kind === 'handoff' || event.outcome.reason === 'superseded') return done;
      const { seq, at, turnId } = event;
      const notice: NoticeItem = { kind: 'notice', key: `failed-${seq}`, seq, at, turnId, notice: 'turn_failed' };
      return { ...done, items: insert(done.items, notice) };
    }
  }
}

/** Whether a matter is settled once this turn is over. Thanks alone settle nothing: something must have been answered. */
function settledBy({ items, unknown, settled }: ConversationState, turnId: string, intent = '') {
  const leaves = intent === 'thanks' || intent === 'goodbye';
  if (settled !== 'no') return leaves ? settled : 'before';
  const isDone = items.some((item) => item.turnId === turnId && cardTypeOf(item) === 'service_request');
  const isAnswered = items.some(
    (item) =>
      !unknown.has(item.turnId ?? '') &&
      (item.kind === 'message' ? item.citations.length > 0 : ![undefined, 'quick_replies'].includes(cardTypeOf(item))),
  );
  return isDone || (leaves && isAnswered) ? 'now' : 'no';
}

const cardTypeOf = (item: Item) => (item.kind === 'card' ? item.card.type : undefined);

/** Says where the conversation stands. That a person was asked for is no news any more when something came of it. */
function noticed(
  state: ConversationState,
  { seq, at }: ConversationEvent,
  notice: NoticeItem['notice'],
  name?: string,
): ConversationState {
  const key = notice === 'handoff' ? notice : `${notice}-${seq}`;
  const items = state.items.filter((item) => item.key !== 'handoff');
  const item: NoticeItem = { kind: 'notice', key, seq, at, notice, ...(name === undefined ? {} : { name }) };
  return { ...state, items: insert(items, item) };
}

const saidBy = (item: Item, turnId: string) =>
  item.turnId === turnId && !(item.kind === 'message' && item.author === 'shopper');

type Of<Type extends ConversationEvent['type']> = Extract<ConversationEvent, { type: Type }>;

function created(items: readonly Item[], event: Of<'message.created'>): Item[] {
  const key = keyOf(event.messageId, event.clientMessageId);
  const item: MessageItem = {
    kind: 'message',
    key,
    seq: event.seq,
    author: event.author,
    text: event.text ?? '',
    at: event.at,
    citations: [],
    delivery: 'sent',
    streaming: event.text === undefined,
    ...(event.turnId === undefined ? {} : { turnId: event.turnId }),
    ...(event.attachments === undefined ? {} : { attachments: event.attachments }),
    ...(event.name === undefined ? {} : { name: event.name }),
  };
  return insert(
    items.filter((each) => each.key !== key),
    item,
  );
}

/** A stream that starts in the middle of a message names one that isn't there yet. */
function ensured(items: readonly Item[], event: Of<'message.delta'> | Of<'message.completed'>): readonly Item[] {
  if (items.some((item) => item.key === event.messageId)) return items;
  const { seq, at, turnId, messageId } = event;
  return created(items, { seq, at, type: 'message.created', messageId, author: 'agent', turnId });
}

function extended(items: readonly Item[], event: Of<'message.delta'>): readonly Item[] {
  return change(ensured(items, event), event.messageId, (item) => ({ ...item, text: item.text + event.text }));
}

/** A turn is over; whatever only waited was answered with it, or starts again by itself. */
function over(state: ConversationState, turnId: string, language?: Conversation['language']): ConversationState {
  const pending = new Map([...state.pending].filter(([id, stage]) => id !== turnId && stage === 'running'));
  const items = state.items.map((item) => {
    if (item.turnId !== turnId) return item;
    if (item.kind === 'card') return { ...item, language };
    return item.kind === 'message' && item.streaming ? { ...item, streaming: false } : item;
  });
  return { ...state, tool: undefined, items, pending, finished: new Set(state.finished).add(turnId) };
}
