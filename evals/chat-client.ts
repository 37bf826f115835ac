import { randomUUID } from 'node:crypto';
import type { ConversationEvent } from '../server/contract/events.ts';
import type { SessionResponse } from '../server/contract/session.ts';
import type { Turn } from '../server/contract/turn.ts';

/** A shopper of a running server, over its HTTP contract and nothing else. */
export interface ChatClient {
  conversationId: string;
  /** Sends a message and waits for the finished turn. */
  ask(text: string): Promise<Turn>;
  /** Sends a message without waiting. */
  send(text: string): Promise<{ messageId: string; turnId: string }>;
  /** Follows the event log from `after` until `signal` aborts. */
  events(after: number, signal: AbortSignal): AsyncGenerator<ConversationEvent>;
}

async function call<Answer>(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const body = await response.text();
  if (!response.ok)
    throw new Error(`${init.method ?? 'GET'} ${url} answered ${response.status}: ${body.slice(0, 300)}`);
  return JSON.parse(body) as Answer;
}

const post = (token: string | undefined, body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
  body: JSON.stringify(body),
});

/** Reads server-sent events; each `data:` is one event of the contract. */
async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ConversationEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data:'));
      if (data !== undefined) yield JSON.parse(data.slice(5)) as ConversationEvent;
    }
  }
}

/** The demo shop's signed identity of one of its shoppers (demo mode only). */
export async function demoIdentity(baseUrl: string, shopper: string): Promise<string> {
  const { token } = await call<{ token: string }>(`${baseUrl}/demo/identity`, post(undefined, { shopper }));
  return token;
}

/** Opens a session and a conversation at `baseUrl`; without `identity` as an anonymous shopper. */
export async function openChat(
  baseUrl: string,
  options: { shop?: string; identity?: string; locale?: string } = {},
): Promise<ChatClient> {
  const { shop = 'demo', ...rest } = options;
  const { token } = await call<SessionResponse>(`${baseUrl}/v1/sessions`, post(undefined, { shop, ...rest }));
  const { id } = await call<{ id: string }>(`${baseUrl}/v1/conversations`, post(token, {}));
  const messages = `${baseUrl}/v1/conversations/${id}/messages`;
  return {
    conversationId: id,
    async ask(text) {
      const answer = await call<{ turn: Turn }>(
        `${messages}?wait=true`,
        post(token, { clientMessageId: randomUUID(), text }),
      );
      return answer.turn;
    },
    send: (text) => call(messages, post(token, { clientMessageId: randomUUID(), text })),
    async *events(after, signal) {
      const response = await fetch(`${baseUrl}/v1/conversations/${id}/events`, {
        headers: { authorization: `Bearer ${token}`, 'last-event-id': String(after) },
        signal,
      });
      if (!response.ok || response.body === null) throw new Error(`events answered ${response.status}`);
      yield* readEvents(response.body);
    },
  };
}
