import type { ConversationEvent } from '../../contract/events.ts';
import type { ConversationItem, OperatorConversation } from '../../contract/operator/conversation.ts';

export type MessageItem = Extract<ConversationItem, { kind: 'message' }>;

/**
 * An item as it is drawn: with what followed it live. The server's view is the truth; events that came after it only
 * fill the moments until it is read again.
 */
export type LiveItem = ConversationItem & { streaming?: boolean };

/** Whether an event tells something that only the view holds in full: tools, notes, who owns it. */
export const asksForView = (event: ConversationEvent): boolean => event.type !== 'message.delta';

/** The view's items with the events after it. A turn that starts anew voids what it had said. */
export function liveItems(view: OperatorConversation, events: readonly ConversationEvent[]): LiveItem[] {
  const news = events.filter((event) => event.seq > view.lastSeq);
  let items: LiveItem[] = view.items.map((item) =>
    item.kind === 'message' && item.author === 'agent' && item.turnId !== undefined
      ? { ...item, streaming: view.pendingTurns.includes(item.turnId) }
      : item,
  );
  for (const event of news) items = withEvent(items, event);
  return items.filter(isSeen);
}

/** Messages that say nothing yet aren't drawn, nor is the call behind quick replies, which stand there themselves. */
const isSeen = (item: LiveItem): boolean =>
  item.kind === 'message'
    ? item.text !== '' || (item.attachments?.length ?? 0) > 0
    : item.kind !== 'tool' || item.name !== 'suggest_replies';

function withEvent(items: LiveItem[], event: ConversationEvent): LiveItem[] {
  switch (event.type) {
    case 'message.created':
      return items.some((item) => item.kind === 'message' && item.id === event.messageId)
        ? items
        : [...items, messageOf(event)];
    case 'message.delta': {
      const all = ensured(items, event.messageId, event.seq, event.at, event.turnId);
      return changed(all, event.messageId, (item) => ({ ...item, text: item.text + event.text, streaming: true }));
    }
    case 'message.completed': {
      const all = ensured(items, event.messageId, event.seq, event.at, event.turnId);
      const { text, citations } = event;
      return changed(all, event.messageId, (item) => ({ ...item, text, citations, streaming: false }));
    }
    case 'card.added': {
      const { seq, at, turnId, card } = event;
      return [...items, { kind: 'card', seq, at, card, ...(turnId === undefined ? {} : { turnId }) }];
    }
    case 'confirmation.requested': {
      const { seq, at, turnId, confirmation: card } = event;
      return [...items, { kind: 'card', seq, at, turnId, card, confirmation: 'pending' }];
    }
    case 'turn.started':
      return event.attempt > 1 ? items.filter((item) => !saidBy(item, event.turnId)) : items;
    default:
      return items;
  }
}

const saidBy = (item: LiveItem, turnId: string) =>
  (item.kind === 'card' || (item.kind === 'message' && item.author !== 'shopper')) && item.turnId === turnId;

function messageOf(event: Extract<ConversationEvent, { type: 'message.created' }>): LiveItem {
  const { seq, at, messageId: id, author, text = '', turnId, attachments, name, clientMessageId } = event;
  return {
    kind: 'message',
    seq,
    at,
    id,
    author,
    text,
    citations: [],
    streaming: author === 'agent' && event.text === undefined,
    ...(turnId === undefined ? {} : { turnId }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(name === undefined ? {} : { name }),
    ...(clientMessageId === undefined ? {} : { clientMessageId }),
  };
}

function ensured(items: LiveItem[], id: string, seq: number, at: string, turnId: string): LiveItem[] {
  if (items.some((item) => item.kind === 'message' && item.id === id)) return items;
  return [...items, { kind: 'message', seq, at, id, author: 'agent', text: '', citations: [], turnId }];
}

function changed(
  items: LiveItem[],
  id: string,
  how: (item: MessageItem & { streaming?: boolean }) => LiveItem,
): LiveItem[] {
  return items.map((item) => (item.kind === 'message' && item.id === id ? how(item) : item));
}
