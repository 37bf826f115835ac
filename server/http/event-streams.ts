import type { FastifyReply } from 'fastify';
import { eventsAtOnce } from '../conversations/conversations.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import { toWire } from '../conversations/wire.ts';
import type { Bus } from '../jobs/bus.ts';
import { drained, openSse } from './sse.ts';
import { createStreamInbox, type StreamInbox } from './stream-inbox.ts';
import type { StreamOwner, StreamRoom } from './stream-room.ts';
import { createWakeUp, type WakeUp } from './wake-up.ts';

interface EventStreamsDeps {
  bus: Bus;
  room: StreamRoom;
  /** How often a comment goes out, so that nobody between takes the stream for dead, and the log is looked at anew. */
  heartbeatMs: number;
}

interface StreamRequest extends StreamOwner {
  conversationId: string;
  /** Sequence number of the last event that the client has. */
  after: number;
  /** Up to `eventsAtOnce` events after this one; `undefined` when the conversation isn't the caller's to see. */
  read: (after: number) => Promise<StoredEvent[] | undefined>;
  /** Milliseconds after which the stream ends with the session. */
  msLeft?: number;
  /** Looked at with each heartbeat: the stream ends when it says no. */
  isStillIn?: () => Promise<boolean>;
}

/** Server-sent events of conversations' logs. */
export interface EventStreams {
  /** Takes over the reply and streams until the client goes, or answers why not. */
  open(reply: FastifyReply, request: StreamRequest): Promise<'streaming' | 'not_found' | 'too_many'>;
}

/** Timers can't be set for longer, milliseconds. */
const longestTimer = 2 ** 31 - 1;

export function createEventStreams(deps: EventStreamsDeps): EventStreams {
  const { bus, room } = deps;
  return {
    async open(reply, request) {
      const end = room.enter(request);
      if (!end) return 'too_many';
      const wakeUp = createWakeUp();
      const inbox = createStreamInbox();
      const leave = bus.subscribe(request.conversationId, (news) => {
        inbox.put(news);
        wakeUp.wake();
      });
      end.signal.addEventListener('abort', wakeUp.wake);
      const over = () => {
        leave();
        room.leave(end);
      };
      try {
        const first = await request.read(request.after);
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
  };
}

/** Sends the log as it grows, until `end`, the session's end, or the client is gone. Doesn't throw. */
async function stream(
  { heartbeatMs }: EventStreamsDeps,
  reply: FastifyReply,
  { read, after, msLeft = longestTimer, isStillIn }: StreamRequest,
  { first, inbox, wakeUp, end }: { first: StoredEvent[]; inbox: StreamInbox; wakeUp: WakeUp; end: AbortController },
): Promise<void> {
  const { raw } = reply;
  const stop = () => end.abort();
  raw.on('close', stop);
  raw.on('error', stop);
  const heartbeat = setInterval(() => {
    if (raw.writableLength === 0) raw.write(': \n\n');
    inbox.putUnknown();
    wakeUp.wake();
    void isStillIn?.().then((still) => still || stop(), stop);
  }, heartbeatMs);
  const expiry = setTimeout(stop, Math.min(longestTimer, msLeft));
  try {
    openSse(reply);
    let events = first;
    let last = after;
    while (!end.signal.aborted) {
      if (events.length > 0) raw.write(events.map(frame).join(''));
      last = events.at(-1)?.seq ?? last;
      if (raw.writableNeedDrain) await drained(raw);
      if (events.length >= eventsAtOnce) inbox.putUnknown();
      else await wakeUp.awake();
      const told = inbox.take(last);
      events = told === 'look' ? ((await read(last)) ?? []) : told;
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
