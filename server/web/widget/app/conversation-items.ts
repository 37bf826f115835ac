import type { ConfirmationState } from '../../../contract/confirmation.ts';
import type { Conversation } from '../../../contract/session.ts';
import type { WireCitation } from '../../../contract/turn.ts';
import type { WireCard } from '../../parts/cards/wire-card.ts';

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

/** What is drawn, one below the other. */
export type Item = MessageItem | CardItem | NoticeItem;

/** Where a wire message's identity on screen comes from: its own client id if this shopper sent it. */
export const keyOf = (messageId: string, clientMessageId: string | undefined) => clientMessageId ?? messageId;

/** In its place by the log; what has none yet comes last. */
export function insert(items: readonly Item[], item: Item): Item[] {
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

/** One message, changed. */
export function change(items: readonly Item[], key: string, how: (item: MessageItem) => MessageItem): readonly Item[] {
  return items.map((item) => (item.kind === 'message' && item.key === key ? how(item) : item));
}

/** Without an id: every question that still waits. */
export function settle(items: readonly Item[], confirmation: ConfirmationState, id?: string): readonly Item[] {
  return items.map((item) =>
    item.kind === 'card' &&
    item.card.type === 'confirmation' &&
    item.confirmation === 'pending' &&
    (id === undefined || item.card.confirmationId === id)
      ? { ...item, confirmation }
      : item,
  );
}
