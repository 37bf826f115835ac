import type { ConfirmationState } from '../../../contract/confirmation.ts';
import type { ConversationEvent } from '../../../contract/events.ts';
import type { Conversation } from '../../../contract/session.ts';
import type { WireCard } from '../../parts/cards/wire-card.ts';
import type { WireCitation } from '../../../contract/turn.ts';

type WireMessage = Extract<Conversation['items'][number], { kind: 'message' }>;

export interface MessageItem {
  kind: 'message';
  /** Stays the same while a message goes from sending to sent, so that it isn't drawn anew. */
  key: string;
  /** Absent until the server has it. */
  seq?: number;
  author: WireMessage['author'];
  text: string;
  /** ISO 8601. */
  at: string;
  citations: WireCitation[];
  turnId?: string;
  delivery: 'sending' | 'sent' | 'failed';
  /** More words are coming. */
  streaming: boolean;
  /** Ids of photos. */
  attachments?: readonly string[];
  /** The operator's. */
  name?: string;
}

export interface CardItem {
  kind: 'card';
  key: string;
  seq: number;
  at: string;
  /** Absent on a card that no turn brought. */
  turnId?: string | undefined;
  card: WireCard;
  /** Of its turn, once that is over: it goes on in it, whatever is spoken later. */
  language?: Conversation['language'] | undefined;
  /** Of a question: how it stands. That its time is over may be known by the clock alone. */
  confirmation?: ConfirmationState | undefined;
  /** It came while the shopper was here. */
  isNew?: boolean;
}

export interface NoticeItem {
  kind: 'notice';
  key: string;
  seq: number;
  at: string;
  turnId?: string;
  notice: 'handoff' | 'turn_failed' | 'joined' | 'agent' | 'line' | 'resolved';
  /** Who has joined. */
  name?: string;
}

export type Item = MessageItem | CardItem | NoticeItem;

/** The conversation as it is drawn. A value: every change makes a new one, unchanged items stay the same objects. */
export interface ConversationState {
  /** In order of the log; messages on their way come last. */
  items: readonly Item[];
  lastSeq: number;
  /** Turns that run or wait, by id. */
  pending: ReadonlyMap<string, 'queued' | 'running'>;
  /** Turns that are over: a late "accepted" doesn't bring them back. */
  finished: ReadonlySet<string>;
  /** The tool that is being used now. */
  tool: string | undefined;
  lastOutcome?: string;
  /** Turns that could only say that nothing is known. */
  unknown: ReadonlySet<string>;
  handedOff: boolean;
  owner: Conversation['owner'];
  /** The name of the operator who answers. */
  operator: string | undefined;
  resolved: boolean;
}

const unattended = { owner: 'agent', operator: undefined } as const;

export const emptyConversation: ConversationState = {
  items: [],
  lastSeq: 0,
  tool: undefined,
  pending: new Map(),
  finished: new Set(),
  unknown: new Set(),
  handedOff: false,
  ...unattended,
  resolved: false,
};

/** Where a wire message's identity on screen comes from: its own client id if this shopper sent it. */
const keyOf = (messageId: string, clientMessageId: string | undefined) => clientMessageId ?? messageId;

function insert(items: readonly Item[], item: Item): Item[] {
  const { seq } = item;
  if (seq === undefined) return [...items, item];
  let at = items.length;
  while (at > 0) {
    const before = items[at - 1]?.seq;
    if (before !== undefined && before <= seq) break;
    at -= 1;
  }
  return [...items.slice(0, at), item, ...items.slice(at)];
}

function change(items: readonly Item[], key: string, how: (item: MessageItem) => MessageItem): readonly Item[] {
  return items.map((item) => (item.kind === 'message' && item.key === key ? how(item) : item));
}

