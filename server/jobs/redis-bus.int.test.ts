import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { testServices } from '../db/testing.ts';
import type { Bus, ConversationNews } from './bus.ts';
import { createRedisBus } from './redis-bus.ts';

const log = pino({ level: 'silent' });
const shop = shopId('demo');
const closers: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(closers.splice(0).map((close) => close())));

/** Two processes, and how many messages went between them. */
async function openProcesses() {
  const deployment = randomUUID();
  const [here, there] = [1, 2].map(() => createRedisBus(testServices().redisUrl, deployment, log)) as [Bus, Bus];
  const listener = new Redis(testServices().redisUrl);
  closers.push(here.close, there.close, () => listener.quit());
  const messages: string[] = [];
  listener.on('message', (_channel, message) => messages.push(message));
  await listener.subscribe(`shopmate:${deployment}:news`);
  await expect
    .poll(
      () => {
        const heard: unknown[] = [];
        const leave = there.subscribe('conv_0', () => heard.push(1));
        here.publish({ conversationId: 'conv_0' });
        return sleep(20).then(() => (leave(), heard.length));
      },
      { timeout: 5_000 },
    )
    .toBeGreaterThan(0);
  await sleep(50);
  messages.length = 0;
  return { here, there, messages };
}

it('carries every conversation’s news to the other process, the news of one moment as one message', async () => {
  const { here, there, messages } = await openProcesses();
  const heard: ConversationNews[] = [];
  const ids = Array.from({ length: 100 }, (_, at) => `conv_${at}`);
  for (const id of ids) there.subscribe(id, (news) => heard.push(news));
  for (const conversationId of ids) {
    here.publish({ conversationId });
    here.publish({ conversationId, endedTurn: `turn of ${conversationId}`, inbox: shop });
  }
  await expect.poll(() => heard.length).toBe(200);
  expect(heard.filter(({ endedTurn }) => endedTurn).map(({ conversationId }) => conversationId)).toEqual(ids);
  expect(messages).toHaveLength(1);
});

it('tells the same news of a moment once, and goes on telling', async () => {
  const { here, there, messages } = await openProcesses();
  let heard = 0;
  there.subscribe('conv_1', () => (heard += 1));
  for (let times = 0; times < 50; times += 1) here.publish({ conversationId: 'conv_1' });
  await expect.poll(() => heard).toBe(1);
  await sleep(50);
  here.publish({ conversationId: 'conv_1' });
  await expect.poll(() => heard).toBe(2);
  expect(messages).toHaveLength(2);
});
