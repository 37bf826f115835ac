import type { FastifyReply } from 'fastify';
import { eventsAtOnce, type Caller, type Conversations } from '../conversations/conversations.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import { toWire } from '../conversations/wire.ts';
import type { Bus } from '../jobs/bus.ts';
import { createStreamInbox, type StreamInbox } from './stream-inbox.ts';
import { createWakeUp, type WakeUp } from './wake-up.ts';

/** How many event streams may be open, in this process. */
export interface StreamLimits {
  total: number;
  perAddress: number;
  perShopper: number;
}

interface EventStreamsDeps {
  conversations: Pick<Conversations, 'events'>;
  bus: Bus;
  limits: StreamLimits;
  /** How often a comment goes out, so that nobody between takes the stream for dead, and the log is looked at anew. */
  heartbeatMs: number;
}

interface StreamRequest {
  caller: Caller;
  address: string;
  conversationId: string;
  /** Sequence number of the last event that the client has. */
  after: number;
  /** The session ends then, and the stream with it. */
  until: Date;
  now: Date;
}

/** Server-sent events of conversations' logs. */
export interface EventStreams {
  /** Takes over the reply and streams until the client goes, or answers why not. */
  open(reply: FastifyReply, request: StreamRequest): Promise<'streaming' | 'not_found' | 'too_many'>;
  /** How many are open. */
  count(): number;
  /** Ends them all and refuses new ones; clients come back elsewhere and resume. */
  close(): void;
}

/** How long a client waits before it comes back, milliseconds. */
const retryMs = 1_000;
/** Timers can't be set for longer, milliseconds. */
const longestTimer = 2 ** 31 - 1;

export function createEventStreams(deps: EventStreamsDeps): EventStreams {
  const { conversations, bus, limits } = deps;
  const open = new Map<AbortController, { address: string; shopperId: string }>();
  let closed = false;

  const hasRoom = ({ address, caller: { shopperId } }: StreamRequest) => {
    if (closed || open.size >= limits.total) return false;
    const streams = [...open.values()];
    const ofAddress = streams.filter((stream) => stream.address === address).length;
    const ofShopper = streams.filter((stream) => stream.shopperId === shopperId).length;
    return ofAddress < limits.perAddress && ofShopper < limits.perShopper;
  };

  return {
    async open(reply, request) {
      if (!hasRoom(request)) return 'too_many';
      const { caller, conversationId, address } = request;
      const wakeUp = createWakeUp();
      const inbox = createStreamInbox();
      const leave = bus.subscribe(conversationId, (news) => {
        inbox.put(news);
        wakeUp.wake();
      });
      const end = new AbortController();
      end.signal.addEventListener('abort', wakeUp.wake);
      open.set(end, { address, shopperId: caller.shopperId });
      const over = () => {
        leave();
        open.delete(end);
      };
      try {
        const first = await conversations.events(caller, conversationId, request.after);
        if (first) {
          void stream(deps, reply, request, { first, inbox, wakeUp, end }).finally(over);
          return 'streaming';
        }
      } catch (error) {
        over();
        throw error;
      }
      over();
      return 'not_found';
    },
    count: () => open.size,
    close() {
      closed = true;
      for (const end of open.keys()) end.abort();
    },
  };
}

/** Sends the log as it grows, until `end`, the session's end, or the client is gone. Doesn't throw. */
async function stream(
  { conversations, heartbeatMs }: EventStreamsDeps,
  reply: FastifyReply,
  { caller, conversationId, after, until, now }: StreamRequest,
  { first, inbox, wakeUp, end }: { first: StoredEvent[]; inbox: StreamInbox; wakeUp: WakeUp; end: AbortController },
): Promise<void> {
  const { raw } = reply.hijack();
  const stop = () => end.abort();
  raw.on('close', stop);
  raw.on('error', stop);
  const heartbeat = setInterval(() => {
    if (raw.writableLength === 0) raw.write(': \n\n');
    inbox.putUnknown();
    wakeUp.wake();
  }, heartbeatMs);
  const expiry = setTimeout(stop, Math.min(longestTimer, until.getTime() - now.getTime()));
  try {
    writeHead(reply);
    let events = first;
    let last = after;
    while (!end.signal.aborted) {
      if (events.length > 0) raw.write(events.map(frame).join(''));
      last = events.at(-1)?.seq ?? last;
      if (raw.writableNeedDrain) await drained(raw);
      if (events.length >= eventsAtOnce) inbox.putUnknown();
      else await wakeUp.awake();
      const told = inbox.take(last);
      events = told === 'look' ? ((await conversations.events(caller, conversationId, last)) ?? []) : told;
    }
  } catch {
    // The database is away: the client comes back and goes on from where it was.
  } finally {
    clearInterval(heartbeat);
    clearTimeout(expiry);
    raw.end();
  }
}

function frame(event: StoredEvent): string {
  return `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(toWire(event))}\n\n`;
}

/** Hijacked replies skip the hooks that send headers, so those which they set are sent here. */
function writeHead(reply: FastifyReply): void {
  const headers = Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined);
  reply.raw.writeHead(200, {
    ...(Object.fromEntries(headers) as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close', // nothing comes after it, and a server that goes down need not wait for it
  });
  reply.raw.write(`retry: ${retryMs}\n\n`);
}

function drained(raw: FastifyReply['raw']): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      raw.off('drain', go);
      raw.off('close', go);
      resolve();
    };
    raw.on('drain', go);
    raw.on('close', go);
    if (raw.destroyed || raw.closed) go();
  });
}