/** Draws a conversation from the server's answer; messages still on their way here are kept at the end. */
export function fromTranscript(wire: Conversation, unsent: readonly Item[] = []): ConversationState {
  let items: Item[] = wire.items.map((item) =>
    item.kind === 'card'
      ? { ...item, key: `card-${item.seq}` }
      : {
          kind: 'message',
          key: keyOf(item.id, item.clientMessageId),
          seq: item.seq,
          author: item.author,
          text: item.text,
          at: item.at,
          citations: item.citations,
          delivery: 'sent',
          streaming: item.author === 'agent' && item.turnId !== undefined && wire.pendingTurns.includes(item.turnId),
          ...(item.turnId === undefined ? {} : { turnId: item.turnId }),
          ...(item.attachments === undefined ? {} : { attachments: item.attachments }),
          ...(item.name === undefined ? {} : { name: item.name }),
        },
  );
  if (wire.handoff) {
    const { requestedAt, operator: name } = wire.handoff;
    const before = items.filter((item) => Date.parse(item.at) <= Date.parse(requestedAt));
    const seq = before.at(-1)?.seq ?? 0;
    const notice = name === undefined ? { notice: 'handoff' as const } : { notice: 'joined' as const, name };
    items = insert(items, { kind: 'notice', key: 'handoff', seq, at: requestedAt, ...notice });
  }
  const known = new Set(items.map((item) => item.key));
  return {
    ...emptyConversation,
    items: [...items, ...unsent.filter((item) => !known.has(item.key))],
    lastSeq: wire.lastSeq,
    pending: new Map(wire.pendingTurns.map((id) => [id, 'running'])),
    handedOff: wire.state === 'handed_off',
    owner: wire.owner,
    operator: wire.handoff?.operator,
    resolved: wire.state === 'resolved',
  };
}

/** A message that the shopper just sent, or one that is tried again. */
export function withOutgoing(
  state: ConversationState,
  clientMessageId: string,
  { text, attachments }: Pick<MessageItem, 'text' | 'attachments'>,
  at: string,
): ConversationState {
  if (state.items.some((item) => item.key === clientMessageId)) return withDelivery(state, clientMessageId, 'sending');
  const item: MessageItem = {
    kind: 'message',
    key: clientMessageId,
    author: 'shopper',
    text,
    at,
    citations: [],
    delivery: 'sending',
    streaming: false,
    ...(attachments === undefined ? {} : { attachments }),
  };
  return { ...state, items: [...state.items, item], resolved: false };
}

export function withDelivery(
  state: ConversationState,
  key: string,
  delivery: MessageItem['delivery'],
): ConversationState {
  return { ...state, items: change(state.items, key, (item) => ({ ...item, delivery })) };
}

/** The server took a message: its turn is awaited, unless the event log was faster and has it finished already. */
export function withAccepted(state: ConversationState, clientMessageId: string, turnId: string): ConversationState {
  const sent = withDelivery(state, clientMessageId, 'sent');
  return state.owner === 'operator' ? sent : awaiting(sent, turnId); // a person answers when they answer
}

function awaiting(state: ConversationState, turnId: string): ConversationState {
  if (state.finished.has(turnId) || state.pending.has(turnId)) return state;
  return { ...state, pending: new Map(state.pending).set(turnId, 'queued') };
}

/** A question is over, in whatever way. What is over already stays as it is. */
export function withConfirmation(
  state: ConversationState,
  confirmationId: string,
  confirmation: ConfirmationState,
  turnId?: string,
): ConversationState {
  const settled = { ...state, items: settle(state.items, confirmation, confirmationId) };
  return turnId === undefined ? settled : awaiting(settled, turnId);
}

/** Without an id: every question that still waits. */
function settle(items: readonly Item[], confirmation: ConfirmationState, id?: string): readonly Item[] {
  return items.map((item) =>
    item.kind === 'card' &&
    item.card.type === 'confirmation' &&
    item.confirmation === 'pending' &&
    (id === undefined || item.card.confirmationId === id)
      ? { ...item, confirmation }
      : item,
  );
}

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
      return reason === 'nothing_known' ? { ...done, unknown: new Set(next.unknown).add(event.turnId) } : done;
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
