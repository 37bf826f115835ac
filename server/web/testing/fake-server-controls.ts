import type { Orders, Requests } from '../../contract/action.ts';
import type { FakeDesk } from './fake-desk.ts';
import type { Decision, FakeConversation, FakeMessage, Step } from './fake-conversation.ts';

/** What a `GET` of a page answers. */
export interface Page {
  html: string;
  headers?: Record<string, string>;
}

/**
 * A small stand-in for the server: the shopper's side of the HTTP contract, kept in memory, with the web pages as they
 * are built. Turns do what `reply` says. Failures are made by hand.
 */
export interface FakeServer {
  origin: string;
  /** What the agent does with a message. */
  reply: (text: string) => readonly Step[];
  conversations: FakeConversation[];
  /** What the agent does once a question is answered. */
  afterAnswer: (decision: Decision, confirmationId: string) => readonly Step[];
  /** The operators' side. */
  desk: FakeDesk;
  /** What `GET /v1/orders` answers those who are signed in. */
  orders: Orders['orders'];
  /** What `GET /v1/requests` answers those who have a session. */
  requests: Requests['requests'];
  /** Bodies of all accepted `POST …/messages`, repeats too. */
  received: FakeMessage[];
  /** Bodies of all accepted `POST …/actions`, repeats too. */
  wishes: { clientMessageId: string; action: string; input: Record<string, unknown> }[];
  /** `Last-Event-ID` of every event stream that was opened. */
  resumedFrom: number[];
  /** Cuts all open event streams, as a network does. */
  cutStreams(): void;
  /** The next calls to matching paths are answered with this status, 0: not at all. */
  failNext(pattern: RegExp, status: number, times?: number): void;
  /** Serves a page of a shop at this path. */
  addPage(path: string, page: Page): void;
  close(): Promise<void>;
}
