/**
 * What the loader (on the shop's page) and the app (in the iframe) say to each other by `postMessage`. Both sides check
 * `event.source` and `event.origin` first; a message without the right tag is not ours.
 */
export const tag = 'shopmate/1';

/** How `Shopmate.open` may start the talk: words for the composer, sent at once when `send` is set. */
export interface OpenOptions {
  text?: string;
  send?: boolean;
}

export type ToApp =
  | { type: 'init'; identity?: string; open: boolean; phone: boolean }
  | { type: 'open'; phone: boolean; text?: string; send?: boolean }
  | { type: 'closed' }
  | { type: 'identify'; token: string }
  | { type: 'reset' }
  | { type: 'locale'; locale: string };

/** What a shop's page can listen to with `Shopmate.on`. No message text leaves the iframe. */
export interface HostEvents {
  ready: undefined;
  open: undefined;
  close: undefined;
  unread: { count: number };
  /** A whole message was shown. */
  message: { id: string; author: 'shopper' | 'agent' | 'operator' | 'system' };
  handoff: { reason: string };
  /** `identify` was given a token that the server refused, or the session's identity ran out: mint a new one. */
  identity_refused: undefined;
}
export type HostEventName = keyof HostEvents;

export type ToHost =
  | { type: 'ready' }
  | { type: 'close' }
  /** Whether there is a conversation to come back to, so that the loader loads the app early next time. */
  | { type: 'active'; active: boolean }
  | { [Name in HostEventName]: { type: 'event'; name: Name; detail: HostEvents[Name] } }[HostEventName];

/** The message inside a `postMessage` payload, or undefined when it isn't one of ours. */
export function untag<Message extends { type: string }>(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { shopmate, message } = data as { shopmate?: unknown; message?: unknown };
  if (shopmate !== tag || typeof message !== 'object' || message === null) return undefined;
  return typeof (message as { type?: unknown }).type === 'string' ? (message as Message) : undefined;
}
