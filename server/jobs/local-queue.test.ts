import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { createLocalQueue } from './local-queue.ts';

const turn = (turnId: string) => ({ shop: shopId('demo'), conversationId: 'conv_1', turnId });

it('runs turns in order, so many at once, and delayed ones when they are due', async () => {
  const queue = createLocalQueue(2);
  expect(queue.hasRoom()).toBe(false);
  const begun: string[] = [];
  const finish = new Map<string, () => void>();
  await queue.work(({ turnId }) => {
    begun.push(turnId);
    return new Promise((resolve) => finish.set(turnId, resolve));
  });
  expect(queue.hasRoom()).toBe(true);
  queue.dispatch(turn('d'), 30);
  for (const id of ['a', 'b', 'c']) queue.dispatch(turn(id));
  expect(begun).toEqual(['a', 'b']);
  expect(queue.hasRoom()).toBe(false);
  finish.get('a')!();
  await sleep(1);
  expect(begun).toEqual(['a', 'b', 'c']);
  finish.get('b')!();
  await sleep(50);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

it('hands out nothing after a pause', async () => {
  const queue = createLocalQueue(2);
  const begun: string[] = [];
  await queue.work(({ turnId }) => {
    begun.push(turnId);
    return Promise.resolve();
  });
  queue.dispatch(turn('late'), 10);
  await queue.pause();
  queue.dispatch(turn('a'));
  await sleep(30);
  expect(begun).toEqual([]);
});

it('runs at once what is claimed already, and counts it for the room', async () => {
  const queue = createLocalQueue(1);
  const begun: string[] = [];
  await queue.work(({ turnId }) => {
    begun.push(turnId);
    return Promise.resolve();
  });
  const finish: (() => void)[] = [];
  const claimed = (id: string) => () => {
    begun.push(id);
    return new Promise<void>((resolve) => finish.push(resolve));
  };
  queue.runHere(claimed('a'));
  expect(queue.hasRoom()).toBe(false);
  queue.runHere(claimed('b'));
  queue.dispatch(turn('c'));
  expect(begun).toEqual(['a', 'b']);
  finish.forEach((done) => done());
  await sleep(1);
  expect(begun).toEqual(['a', 'b', 'c']);
  expect(queue.hasRoom()).toBe(true);
});
