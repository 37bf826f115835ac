import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OperatorConversation } from '../../contract/operator/conversation.ts';
import type { OperatorView } from '../../contract/operator/team.ts';
import { boxOf, countsOf, frameOf, inboxItemOf, watch, type DeskConversation, type FakeDesk } from './fake-desk.ts';
import { json, readJson, refuse } from './fake-http.ts';

interface Call {
  desk: FakeDesk;
  me: OperatorView;
  request: IncomingMessage;
  response: ServerResponse;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

const sse = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };

/** Calls of `/v1/operator/…`, by cookie. */
export async function answerDesk(desk: FakeDesk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake');
  const path = url.pathname.replace('/v1/operator/', '');
  const body = (request.method === 'GET' ? {} : await readJson(request)) as Record<string, unknown>;
  if (answerEntrance(desk, path, request, response, body)) return;
  const id = /operator=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  const me = desk.operators.find((each) => each.id === id);
  if (!me) {
    refuse(response, 401, 'not_signed_in');
    return;
  }
  if (request.method !== 'GET') desk.taken.push({ path, body, by: me.id });
  const own = desk.answers.get(`${request.method} ${path}`);
  if (own) {
    const answer = own(body, url.searchParams);
    if (answer.status >= 400 && typeof answer.body === 'string') refuse(response, answer.status, answer.body);
    else json(response, answer.status, answer.body);
    return;
  }
  const call = { desk, me, request, response, query: url.searchParams, body };
  const [area, conversationId = '', ...rest] = path.split('/').map(decodeURIComponent);
  if (area === 'conversations') answerConversation(call, conversationId, rest.join('/'));
  else answerRest(call, path);
}

function answerEntrance(
  desk: FakeDesk,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  body: Record<string, unknown>,
): boolean {
  const enter = (operator: OperatorView) => {
    response.setHeader('set-cookie', `operator=${operator.id}; HttpOnly; SameSite=Strict; Path=/`);
    json(response, 200, meOf(operator));
  };
  if (path === 'demo') {
    const operators = desk.operators.map(({ id, name, role, language }) => ({ key: id, name, role, language }));
    json(response, 200, { operators });
  } else if (path === 'demo/sign-in' || path === 'sign-in') {
    const found = desk.operators.find(({ id, email }) => id === body['operator'] || email === body['email']);
    if (!found || (path === 'sign-in' && body['password'] !== 'correct horse')) refuse(response, 401, 'wrong_password');
    else enter(found);
  } else if (path === 'invitations/good-one' && request.method === 'GET') {
    json(response, 200, { name: 'Noor', email: 'noor@northlane.example', role: 'operator', language: desk.language, shop, expiresAt: new Date().toISOString() }); // prettier-ignore
  } else if (path === 'invitations/good-one') {
    const [first] = desk.operators;
    if (first) enter(first);
  } else if (path.startsWith('invitations/')) refuse(response, 404, 'not_found');
  else return false;
  return true;
}

const shop = { id: 'demo', name: { en: 'Northlane', zh: '北巷' }, timeZone: 'Asia/Shanghai', currency: 'CNY' };
const meOf = (operator: OperatorView) => ({ operator, shop, demo: true });

function answerRest({ desk, me, response, query, body }: Call, path: string): void {
  switch (path) {
    case 'me':
      Object.assign(me, body);
      json(response, 200, meOf(me));
      return;
    case 'sign-out':
      response.setHeader('set-cookie', 'operator=; Max-Age=0; Path=/');
      json(response, 200, {});
      return;
    case 'events':
      response.writeHead(200, sse);
      watch(desk, me.id, response);
      return;
    case 'inbox': {
      const words = (query.get('q') ?? '').toLowerCase();
      const items = desk.conversations
        .filter(({ view }) => boxOf(view, me.id) === query.get('box'))
        .map(inboxItemOf)
        .filter((item) => JSON.stringify(item).toLowerCase().includes(words));
      json(response, 200, { items, counts: countsOf(desk, me.id), full: false });
      return;
    }
    case 'team':
      json(response, 200, { operators: desk.operators });
      return;
    case 'macros':
      json(response, 200, { macros: desk.macros });
      return;
    default:
      refuse(response, 404, 'not_found');
  }
}

function answerConversation(call: Call, id: string, rest: string): void {
  const { desk, request, response } = call;
  const found = desk.conversations.find((each) => each.view.id === id);
  if (!found) refuse(response, 404, 'not_found');
  else if (request.method === 'GET') readConversation(call, found, rest);
  else changeConversation(call, found, rest);
}

function readConversation({ desk, request, response }: Call, found: DeskConversation, rest: string): void {
  switch (rest) {
    case '':
      json(response, 200, found.view);
      return;
    case 'summary':
      json(response, 200, { ...desk.summary, conversationId: found.view.id });
      return;
    case 'copilot':
      json(response, 200, desk.copilot);
      return;
    case 'events': {
      response.writeHead(200, sse).write(': hello\n\n');
      const from = Number(request.headers['last-event-id'] ?? 0);
      for (const event of found.log) if (event.seq > from) response.write(frameOf(event));
      found.followers.add(response);
      response.on('close', () => found.followers.delete(response));
      return;
    }
    default:
      refuse(response, 404, 'not_found');
  }
}

const headOf = ({ state, owner, operator }: OperatorConversation) => ({
  state,
  owner,
  ...(operator ? { operator } : {}),
});

function changeConversation({ desk, me, response, body }: Call, found: DeskConversation, rest: string): void {
  const { view } = found;
  const isMine = view.operator?.id === me.id;
  const person = { id: me.id, name: me.name };
  const step = (event: 'accepted' | 'returned_to_agent' | 'returned_to_line' | 'resolved') =>
    desk.append(view.id, { kind: 'handoff', event, operator: person });
  if (rest === 'claim') {
    if (view.operator && !isMine && me.role === 'operator') {
      refuse(response, 409, 'claimed_by_other');
      return;
    }
    Object.assign(view, { owner: 'operator', operator: person, state: 'handed_off' });
    step('accepted');
  } else if (rest === 'notes') {
    desk.append(view.id, { kind: 'note', id: `note_${view.lastSeq}`, name: me.name, text: String(body['text']) });
  } else if (!isMine && me.role === 'operator') {
    refuse(response, 409, 'not_yours');
    return;
  } else if (rest === 'messages') {
    const words = { id: `msg_${view.lastSeq}`, author: 'operator' as const, text: String(body['text']), name: me.name };
    const clientMessageId = String(body['clientMessageId']);
    const isNew = !view.items.some((item) => item.kind === 'message' && item.clientMessageId === clientMessageId);
    if (isNew) desk.append(view.id, { kind: 'message', ...words, citations: [], clientMessageId });
  } else if (rest === 'return') {
    delete view.operator;
    Object.assign(view, { owner: 'agent', state: body['to'] === 'line' ? 'handed_off' : 'open' });
    step(body['to'] === 'line' ? 'returned_to_line' : 'returned_to_agent');
  } else if (rest === 'resolve') {
    delete view.operator;
    Object.assign(view, { owner: 'agent', state: 'resolved' });
    step('resolved');
  } else if (rest === 'assign') {
    const to = desk.operators.find((each) => each.id === body['operatorId']);
    if (to) view.operator = { id: to.id, name: to.name };
  } else {
    refuse(response, 404, 'not_found');
    return;
  }
  desk.tell();
  json(response, 200, headOf(view));
}
