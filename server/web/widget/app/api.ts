import type { Orders, Requests } from '../../../contract/action.ts';
import type { Conversation, MessageAccepted, SessionResponse } from '../../../contract/session.ts';
import type { Answer } from '../../parts/answer.ts';
import { uploadFile, type PhotoStored } from './upload-file.ts';

/** Calls of the HTTP contract that a shopper makes. Nothing here throws; `signal` ends a call as unreachable. */
export interface Api {
  openSession(request: { shop: string; identity?: string; locale: string }): Promise<Answer<SessionResponse>>;
  openConversation(token: string): Promise<Answer<{ id: string }>>;
  readConversation(token: string, id: string): Promise<Answer<Conversation>>;
  sendMessage(token: string, id: string, message: OutgoingMessage): Promise<Answer<MessageAccepted>>;
  startAction(token: string, id: string, wish: OutgoingWish): Promise<Answer<MessageAccepted>>;
  answerConfirmation(
    token: string,
    id: string,
    confirmationId: string,
    decision: Decision,
  ): Promise<Answer<{ turnId: string; decision: Decision }>>;
  readRequests(token: string, language: string): Promise<Answer<Requests>>;
  readOrders(token: string, language: string): Promise<Answer<Orders>>;
  /** `onProgress` hears the share that has left, 0..1. */
  uploadPhoto(
    token: string,
    id: string,
    photo: { file: Blob; onProgress: (share: number) => void; signal: AbortSignal },
  ): Promise<Answer<PhotoStored>>;
  readPhoto(token: string, id: string, photoId: string): Promise<Answer<Blob>>;
  requestHandoff(token: string, id: string): Promise<Answer<unknown>>;
  leaveContact(token: string, id: string, contact: string): Promise<Answer<unknown>>;
  rate(token: string, id: string, rating: { score: number; comment?: string }): Promise<Answer<unknown>>;
  /** The open event stream, from after `lastSeq`. */
  openEvents(
    token: string,
    id: string,
    lastSeq: number,
    signal: AbortSignal,
  ): Promise<Answer<ReadableStream<Uint8Array>>>;
  /** How far the server's clock is ahead of this one, in ms, as its last answer told to the second. */
  clockLead(): number;
}

export type Decision = 'confirm' | 'cancel';

export interface OutgoingMessage {
  clientMessageId: string;
  text: string;
  attachments?: readonly string[];
}

/** An action asked for by a button, with its tool's own arguments. */
export interface OutgoingWish {
  clientMessageId: string;
  action: string;
  input: Record<string, unknown>;
}

const patience = 15_000;

interface Init extends Omit<RequestInit, 'headers'> {
  headers: Record<string, string>;
}

async function refusal(response: Response): Promise<Answer<never>> {
  const seconds = Number(response.headers.get('retry-after'));
  const { type } = (await response.json().catch(() => ({}))) as { type?: unknown };
  return {
    ok: false,
    status: response.status,
    ...(seconds > 0 ? { retryAfterMs: Math.min(seconds, 60) * 1000 } : {}),
    ...(typeof type === 'string' ? { problem: type.replace(/^.*:/, '') } : {}),
  };
}

export function createApi(base: string): Api {
  let lead = 0;

  async function fetchFrom(path: string, init: Init, token?: string): Promise<Response> {
    const headers = { ...init.headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
    const response = await fetch(base + path, { ...init, headers, credentials: 'omit' });
    const told = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(told)) lead = told - Date.now();
    return response;
  }
  async function call<Value>(
    method: string,
    path: string,
    token?: string,
    body?: unknown,
    read: (response: Response) => Promise<unknown> = readJson,
  ): Promise<Answer<Value>> {
    const init = {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    };
    try {
      const response = await fetchFrom(path, init, token);
      if (!response.ok) return await refusal(response);
      return { ok: true, value: (await read(response)) as Value };
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
    startAction: (token, id, wish) => call('POST', path(id, '/actions'), token, wish),
    answerConfirmation: (token, id, confirmationId, decision) =>
      call('POST', path(id, `/confirmations/${encodeURIComponent(confirmationId)}`), token, { decision }),
    readRequests: (token, language) => call('GET', `/v1/requests?language=${language}`, token),
    readOrders: (token, language) => call('GET', `/v1/orders?language=${language}`, token),
    uploadPhoto: (token, id, photo) => uploadFile(base + path(id, '/photos'), token, photo),
    readPhoto: (token, id, photoId) =>
      call('GET', path(id, `/photos/${encodeURIComponent(photoId)}`), token, undefined, (response) => response.blob()),
    requestHandoff: (token, id) => call('POST', path(id, '/handoff'), token, {}),
    leaveContact: (token, id, contact) => call('POST', path(id, '/contact'), token, { contact }),
    rate: (token, id, rating) => call('POST', path(id, '/rating'), token, rating),
    async openEvents(token, id, lastSeq, signal) {
      const headers = { accept: 'text/event-stream', 'last-event-id': String(lastSeq) };
      try {
        const response = await fetchFrom(path(id, '/events'), { headers, cache: 'no-store', signal }, token);
        if (response.ok && response.body) return { ok: true, value: response.body };
        return await refusal(response);
      } catch {
        return { ok: false, status: 0 };
      }
    },
    clockLead: () => lead,
  };
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}
