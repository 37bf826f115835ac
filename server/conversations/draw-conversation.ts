import type { Card } from '../../tools/cards.ts';
import type { Conversation } from '../contract/session.ts';
import { liveEvents } from './live-events.ts';
import type { StoredEvent } from './stored-event.ts';
import { wireCitations } from './wire.ts';

type Item = Conversation['items'][number];
type MessageItem = Extract<Item, { kind: 'message' }>;
type CardItem = Extract<Item, { kind: 'card' }>;

/**
 * What a client shows of a log at `now`: messages and cards in the order in which they began. A message that isn't
 * completed has the text it has so far; a question says where it stands.
 */
export function drawConversation(log: readonly StoredEvent[], now: Date): Item[] {
  const items: Item[] = [];
  let open: { id: string; item: CardItem } | undefined;
  const messages = new Map<string, MessageItem>();
  for (const event of liveEvents(log)) {
    switch (event.type) {
      case 'message.created': {
        const message = begunMessage(event);
        messages.set(event.messageId, message);
        items.push(message);
        break;
      }
      case 'message.delta': {
        const message = messages.get(event.messageId);
        if (message) message.text += event.text;
        break;
      }
      case 'message.completed': {
        const message = messages.get(event.messageId);
        if (!message) break;
        message.text = event.text;
        message.citations = wireCitations(event.citations);
        break;
      }
      case 'card.added':
        items.push(cardItem(event, event.card));
        break;
      case 'confirmation.requested': {
        if (open) open.item.confirmation = 'replaced';
        const { confirmation } = event;
        const item = cardItem(event, confirmation);
        item.confirmation = Date.parse(confirmation.expiresAt) <= now.getTime() ? 'expired' : 'pending';
        open = { id: confirmation.confirmationId, item };
        items.push(item);
        break;
      }
      case 'confirmation.resolved':
        if (open?.id !== event.confirmationId) break;
        open.item.confirmation = event.decision === 'confirm' ? 'confirmed' : 'declined';
        open = undefined;
        break;
      case 'handoff.accepted':
        // A person sees to it now: what the agent had asked is withdrawn.
        if (open) open.item.confirmation = 'replaced';
        open = undefined;
        break;
      case 'tool.started':
      case 'tool.finished':
      case 'handoff.requested':
      case 'handoff.returned':
      case 'conversation.resolved':
      case 'turn.started':
      case 'turn.failed':
        break;
      case 'turn.completed':
        for (const item of items) {
          if (item.kind === 'card' && item.turnId === event.turnId) item.language = event.language;
        }
        break;
    }
  }
  return items;
}

function cardItem({ seq, at, turnId }: StoredEvent, card: Card): CardItem {
  return { kind: 'card', seq, at: at.toISOString(), card, ...(turnId === undefined ? {} : { turnId }) };
}

function begunMessage(event: Extract<StoredEvent, { type: 'message.created' }>): MessageItem {
  const { seq, at, turnId, messageId, author, text = '', clientMessageId, attachments, name } = event;
  return {
    kind: 'message',
    seq,
    id: messageId,
    author,
    text,
    at: at.toISOString(),
    citations: [],
    ...(turnId === undefined ? {} : { turnId }),
    ...(clientMessageId === undefined ? {} : { clientMessageId }),
    ...(attachments === undefined ? {} : { attachments: [...attachments] }),
    ...(name === undefined ? {} : { name }),
  };
}
