import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { createLocalBus, decodeNews, encodeNews, type Bus } from './bus.ts';

/**
 * Between two messages to the other processes, milliseconds. Under load many turns write their words within it, and all
 * their news are one message, which every process, this one too, is woken by once.
 */
const pauseMs = 5;

/**
 * The bus over Redis pub/sub, for any number of processes. Followers in this process hear of it at once, whether or not
 * Redis is there; with Redis down, the others find out when they next look by themselves.
 */
export function createRedisBus(url: string, deployment: string, log: Logger): Bus {
  const channel = `shopmate:${deployment}:news`;
  const local = createLocalBus();
  const options = { maxRetriesPerRequest: 0, enableOfflineQueue: false, lazyConnect: true };
  const publisher = new Redis(url, options);
  const subscriber = new Redis(url, { ...options, autoResubscribe: false });
  for (const client of [publisher, subscriber]) {
    client.on('error', (error: Error) => log.debug({ reason: error.message }, 'bus: redis is away'));
    client.connect().catch(() => undefined); // it goes on trying by itself
  }
  const mine = crypto.randomUUID();
  subscriber.on('ready', () => void subscriber.subscribe(channel).catch(() => undefined));
  subscriber.on('message', (_channel: string, message: string) => {
    const [sender, ...told] = message.split('|');
    if (sender !== mine) for (const news of told) local.publish(decodeNews(news));
  });
  const untold = new Set<string>();
  let pause: NodeJS.Timeout | undefined;
  const tell = () => {
    pause = untold.size === 0 ? undefined : setTimeout(tell, pauseMs);
    if (untold.size > 0 && publisher.status === 'ready') {
      publisher.publish(channel, [mine, ...untold].join('|')).catch(() => undefined);
    }
    untold.clear();
  };
  return {
    ...local,
    publish(news) {
      local.publish(news);
      untold.add(encodeNews(news));
      pause ??= setTimeout(tell, 0);
    },
    async close() {
      clearTimeout(pause);
      publisher.disconnect();
      subscriber.disconnect();
      await local.close();
    },
  };
}
