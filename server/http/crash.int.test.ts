import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation } from '../contract/session.ts';
import type { Turn } from '../contract/turn.ts';
import { startProcess, type ServerProcess } from './testing-process.ts';

const entry = 'server/http/testing-server.ts';
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'shopmate-crash-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const env = () => ({ DATA_DIR: dataDir, DEMO: 'false', RATE_LIMIT_MESSAGES_PER_MINUTE: '10000' });

async function call<T>(address: string, path_: string, token: string, body?: unknown): Promise<T> {
  const response = await fetch(address + path_, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path_} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

const openConversation = async (address: string) => {
  const { token } = await call<{ token: string }>(address, '/v1/sessions', '', { shop: 'demo' });
  const { id } = await call<{ id: string }>(address, '/v1/conversations', token, {});
  return { token, id };
};

describe('a process that is killed in mid-turn', () => {
  it('loses no message and answers each once, 20 times over (F4)', async () => {
    let server = await startProcess(entry, env());
    const { token, id } = await openConversation(server.address);
    const asked: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      const text = `slow question ${round}?`;
      asked.push(text);
      const send = (to: ServerProcess) =>
        call<{ turnId: string }>(to.address, `/v1/conversations/${id}/messages`, token, {
          clientMessageId: `c${round}`,
          text,
        });
      // Killed while it speaks, the other time at any moment after the message left, acknowledged or not.
      const sent = send(server);
      if (round % 2 === 0) {
        await sent;
        await sleep(100 + Math.random() * 700);
      } else {
        await Promise.race([sleep(Math.random() * 60), sent.catch(() => undefined)]);
      }
      await server.end('SIGKILL');
      await sent.catch(() => undefined);
      server = await startProcess(entry, env());
      const { turnId } = await send(server);
      await sleep(Math.random() * 500);
      await server.end('SIGKILL');
      server = await startProcess(entry, env());
      const read = () => call<Turn>(server.address, `/v1/conversations/${id}/turns/${turnId}`, token);
      await expect.poll(async () => (await read()).state, { timeout: 15_000, interval: 50 }).toBe('completed');
    }
    const { items } = await call<Conversation>(server.address, `/v1/conversations/${id}`, token);
    const messages = items.flatMap((item) => (item.kind === 'message' ? [item] : []));
    const of = (author: string) => messages.flatMap((item) => (item.author === author ? [item.text] : []));
    expect(of('shopper')).toEqual(asked);
    expect(of('agent')).toEqual(asked.map((text) => `You said: ${text}${'.'.repeat(17)}`));
    expect(of('system')).toEqual([]);
    expect(await server.end('SIGTERM')).toBe(0);
  }, 300_000);
});

describe('starting and stopping', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startProcess(entry, env());
  }, 60_000);
  afterAll(async () => {
    await server.end('SIGKILL');
  });

  const refused = (overrides: Record<string, string>) =>
    startProcess('server/main.ts', { ...env(), ...overrides }).then(
      async (started) => {
        await started.end('SIGKILL');
        throw new Error('it started');
      },
      (error: unknown) => (error as Error).message,
    );

  it('refuses a second start on the same data folder, a taken port and what can’t be reached', async () => {
    const second = await refused({});
    expect(second).toMatch(/^exit 1: /);
    expect(second).toContain(dataDir);
    const other = path.join(dataDir, 'other');
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const messages = await Promise.all([
      refused({ PORT: String(port), DATA_DIR: await mkdtemp(`${other}-`) }),
      refused({ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' }),
      refused({ REDIS_URL: 'redis://127.0.0.1:9', DATA_DIR: await mkdtemp(`${other}-`) }),
      refused({ PORT: 'many' }),
    ]);
    taken.close();
    expect(messages.map((message) => /^exit 1: .*?(Port|PostgreSQL|Redis|PORT)/.exec(message)?.[1])).toEqual([
      'Port',
      'PostgreSQL',
      'Redis',
      'PORT',
    ]);
    for (const message of messages) expect(message).not.toMatch(/\n\s+at /);
  }, 90_000);

  it('is gone soon after SIGTERM, with streams open and a turn running (F10)', async () => {
    const { token, id } = await openConversation(server.address);
    const headers = { authorization: `Bearer ${token}` };
    const streams = await Promise.all(
      Array.from({ length: 5 }, () => fetch(`${server.address}/v1/conversations/${id}/events`, { headers })),
    );
    const { turnId } = await call<{ turnId: string }>(server.address, `/v1/conversations/${id}/messages`, token, {
      clientMessageId: '1',
      text: 'stuck?',
    });
    await sleep(300);
    const begun = performance.now();
    expect(await server.end('SIGTERM')).toBe(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
    await Promise.all(streams.map((stream) => stream.text()));
    server = await startProcess(entry, env());
    const read = () => call<Turn>(server.address, `/v1/conversations/${id}/turns/${turnId}`, token);
    await expect.poll(async () => (await read()).state, { timeout: 5_000 }).toBe('running');
  }, 60_000);
});
