import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation } from '../contract/session.ts';
import type { Turn } from '../contract/turn.ts';
import { startProcess, type ServerProcess } from '../http/testing-process.ts';

const entry = 'server/http/testing-server.ts';
const rounds = { atLeast: 3, atMost: 10 };

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'shopmate-handoff-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function call<T>({ address }: ServerProcess, at: string, token: string, body?: unknown): Promise<T> {
  const response = await fetch(address + at, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.status === 503) {
    await sleep(250); // a process that has just started, on a busy machine
    return call({ address } as ServerProcess, at, token, body);
  }
  if (!response.ok) throw new Error(`${at} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

describe('a server that is killed between a message and its handoff', () => {
  it('tells the shopper that a person was asked exactly when one was, once (H4)', async () => {
    const env = { DATA_DIR: dataDir, DEMO: 'false', RATE_LIMIT_SESSIONS_PER_MINUTE: '1000' };
    let server = await startProcess(entry, env);
    let caught = 0;
    let longest = 40; // ms, halved each time that the kill came too late, so that no machine is too fast
    for (let round = 0; round < rounds.atLeast || (caught === 0 && round < rounds.atMost); round += 1) {
      const { token } = await call<{ token: string }>(server, '/v1/sessions', '', { shop: 'demo' });
      const { id } = await call<{ id: string }>(server, '/v1/conversations', token, {});
      const say = () =>
        call<{ turnId: string }>(server, `/v1/conversations/${id}/messages`, token, {
          clientMessageId: 'c',
          text: 'a person please',
        });
      const view = () => call<Conversation>(server, `/v1/conversations/${id}`, token);
      const sent = say().catch(() => undefined); // killed before it answered
      if (round % 2 === 0) await sent;
      await sleep(Math.random() * longest); // before, in and after the turn
      await server.end('SIGKILL');
      await sent;
      server = await startProcess(entry, env);
      const found = await view();
      const told = (seen: Conversation) =>
        seen.items.filter((item) => item.kind === 'message' && item.author === 'system');
      expect(told(found).length).toBe(found.handoff ? 1 : 0); // whatever was caught, never one without the other
      if (found.handoff) longest /= 2;
      else caught += 1;
      const { turnId } = await say();
      const turn = () => call<Turn>(server, `/v1/conversations/${id}/turns/${turnId}`, token);
      await expect.poll(async () => (await turn()).outcome?.kind, { timeout: 15_000, interval: 50 }).toBe('handoff');
      const end = await view();
      expect(end).toMatchObject({ state: 'handed_off', handoff: { reason: 'shopper_request' } });
      expect(told(end)).toHaveLength(1);
      expect(end.items.filter((item) => item.kind === 'message' && item.author === 'shopper')).toHaveLength(1);
    }
    expect(caught).toBeGreaterThan(0); // else this test has killed too late each time
    expect(await server.end('SIGTERM')).toBe(0);
  }, 300_000);
});
