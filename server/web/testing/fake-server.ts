import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { answerAbout } from './fake-conversation-calls.ts';
import { answerDesk } from './fake-desk-calls.ts';
import { createFakeDesk } from './fake-desk.ts';
import { createFakeConversation, type FakeConversation } from './fake-conversation.ts';
import type { FakeServer, Page } from './fake-server-controls.ts';
import { json, readJson } from './fake-http.ts';

/** The policy that the widget's page must live with: nothing inline, nothing from elsewhere but pictures. */
export const widgetPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data: blob:; connect-src 'self'; font-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The console's: not even a picture from elsewhere. */
const consolePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** An identity token as far as the widget can tell; its end tells tokens apart, as a signature does. */
export function fakeIdentity(sub: string, serial = 1): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signature = Buffer.from(`${sub}#${serial}`.padEnd(32, '*')).toString('base64url');
  return `${part({ alg: 'HS256' })}.${part({ sub })}.${signature}`;
}

interface Session {
  shopper: string;
  level: 'anonymous' | 'signed_in';
  language: 'en' | 'zh';
}

interface State {
  fake: FakeServer;
  sessions: Map<string, Session>;
  streams: Set<ServerResponse>;
  failures: { pattern: RegExp; status: number; times: number }[];
  pages: Map<string, Page>;
  web: string;
  clock: () => Date;
}

export async function startFakeServer(options: {
  web: string;
  clock?: () => Date;
  port?: number;
}): Promise<FakeServer> {
  const state: Omit<State, 'fake'> = {
    sessions: new Map(),
    streams: new Set(),
    failures: [],
    pages: new Map(),
    web: options.web,
    clock: options.clock ?? (() => new Date()),
  };
  const server: Server = createServer((request, response) => {
    answer({ ...state, fake }, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fake: FakeServer = {
    origin: `http://127.0.0.1:${port}`,
    afterAnswer: (decision) => [{ say: decision === 'confirm' ? 'Done.' : 'All right, I left it as it is.' }],
    desk: createFakeDesk(),
    orders: [],
    requests: [],
    wishes: [],
    reply: (text) => [{ say: `You said: ${text}` }],
    conversations: [],
    received: [],
    resumedFrom: [],
    cutStreams() {
      for (const stream of state.streams) stream.destroy();
      state.streams.clear();
    },
    failNext: (pattern, status, times = 1) => void state.failures.push({ pattern, status, times }),
    addPage: (at, page) => void state.pages.set(at, page),
    async close() {
      fake.cutStreams();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://fake');
  const failure = state.failures.find((each) => each.times > 0 && each.pattern.test(`${request.method} ${pathname}`));
  if (failure) {
    failure.times -= 1;
    if (failure.status === 0) response.destroy();
    else json(response, failure.status, { title: 'made to fail' });
    return;
  }
  if (pathname.startsWith('/v1/operator/')) return answerDesk(state.fake.desk, request, response);
  if (pathname.startsWith('/v1/')) return api(state, request, response, pathname);
  if (pathname === '/demo/identity') {
    const { shopper } = (await readJson(request)) as { shopper: string };
    json(response, 200, { token: fakeIdentity(shopper, state.fake.received.length + state.sessions.size) });
    return;
  }
  return page(state, response, pathname);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function page({ pages, web }: State, response: ServerResponse, pathname: string): Promise<void> {
  const own = pages.get(pathname);
  if (own) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...own.headers }).end(own.html);
    return;
  }
  // A host's page without an icon: browsers ask for this one by themselves, now and then.
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (pathname === '/console') {
    response.writeHead(308, { location: '/console/' }).end();
    return;
  }
  const names: Readonly<Record<string, string>> = {
    '/': '/demo/index.html',
    '/widget/': '/widget/index.html',
    '/console/': '/console/index.html',
  };
  const name = names[pathname] ?? pathname;
  const content = await readFile(path.join(web, path.normalize(name))).catch(() => undefined);
  if (!content) {
    response.writeHead(404).end();
    return;
  }
  const policies: Readonly<Record<string, string>> = { '/widget/': widgetPolicy, '/console/': consolePolicy };
  const policy = policies[pathname];
  response
    .writeHead(200, {
      'content-type': types[path.extname(name)] ?? 'application/octet-stream',
      ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    })
    .end(content);
}

async function api(state: State, request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
  if (pathname === '/v1/sessions') return openSession(state, request, response);
  const session = state.sessions.get((request.headers.authorization ?? '').replace('Bearer ', ''));
  if (!session) {
    json(response, 401, { title: 'no session' });
    return;
  }
  if (pathname === '/v1/conversations') {
    const made = createFakeConversation(session.shopper, state.clock, session.language);
    state.fake.conversations.push(made);
    json(response, 201, { id: made.id });
    return;
  }
  if (pathname === '/v1/orders') {
    json(response, 200, { orders: session.level === 'anonymous' ? [] : state.fake.orders });
    return;
  }
  if (pathname === '/v1/requests') {
    json(response, 200, { requests: state.fake.requests });
    return;
  }
  const [, id, rest = ''] = /^\/v1\/conversations\/([^/]+)(\/.*)?$/.exec(pathname) ?? [];
  const conversation = state.fake.conversations.find((each) => each.id === id && each.owner === session.shopper);
  if (!conversation) {
    json(response, 404, { title: 'no such conversation' });
    return;
  }
  if (rest === '/events') follow(state, conversation, request, response);
  else await answerAbout(state.fake, conversation, rest, request, response);
}

async function openSession({ sessions, fake, clock }: State, request: IncomingMessage, response: ServerResponse) {
  const { identity, locale = '' } = (await readJson(request)) as { identity?: string; locale?: string };
  const payload = identity?.split('.')[1];
  const sub =
    payload === undefined
      ? undefined
      : (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string }).sub;
  if (sub === 'refused') {
    json(response, 401, { title: 'identity refused' });
    return;
  }
  const shopper = sub ?? `anonymous-${sessions.size}`;
  const level = sub === undefined ? 'anonymous' : 'signed_in';
  const token = `token-${sessions.size}-${shopper}`;
  sessions.set(token, { shopper, level, language: locale.startsWith('zh') ? 'zh' : 'en' });
  const open = sub === undefined ? undefined : fake.conversations.findLast((each) => each.owner === shopper);
  json(response, 201, {
    token,
    expiresAt: new Date(clock().getTime() + 3_600_000).toISOString(),
    shopper: { level, ...(sub === undefined ? {} : { name: sub }) },
    timeZone: 'UTC',
    ...(open ? { conversation: { id: open.id } } : {}),
  });
}

function follow(
  state: State,
  conversation: FakeConversation,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const from = Number(request.headers['last-event-id'] ?? 0);
  state.fake.resumedFrom.push(from);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  const write: Parameters<typeof conversation.followers.add>[0] = (event) =>
    void response.write(`id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  for (const event of conversation.log.slice(from)) write(event);
  conversation.followers.add(write);
  state.streams.add(response);
  response.on('close', () => {
    conversation.followers.delete(write);
    state.streams.delete(response);
  });
}
