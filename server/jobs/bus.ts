import { EventEmitter } from 'node:events';
import { shopId, type ShopId } from '../../knowledge/shop-id.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';

/** Something new in a conversation's log. To other processes it says that, not what: the log is the truth. */
export interface ConversationNews {
  conversationId: string;
  /** Set when this turn is over. */
  endedTurn?: string;
  /** What is new, as committed: for followers in this process, whom it saves a look at the log. */
  events?: readonly StoredEvent[];
  /** Set when this shop's inbox shows it: somebody spoke, or the conversation changed hands. Not for every word of a message. */
  inbox?: ShopId;
}

/**
 * Carries news between those who append to logs and those who follow them, in whichever process. News may get lost or
 * come twice; followers look again from time to time by themselves.
 */
export interface Bus {
  publish(news: ConversationNews): void;
  /** Returns the end of the subscription. */
  subscribe(conversationId: string, listener: (news: ConversationNews) => void): () => void;
  /** News that this shop's inbox shows, of whichever conversation. Returns the end of the subscription. */
  subscribeInbox(shop: ShopId, listener: () => void): () => void;
  close(): Promise<void>;
}

/** The bus within one process, and the part of every other bus that serves local followers. */
export function createLocalBus(): Bus {
  const followers = new EventEmitter().setMaxListeners(0);
  return {
    publish(news) {
      followers.emit(news.conversationId, news);
      if (news.inbox !== undefined) followers.emit(inboxTopic(news.inbox));
    },
    subscribe(conversationId, listener) {
      followers.on(conversationId, listener);
      return () => void followers.off(conversationId, listener);
    },
    subscribeInbox(shop, listener) {
      const topic = inboxTopic(shop);
      followers.on(topic, listener);
      return () => void followers.off(topic, listener);
    },
    close: () => {
      followers.removeAllListeners();
      return Promise.resolve();
    },
  };
}

/** No conversation's id has a space. */
const inboxTopic = (shop: ShopId) => `inbox ${shop}`;

/** News as a message of few bytes. */
export function encodeNews({ conversationId, endedTurn, inbox }: ConversationNews): string {
  return `${conversationId} ${endedTurn ?? ''} ${inbox ?? ''}`.trimEnd();
}

export function decodeNews(message: string): ConversationNews {
  const [conversationId = '', endedTurn = '', inbox = ''] = message.split(' ');
  return {
    conversationId,
    ...(endedTurn === '' ? {} : { endedTurn }),
    ...(inbox === '' ? {} : { inbox: shopId(inbox) }),
  };
}
