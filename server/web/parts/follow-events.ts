import type { Answer } from './answer.ts';
import { createSseReader } from './sse.ts';

export interface Follow<Event> {
  open(lastSeq: number, signal: AbortSignal): Promise<Answer<ReadableStream<Uint8Array>>>;
  lastSeq(): number;
  /** What came in one read, oldest first. */
  onEvents(events: Event[]): void;
  onConnection(connected: boolean): void;
  /** The server says that this session or conversation is over (401, 403, 404). Following stops. */
  onGone(status: number): void;
  /** Waits, or returns early when it is worth trying again. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
  /** Without a byte (heartbeats count) for this long, the connection is taken as dead. Default 60 s. */
  silenceMs?: number;
}

const firstPause = 500;
const longestPause = 15_000;

/**
 * Follows an event stream, a conversation's log above all, until `signal` aborts: after every cut it goes on from the last event seen, with
 * pauses that double up to 15 s (and vary, so that a restarted server isn't hit by all at once).
 */
export async function followEvents<Event>(follow: Follow<Event>, signal: AbortSignal): Promise<void> {
  const isOver = () => signal.aborted;
  let failures = 0;
  while (!isOver()) {
    const attempt = new AbortController();
    const stop = () => attempt.abort();
    signal.addEventListener('abort', stop, { once: true });
    const answer = await follow.open(follow.lastSeq(), attempt.signal);
    let progressed = false;
    if (answer.ok) {
      follow.onConnection(true);
      progressed = await readStream(answer.value, follow, attempt);
    } else if ([401, 403, 404].includes(answer.status)) {
      signal.removeEventListener('abort', stop);
      if (!isOver()) follow.onGone(answer.status);
      return;
    }
    signal.removeEventListener('abort', stop);
    if (isOver()) return;
    failures = progressed ? 0 : failures + 1;
    if (failures > 0) follow.onConnection(false);
    const wait = Math.min(firstPause * 2 ** Math.max(0, failures - 1), longestPause);
    const asked = answer.ok ? undefined : answer.retryAfterMs;
    await follow.pause(asked ?? wait * (0.7 + Math.random() * 0.6), signal);
  }
}

/** Reads to the stream's end or cut. True when anything at all came. */
async function readStream<Event>(
  stream: ReadableStream<Uint8Array>,
  follow: Follow<Event>,
  attempt: AbortController,
): Promise<boolean> {
  const decoder = new TextDecoder();
  const sse = createSseReader();
  const reader = stream.getReader();
  let progressed = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(() => attempt.abort(), follow.silenceMs ?? 60_000);
  };
  try {
    listen();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return progressed;
      listen();
      progressed = true;
      const events = sse.push(decoder.decode(value, { stream: true })).map((each) => JSON.parse(each.data) as Event);
      if (events.length > 0) follow.onEvents(events);
    }
  } catch {
    return progressed; // cut off, silent, or garbled: the next attempt goes on from lastSeq
  } finally {
    clearTimeout(silence);
    reader.cancel().catch(() => undefined);
  }
}
