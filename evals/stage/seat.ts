import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { SessionResponse } from '../../server/contract/session.ts';
import type { Conversation } from '../../server/contract/session.ts';
import type { Turn } from '../../server/contract/turn.ts';
import type { Shopmate } from '../../server/serve.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/** A shopper's place on the stage: a session and a conversation, over the HTTP contract. */
export interface Seat {
  conversationId: string;
  /** Says something, as a burst when it is several; resolves when all turns are over, with those that ended meanwhile. */
  say(texts: readonly string[], photos?: number): Promise<Turn[]>;
  /** Answers the question that waits by its button. */
  answer(confirmationId: string, decision: 'confirm' | 'cancel'): Promise<Turn[]>;
  view(): Promise<Conversation>;
}

type App = Shopmate['app'];

/** Takes a seat as one of the demo's shoppers, or as a guest. */
export async function takeSeat(app: App, { shopper, language }: Pick<Scenario, 'shopper' | 'language'>): Promise<Seat> {
  const identity =
    shopper === 'guest' ? {} : { identity: (await post<{ token: string }>(app, '/demo/identity', { shopper })).token };
  const session = await post<SessionResponse>(app, '/v1/sessions', { shop: 'demo', locale: language, ...identity });
  const headers = { authorization: `Bearer ${session.token}` };
  const { id } = await post<{ id: string }>(app, '/v1/conversations', {}, headers);
  const base = `/v1/conversations/${id}`;
  const view = async () => (await app.inject({ url: base, headers })).json<Conversation>();
  const over = new Set<string>();

  /** The turns that ended since, in the order in which they were queued; waits for those that haven't. */
  const ended = async (turnIds: readonly string[]): Promise<Turn[]> => {
    const fresh = [...new Set(turnIds)].filter((turnId) => !over.has(turnId));
    for (const turnId of fresh) over.add(turnId);
    return Promise.all(
      fresh.map(async (turnId) => (await app.inject({ url: `${base}/turns/${turnId}`, headers })).json<Turn>()),
    );
  };

  return {
    conversationId: id,
    view,
    async say(texts, photos = 0) {
      const attachments: string[] = [];
      for (let each = 0; each < photos; each += 1) attachments.push(await upload(app, base, headers, each));
      const turnIds: string[] = [];
      for (const [at, text] of texts.entries()) {
        const isLast = at === texts.length - 1;
        const body = { clientMessageId: randomUUID(), text, ...(isLast && photos > 0 ? { attachments } : {}) };
        const { turnId } = await post<{ turnId: string }>(
          app,
          `${base}/messages${isLast ? '?wait=true' : ''}`,
          body,
          headers,
        );
        turnIds.push(turnId);
      }
      return ended(turnIds);
    },
    async answer(confirmationId, decision) {
      const url = `${base}/confirmations/${confirmationId}?wait=true`;
      const { turnId } = await post<{ turnId: string }>(app, url, { decision }, headers);
      return ended([turnId]);
    },
  };
}

async function post<Answer>(
  app: App,
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await app.inject({ method: 'POST', url, headers, payload: body });
  if (response.statusCode >= 300)
    throw new Error(`POST ${url} answered ${response.statusCode}: ${response.body.slice(0, 300)}`);
  return response.json<Answer>();
}

/** A picture for each `nth`. */
async function upload(app: App, base: string, headers: Record<string, string>, nth: number): Promise<string> {
  const background = { r: 40 + nth * 20, g: 90, b: 140 };
  const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const response = await app.inject({
    method: 'POST',
    url: `${base}/photos`,
    headers: { ...headers, 'content-type': 'image/jpeg' },
    payload: picture,
  });
  return response.json<{ id: string }>().id;
}
