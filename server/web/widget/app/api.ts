import type { Conversation, MessageAccepted, SessionResponse } from '../../../contract/session.ts';

/** An answer of the server, or why there is none: `status` 0 means that it could not be reached. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; status: number; retryAfterMs?: number };

/** Calls of the HTTP contract that a shopper makes. Nothing here throws; `signal` ends a call as unreachable. */
export interface Api {
  openSession(request: { shop: string; identity?: string; locale: string }): Promise<Answer<SessionResponse>>;
  openConversation(token: string): Promise<Answer<{ id: string }>>;
  readConversation(token: string, id: string): Promise<Answer<Conversation>>;
  sendMessage(token: string, id: string, message: OutgoingMessage): Promise<Answer<MessageAccepted>>;
  requestHandoff(token: string, id: string): Promise<Answer<unknown>>;
  rate(token: string, id: string, rating: { score: number; comment?: string }): Promise<Answer<unknown>>;
  /** The open event stream, from after `lastSeq`. */
  openEvents(
    token: string,
    id: string,
    lastSeq: number,
    signal: AbortSignal,
  ): Promise<Answer<ReadableStream<Uint8Array>>>;
}

export interface OutgoingMessage {
  clientMessageId: string;
  text: string;
}

const patience = 15_000;

function retryAfter(response: Response): { retryAfterMs?: number } {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? { retryAfterMs: Math.min(seconds, 60) * 1000 } : {};
}

export function createApi(base: string): Api {
  async function call<Value>(method: string, path: string, token?: string, body?: unknown): Promise<Answer<Value>> {
    try {
      const response = await fetch(base + path, {
        method,
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        credentials: 'omit',
        signal: AbortSignal.timeout(patience),
      });
      if (!response.ok) return { ok: false, status: response.status, ...retryAfter(response) };
      const text = await response.text();
      return { ok: true, value: (text === '' ? undefined : JSON.parse(text)) as Value };
    } catch {
      return { ok: false, status: 0 };
    }
  }
  const path = (id: string, rest = '') => `/v1/conversations/${encodeURIComponent(id)}${rest}`;

  return {
    openSession: (request) => call('POST', '/v1/sessions', undefined, request),
    openConversation: (token) => call('POST', '/v1/conversations', token, {}),
    readConversation: (token, id) => call('GET', path(id), token),
    sendMessage: (token, id, message) => call('POST', path(id, '/messages'), token, message),
    requestHandoff: (token, id) => call('POST', path(id, '/handoff'), token, {}),
    rate: (token, id, rating) => call('POST', path(id, '/rating'), token, rating),
    async openEvents(token, id, lastSeq, signal) {
      try {
        const response = await fetch(base + path(id, '/events'), {
          headers: { accept: 'text/event-stream', authorization: `Bearer ${token}`, 'last-event-id': String(lastSeq) },
          credentials: 'omit',
          cache: 'no-store',
          signal,
        });
        if (response.ok && response.body) return { ok: true, value: response.body };
        return { ok: false, status: response.status, ...retryAfter(response) };
      } catch {
        return { ok: false, status: 0 };
      }
    },
  };
}
