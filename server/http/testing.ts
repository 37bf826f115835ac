import { createKnowledgeBase } from '../../knowledge/create-knowledge-base.ts';
import { createLocalEmbedder } from '../../knowledge/embed/local-embedder.ts';
import { createPhotos } from '../photos/photos.ts';
import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { pino, type Logger } from 'pino';
import { createPostgresCommerce } from '../../tools/commerce/adapters/postgres-commerce.ts';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import { createPostgresLedger } from '../../tools/ledger/postgres-ledger.ts';
import { shopId } from '../../knowledge/shop-id.ts';
import { readConfig } from '../config.ts';
import type { RunAgent } from '../conversations/run-claimed-turn.ts';
import { echoAgent } from '../conversations/testing.ts';
import type { Conversation, SessionResponse } from '../contract/session.ts';
import type { Turn } from '../contract/turn.ts';
import { openTestDatabase, type DatabaseKind, type TestDatabase } from '../db/testing.ts';
import type { Acting } from '../operators/acting/create-acting.ts';
import { createDatabaseClock } from '../identity/database-clock.ts';
import { signIdentityToken, type AttestedIdentity } from '../identity/identity-token.ts';
import { createShops } from '../identity/shops.ts';
import { createServer, type Shopmate } from '../serve.ts';

interface Call {
  method?: NonNullable<InjectOptions['method']>;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  /** The parsed body, or `undefined` when there is none. */
  json: unknown;
}

/** A shopper with a session, as a client of the API. */
export interface TestShopper {
  session: SessionResponse;
  call(path: string, call?: Call): Promise<Answer>;
  open(): Promise<string>;
  /** Says something and waits for the answer. */
  ask(conversation: string, text: string): Promise<Turn>;
  /** Says something and doesn't wait. */
  say(conversation: string, text: string): Promise<{ messageId: string; turnId: string }>;
  view(conversation: string): Promise<Conversation>;
  turn(conversation: string, turnId: string): Promise<Turn>;
}

export interface TestApp extends Shopmate {
  test: TestDatabase;
  call(path: string, call?: Call): Promise<Answer>;
  /** A shop's identity token. */
  sign(identity: AttestedIdentity, shop?: 'demo' | 'other'): Promise<string>;
  anonymous(shop?: 'demo' | 'other'): Promise<TestShopper>;
  signedIn(customerId: string, shop?: 'demo' | 'other'): Promise<TestShopper>;
  /** Where it listens, from now on. */
  listen(): Promise<string>;
}

/** The whole server on a database of its own, with an agent that echoes, working, and called without a network. */
export async function openTestApp(
  kind: DatabaseKind,
  options: {
    env?: Record<string, string>;
    runAgent?: RunAgent;
    acting?: Acting;
    commerce?: Pick<Commerce, 'findReceipt' | 'findCustomer' | 'listOrders' | 'findOrder'>;
    test?: TestDatabase;
    log?: Logger;
  } = {},
): Promise<TestApp> {
  const test = options.test ?? (await openTestDatabase(kind));
  const env = { DEMO: 'false', RATE_LIMIT_MESSAGES_PER_MINUTE: '10000', RATE_LIMIT_SESSIONS_PER_MINUTE: '10000' };
  const config = readConfig({ ...env, RATE_LIMIT_REQUESTS_PER_MINUTE: '100000', ...options.env });
  const log = options.log ?? pino({ level: 'silent' });
  const { database } = test;
  const clock = await createDatabaseClock(database);
  const shopmate = await createServer({
    ...{ config, log, database, clock },
    commerce: options.commerce ?? createPostgresCommerce(database, clock.now),
    ledger: createPostgresLedger(database),
    photos: createPhotos(database),
    knowledge: createKnowledgeBase({ database, embedder: createLocalEmbedder() }),
    shops: createShops(database),
    runAgent: options.runAgent ?? echoAgent,
    ...(options.acting ? { acting: options.acting } : {}),
    missingData: () => Promise.resolve([]),
  });
  await shopmate.engine.work();

  const call = async (path: string, { method, body, headers }: Call = {}): Promise<Answer> => {
    const response = await shopmate.app.inject({
      url: path,
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    const isJson = response.body !== '' && String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      json: isJson ? (JSON.parse(response.body) as unknown) : undefined,
    };
  };
  const openSession = async (shop: string, identity?: string) => {
    const { status, json, text } = await call('/v1/sessions', {
      body: { shop, ...(identity === undefined ? {} : { identity }) },
    });
    if (status !== 200) throw new Error(`no session: ${status} ${text}`);
    return testShopper(call, json as SessionResponse);
  };
  const sign = async (identity: AttestedIdentity, shop = 'demo') => {
    const { rows } = await test.database.asSystem((sql) =>
      sql.query<{ identity_secret: string }>('select identity_secret from shops where id = $1', [shop]),
    );
    const identitySecret = rows[0]?.identity_secret ?? '';
    return signIdentityToken(identity, { id: shopId(shop), identitySecret }, new Date(), 600);
  };
  return {
    ...shopmate,
    ...{ test, call, sign },
    anonymous: (shop = 'demo') => openSession(shop),
    signedIn: async (customerId, shop = 'demo') => openSession(shop, await sign({ customerId }, shop)),
    listen: () => shopmate.app.listen({ host: '127.0.0.1', port: 0 }),
    async close() {
      await shopmate.close();
      await test.close();
    },
  };
}

function testShopper(call: TestApp['call'], session: SessionResponse): TestShopper {
  const own: TestShopper['call'] = (path, options = {}) =>
    call(path, { ...options, headers: { authorization: `Bearer ${session.token}`, ...options.headers } });
  const expecting = async (status: number, answer: Promise<Answer>): Promise<unknown> => {
    const { status: actual, json, text } = await answer;
    if (actual !== status) throw new Error(`answered ${actual} instead of ${status}: ${text}`);
    return json;
  };
  const message = (text: string) => ({ clientMessageId: randomUUID(), text });
  const base = '/v1/conversations';
  return {
    session,
    call: own,
    open: async () => ((await expecting(201, own(base, { method: 'POST' }))) as { id: string }).id,
    ask: async (id, text) =>
      ((await expecting(200, own(`${base}/${id}/messages?wait=true`, { body: message(text) }))) as { turn: Turn }).turn,
    say: async (id, text) =>
      (await expecting(202, own(`${base}/${id}/messages`, { body: message(text) }))) as Awaited<
        ReturnType<TestShopper['say']>
      >,
    view: async (id) => (await expecting(200, own(`${base}/${id}`))) as Conversation,
    turn: async (id, turnId) => (await expecting(200, own(`${base}/${id}/turns/${turnId}`))) as Turn,
  };
}
