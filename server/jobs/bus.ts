import { EventEmitter } from 'node:events';
import type { StoredEvent } from '../conversations/stored-event.ts';

/** Something new in a conversation's log. To other processes it says that, not what: the log is the truth. */
export interface ConversationNews {
  conversationId: string;
  /** Set when this turn is over. */
  endedTurn?: string;
  /** What is new, as committed: for followers in this process, whom it saves a look at the log. */
  events?: readonly StoredEvent[];
}

/**
 * Carries news between those who append to logs and those who follow them, in whichever process. News may get lost or
 * come twice; followers look again from time to time by themselves.
 */
export interface Bus {
  publish(news: ConversationNews): void;
  /** Returns the end of the subscription. */
  subscribe(conversationId: string, listener: (news: ConversationNews) => void): () => void;
  close(): Promise<void>;
}

/** The bus within one process, and the part of every other bus that serves local followers. */
export function createLocalBus(): Bus {
  const followers = new EventEmitter().setMaxListeners(0);
  return {
    publish: (news) => void followers.emit(news.conversationId, news),
    subscribe(conversationId, listener) {
      followers.on(conversationId, listener);
      return () => void followers.off(conversationId, listener);
    },
    close: () => {
      followers.removeAllListeners();
      return Promise.resolve();
    },
  };
}

/** News as a message of few bytes. */
export function encodeNews({ conversationId, endedTurn }: ConversationNews): string {
  return endedTurn === undefined ? conversationId : `${conversationId} ${endedTurn}`;
}

export function decodeNews(message: string): ConversationNews {
  const [conversationId = '', endedTurn] = message.split(' ');
  return { conversationId, ...(endedTurn === undefined ? {} : { endedTurn }) };
}
