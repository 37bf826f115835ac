import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { createLocalBus, decodeNews, encodeNews, type Bus } from './bus.ts';

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
  // Many turns write their words in the same instants: all news of one instant are one message.
  let untold: string[] = [];
  const tell = () => {
    const message = [mine, ...untold].join('|');
    untold = [];
    if (publisher.status === 'ready') publisher.publish(channel, message).catch(() => undefined);
  };
  return {
    ...local,
    publish(news) {
      local.publish(news);
      if (untold.push(encodeNews(news)) === 1) setImmediate(tell);
    },
    async close() {
      publisher.disconnect();
      subscriber.disconnect();
      await local.close();
    },
  };
}
