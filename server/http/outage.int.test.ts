import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createPostgresDatabase } from '../db/postgres.ts';
import { openTestDatabase, testServices } from '../db/testing.ts';
import { openTestApp, type TestApp } from './testing.ts';
import { startProxy } from './testing-proxy.ts';

const base = '/v1/conversations';
const open: TestApp[] = [];
const keep = (app: TestApp) => {
  open.push(app);
  return app;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

describe('while Postgres is away', () => {
  it('answers 503, keeps what it acknowledged, and recovers by itself (F7)', async () => {
    const test = await openTestDatabase('postgres');
    const proxy = await startProxy(test.url!);
    const database = await createPostgresDatabase(proxy.url, { connectTimeoutMs: 500 });
    const app = keep(await openTestApp('postgres', { test: { ...test, database }, env: { TURN_LEASE_MS: '1000' } }));
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const { turnId } = await shopper.say(id, 'slow?');
    await expect.poll(async () => (await shopper.turn(id, turnId)).state, { interval: 20 }).toBe('running');

    await proxy.down();
    const body = { clientMessageId: 'later', text: 'hello?' };
    for (const answer of [
      await shopper.call(`${base}/${id}/messages`, { body }),
      await shopper.call(`${base}/${id}`),
      await shopper.call(`${base}/${id}/events`),
    ]) {
      expect(answer.status).toBe(503);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONN|postgres/i);
    }
    expect((await app.call('/healthz')).status).toBe(200);
    expect((await app.call('/readyz')).json).toMatchObject({
      ready: false,
      missing: expect.arrayContaining(['database']) as unknown,
    });
    await sleep(1_500);

    await proxy.up();
    await expect.poll(async () => (await app.call('/readyz')).status, { timeout: 10_000 }).toBe(200);
    const answered = await shopper.call(`${base}/${id}/messages?wait=true`, { body });
    expect(answered.json).toMatchObject({ turn: { messages: [{ text: 'You said: hello?' }] } });
    const turn = await shopper.turn(id, turnId);
    expect(turn.messages.map(({ text }) => text)).toEqual([`You said: slow?${'.'.repeat(17)}`]);
  }, 60_000);
});

describe('with Redis', () => {
  const openWithRedis = async (redisUrl: string, test?: Awaited<ReturnType<typeof openTestDatabase>>) =>
    keep(await openTestApp('postgres', { env: { REDIS_URL: redisUrl }, ...(test ? { test } : {}) }));

  it('goes on while Redis is away, loses nothing, and uses it again when it is back (F8)', async () => {
    const proxy = await startProxy(testServices().redisUrl);
    const app = await openWithRedis(proxy.url);
    const shopper = await app.anonymous();
    const id = await shopper.open();
    expect((await shopper.ask(id, 'before?')).messages[0]?.text).toBe('You said: before?');

    const speaking = await shopper.say(id, 'slow?');
    await proxy.down();
    const away = await shopper.ask(id, 'away?');
    expect(away.state).toBe('completed');
    expect((await shopper.turn(id, speaking.turnId)).state).toBe('completed');
    for (const text of ['one?', 'two?', '在吗']) expect((await shopper.ask(id, text)).state).toBe('completed');

    await proxy.up();
    await sleep(2_500);
    expect((await shopper.ask(id, 'after?')).messages[0]?.text).toBe('You said: after?');
    const { pendingTurns, items } = await shopper.view(id);
    expect(pendingTurns).toEqual([]);
    const answers = items.flatMap((item) => (item.kind === 'message' && item.author === 'agent' ? [item.text] : []));
    for (const text of ['before?', 'slow?', 'away?', 'one?', 'two?', '在吗', 'after?']) {
      expect(answers.filter((answer) => answer.includes(text))).toHaveLength(1);
    }
  }, 60_000);

  it('carries news between servers that share it', async () => {
    const { redisUrl } = testServices();
    const test = await openTestDatabase('postgres');
    const first = await openWithRedis(redisUrl, test);
    const second = await openWithRedis(redisUrl, {
      ...test,
      database: await createPostgresDatabase(test.url!),
      close: () => Promise.resolve(),
    });
    const shopper = await first.anonymous();
    const id = await shopper.open();
    const address = await second.listen();
    const headers = { authorization: `Bearer ${shopper.session.token}` };
    const stream = await fetch(`${address}${base}/${id}/events`, { headers });
    const turns = [];
    for (let n = 0; n < 10; n += 1) turns.push(await shopper.ask(id, `number ${n}?`));
    expect(turns.map(({ messages }) => messages.length)).toEqual(Array(10).fill(1));
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while ((text.match(/turn\.completed/g)?.length ?? 0) < 20) text += (await reader.read()).value ?? '';
    expect(text).toContain('number 9?');
    await reader.cancel();
    open.reverse(); // the second leaves first: the first has the database's name
  }, 60_000);
});

describe('without Redis', () => {
  it('carries news between servers that share Postgres alone', async () => {
    const test = await openTestDatabase('postgres');
    const first = keep(await openTestApp('postgres', { test }));
    const database = await createPostgresDatabase(test.url!);
    const second = keep(await openTestApp('postgres', { test: { ...test, database, close: () => Promise.resolve() } }));
    const shopper = await first.anonymous();
    const id = await shopper.open();
    const address = await second.listen();
    const stream = await fetch(`${address}${base}/${id}/events`, {
      headers: { authorization: `Bearer ${shopper.session.token}` },
    });
    await shopper.ask(id, 'heard over there?');
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('turn.completed')) text += (await reader.read()).value ?? '';
    await reader.cancel();
    open.reverse();
  }, 60_000);
});
