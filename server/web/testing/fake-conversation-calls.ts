import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Decision, FakeConversation, FakeMessage } from './fake-conversation.ts';
import { json, readBody, readJson, refuse } from './fake-http.ts';
import type { FakeServer } from './fake-server-controls.ts';

const most = 12_000_000;

/** Calls about one conversation, but for its events. `rest` is what follows its path. */
export async function answerAbout(
  fake: FakeServer,
  conversation: FakeConversation,
  rest: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, area, id = ''] = rest.split('/');
  switch (area) {
    case undefined:
      json(response, 200, conversation.read());
      break;
    case 'handoff':
      conversation.append({ type: 'handoff.requested', reason: 'shopper_request' });
      json(response, 202, {});
      break;
    case 'contact': {
      const { contact } = (await readJson(request)) as { contact: string };
      if (!contact.includes('@')) {
        refuse(response, 400, 'invalid_request');
        break;
      }
      conversation.waiting.contact = contact;
      response.writeHead(204).end();
      break;
    }
    case 'rating':
      conversation.rating = (await readJson(request)) as { score: number };
      json(response, 200, {});
      break;
    case 'photos':
      if (id === '') await takePhoto(conversation, request, response);
      else showPhoto(conversation, id, response);
      break;
    case 'confirmations':
      await takeAnswer(fake, conversation, id, request, response);
      break;
    case 'actions':
      await startAction(fake, conversation, request, response);
      break;
    case 'messages':
      await takeMessage(fake, conversation, request, response);
      break;
    default:
      refuse(response, 404, 'not_found');
  }
}

async function takeMessage(
  fake: FakeServer,
  conversation: FakeConversation,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const message = (await readJson(request)) as FakeMessage;
  const { text, attachments = [] } = message;
  const isSomething = text !== '' || attachments.length > 0;
  if (!isSomething || !attachments.every((id) => conversation.photos.has(id))) {
    refuse(response, 400, 'invalid_request');
    return;
  }
  fake.received.push(message);
  const { isNew, ...ids } = conversation.accept(message);
  json(response, 202, ids);
  if (isNew && conversation.read().owner === 'agent') await conversation.run(ids.turnId, fake.reply(text));
}

async function startAction(
  fake: FakeServer,
  conversation: FakeConversation,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const wish = (await readJson(request)) as FakeServer['wishes'][number];
  fake.wishes.push(wish);
  const { clientMessageId, action, input } = wish;
  const text = `${action} ${String(input['orderNumber'])}`;
  const { isNew, ...ids } = conversation.accept({ clientMessageId, text, isWish: true });
  json(response, 202, ids);
  if (isNew) await conversation.run(ids.turnId, fake.reply(action));
}

async function takeAnswer(
  fake: FakeServer,
  conversation: FakeConversation,
  confirmationId: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { decision } = (await readJson(request)) as { decision: Decision };
  const answer = conversation.answer(confirmationId, decision);
  if (answer === 'unknown') {
    refuse(response, 404, 'not_found');
    return;
  }
  if (answer === 'expired' || answer === 'replaced') {
    refuse(response, 409, `confirmation_${answer}`);
    return;
  }
  const { isNew, ...body } = answer;
  json(response, 202, body);
  if (isNew) await conversation.run(answer.turnId, fake.afterAnswer(answer.decision, confirmationId));
}

async function takePhoto(
  conversation: FakeConversation,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const content = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (content.length > most) {
    refuse(response, 413, 'payload_too_large');
    return;
  }
  if (!type.startsWith('image/')) {
    refuse(response, 415, 'not_a_photo');
    return;
  }
  const id = `pho_${randomUUID()}`;
  conversation.photos.set(id, { type, content });
  json(response, 201, { id, width: 1, height: 1 });
}

function showPhoto(conversation: FakeConversation, id: string, response: ServerResponse): void {
  const photo = conversation.photos.get(id);
  if (!photo) {
    refuse(response, 404, 'not_found');
    return;
  }
  response.writeHead(200, { 'content-type': photo.type }).end(photo.content);
}
