import type { FastifyReply } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { InboxChanged } from '../contract/operator/inbox.ts';
import type { Bus } from '../jobs/bus.ts';
import { drained, openSse } from './sse.ts';
import type { StreamOwner, StreamRoom } from './stream-room.ts';
import { createWakeUp } from './wake-up.ts';

interface InboxStreamsDeps {
  bus: Pick<Bus, 'subscribeInbox'>;
  room: StreamRoom;
  /** How often a comment goes out, and the inbox is looked at anew. */
  heartbeatMs: number;
}

interface InboxStreamRequest extends StreamOwner {
  shop: ShopId;
  read: () => Promise<InboxChanged>;
  /** Looked at with each heartbeat: the stream ends when it says no. */
  isStillIn: () => Promise<boolean>;
}

/** Server-sent news of shops' inboxes. */
export interface InboxStreams {
  /** Takes over the reply and streams until the client goes, or answers why not. */
  open(reply: FastifyReply, request: InboxStreamRequest): Promise<'streaming' | 'too_many'>;
}

/** A busy shop's inbox is told of at most so often, milliseconds. */
const paceMs = 250;

export function createInboxStreams(deps: InboxStreamsDeps): InboxStreams {
  const { bus, room } = deps;
  return {
    async open(reply, request) {
      const end = room.enter(request);
      if (!end) return 'too_many';
      const wakeUp = createWakeUp();
      const news = { told: true };
      const leave = bus.subscribeInbox(request.shop, () => {
        news.told = true;
        wakeUp.wake();
      });
      end.signal.addEventListener('abort', wakeUp.wake);
      const over = () => {
        leave();
        room.leave(end);
      };
      try {
        const first = await request.read();
        void stream(deps, reply, request, { first, news, wakeUp, end }).finally(over);
        return 'streaming';
      } catch (error) {
        over();
        throw error;
      }
    },
  };
}

interface Running {
  first: InboxChanged;
  /** Whether the bus told of something since the last look; a look of our own is sent on only when it shows a change. */
  news: { told: boolean };
  wakeUp: ReturnType<typeof createWakeUp>;
  end: AbortController;
}

async function stream(
  { heartbeatMs }: InboxStreamsDeps,
  reply: FastifyReply,
  { read, isStillIn }: InboxStreamRequest,
  { first, news, wakeUp, end }: Running,
): Promise<void> {
  const { raw } = reply;
  const stop = () => end.abort();
  raw.on('close', stop);
  raw.on('error', stop);
  const heartbeat = setInterval(() => {
    if (raw.writableLength === 0) raw.write(': \n\n');
    wakeUp.wake();
    void isStillIn().then((still) => still || stop(), stop);
  }, heartbeatMs);
  try {
    openSse(reply);
    let sent = '';
    let now = first;
    while (!end.signal.aborted) {
      const data = JSON.stringify(now);
      if (news.told || data !== sent) raw.write(`event: ${now.type}\ndata: ${data}\n\n`);
      [sent, news.told] = [data, false];
      if (raw.writableNeedDrain) await drained(raw);
      await wakeUp.awake();
      await sleep(paceMs, undefined, { signal: end.signal });
      now = await read();
    }
  } catch {
    // Aborted, or the database is away: the client comes back.
  } finally {
    clearInterval(heartbeat);
    raw.end();
  }
}
