import type { Conversation } from '../contract/session.ts';
import { liveEvents } from './live-events.ts';
import type { StoredEvent } from './stored-event.ts';
import { wireCitations } from './wire.ts';

type Item = Conversation['items'][number];
type MessageItem = Extract<Item, { kind: 'message' }>;

/**
 * What a client shows of a log: messages and cards in the order in which they began. A message that isn't completed has
 * the text it has so far.
 */
export function drawConversation(log: readonly StoredEvent[]): Item[] {
  const items: Item[] = [];
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
      case 'confirmation.requested':
        items.push({
          kind: 'card',
          seq: event.seq,
          turnId: event.turnId ?? '',
          at: event.at.toISOString(),
          card: event.type === 'card.added' ? event.card : event.confirmation,
        });
        break;
      case 'confirmation.resolved':
      case 'tool.started':
      case 'tool.finished':
      case 'handoff.requested':
      case 'turn.started':
      case 'turn.completed':
      case 'turn.failed':
        break;
    }
  }
  return items;
}

function begunMessage(event: Extract<StoredEvent, { type: 'message.created' }>): MessageItem {
  const { seq, at, turnId, messageId, author, text = '', clientMessageId } = event;
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
  };
}
