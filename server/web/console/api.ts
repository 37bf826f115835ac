import type { Answer } from '../parts/answer.ts';

/**
 * Calls of the operators' API: same origin, who acts comes from the cookie alone. Nothing here throws; a call without an
 * answer within 15 s has none. `onSignedOut` hears whenever the server says that nobody is signed in.
 */
export interface Api {
  get<Value>(path: string, signal?: AbortSignal): Promise<Answer<Value>>;
  post<Value>(path: string, body?: unknown): Promise<Answer<Value>>;
  remove(path: string): Promise<Answer<unknown>>;
  /** An event stream, from after `lastSeq` where it has numbers. */
  open(path: string, signal: AbortSignal, lastSeq?: number): Promise<Answer<ReadableStream<Uint8Array>>>;
  /** What was uploaded to a conversation. */
  blob(path: string): Promise<Answer<Blob>>;
}

/** Models may take their time over a summary or suggestions. */
const patience = 20_000;
const base = '/v1/operator/';

export function createApi(onSignedOut: () => void): Api {
  async function ask(
    method: string,
    path: string,
    options: { body?: unknown; signal?: AbortSignal; headers?: Record<string, string> },
  ): Promise<Response | undefined> {
    const { body, signal, headers = {} } = options;
    try {
      const response = await fetch(base + path, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      });
      if (response.status === 401 && !path.startsWith('sign-in')) onSignedOut();
      return response;
    } catch {
      return undefined;
    }
  }
  async function read<Value>(
    response: Response | undefined,
    how: (response: Response) => Promise<unknown>,
  ): Promise<Answer<Value>> {
    if (!response) return { ok: false, status: 0 };
    try {
      if (!response.ok) return await refusal(response);
      return { ok: true, value: (await how(response)) as Value };
    } catch {
      return { ok: false, status: 0 };
    }
  }
  const inTime = (signal?: AbortSignal) => {
    const time = AbortSignal.timeout(patience);
    return { signal: signal ? AbortSignal.any([signal, time]) : time };
  };

  return {
    get: async (path, signal) => read(await ask('GET', path, inTime(signal)), readJson),
    post: async (path, body = {}) => read(await ask('POST', path, { body, ...inTime() }), readJson),
    remove: async (path) => read(await ask('DELETE', path, inTime()), readJson),
    blob: async (path) => read(await ask('GET', path, inTime()), (response) => response.blob()),
    async open(path, signal, lastSeq) {
      const headers = {
        accept: 'text/event-stream',
        ...(lastSeq === undefined ? {} : { 'last-event-id': String(lastSeq) }),
      };
      const response = await ask('GET', path, { signal, headers });
      if (response?.ok === true && response.body) return { ok: true, value: response.body };
      return read(response, readJson);
    },
  };
}

async function refusal(response: Response): Promise<Answer<never>> {
  const seconds = Number(response.headers.get('retry-after'));
  const { type, errors } = (await response.json().catch(() => ({}))) as { type?: unknown; errors?: unknown };
  return {
    ok: false,
    status: response.status,
    ...(seconds > 0 ? { retryAfterMs: Math.min(seconds, 60) * 1000 } : {}),
    ...(typeof type === 'string' ? { problem: type.replace(/^.*:/, '') } : {}),
    ...(Array.isArray(errors) ? { fields: errors.map(fieldOf) } : {}),
  };
}

/** `/input/city` is `city`. */
function fieldOf(error: unknown): string {
  const path = typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : '';
  return path.replace(/^.*\//, '');
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}
