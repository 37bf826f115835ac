import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../knowledge/shop-id.ts';
import type { Requests } from './contract/action.ts';
import type { Conversation } from './contract/session.ts';
import type { Turn } from './contract/turn.ts';
import { createEmbeddedDatabase } from './db/embedded.ts';
import { startProcess, type ServerProcess } from './http/testing-process.ts';
import { signIdentityToken } from './identity/identity-token.ts';

let dataDir: string;
let server: ServerProcess;
let token: string | undefined;

const start = async () => {
  server = await startProcess('server/testing-crash.ts', {
    DATA_DIR: dataDir,
    DEMO: 'false',
    RATE_LIMIT_MESSAGES_PER_MINUTE: '10000',
  });
};

async function call<T>(path_: string, body?: unknown): Promise<T> {
  const response = await fetch(server.address + path_, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path_} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'shopmate-action-crash-'));
  await start();
  const shop = { id: shopId('demo'), identitySecret: 'k'.repeat(40) };
  const identity = await signIdentityToken({ customerId: 'cus_nina' }, shop, new Date(), 600);
  token = (await call<{ token: string }>('/v1/sessions', { shop: 'demo', identity })).token;
}, 180_000);
afterAll(async () => {
  await server.end('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

/** Somebody says yes to a cancellation, the process dies at the failpoint, another one starts; the turn as that ends it. */
async function cancelAcross(failpoint: string, orderNumber: string): Promise<{ id: string; turn: Turn }> {
  const { id } = await call<{ id: string }>('/v1/conversations', {});
  const ask = { clientMessageId: 'a', text: `cancel_order ${JSON.stringify({ orderNumber })}` };
  const asked = await call<{ turn: Turn }>(`/v1/conversations/${id}/messages?wait=true`, ask);
  await writeFile(path.join(dataDir, 'failpoint'), failpoint);
  const death = once(server.child, 'exit');
  const answer = `/v1/conversations/${id}/confirmations/${asked.turn.confirmation!.confirmationId}`;
  const { turnId } = await call<{ turnId: string }>(answer, { decision: 'confirm' });
  await death;
  await start();
  // Pressed once more, as a page does that got no answer.
  const again = await call<{ turnId: string }>(answer, { decision: 'confirm' });
  expect(again.turnId).toBe(turnId);
  const read = () => call<Turn>(`/v1/conversations/${id}/turns/${turnId}`);
  await expect.poll(async () => (await read()).state, { timeout: 60_000, interval: 100 }).toBe('completed');
  return { id, turn: await read() };
}

describe('a process that is killed while it carries out what the shopper confirmed', () => {
  it.each([
    ['after_commit', 'SM9000001'],
    ['after_record', 'SM9000002'],
    ['after_close', 'SM9000004'],
  ])(
    'finds out what was done and tells it, %s (F4)',
    async (failpoint, orderNumber) => {
      const { turn } = await cancelAcross(failpoint, orderNumber);
      expect(turn.tools).toMatchObject([{ name: 'cancel_order', status: 'ok' }]);
      expect(turn.cards).toMatchObject([{ type: 'service_request', orderNumber }]);
    },
    180_000,
  );

  it('does it or says that it can’t know yet, when it died before the shop did anything (F4)', async () => {
    const { id, turn } = await cancelAcross('before_commit', 'SM9000003');
    const { items } = await call<Conversation>(`/v1/conversations/${id}`);
    const told = items.some((item) => item.kind === 'card' && item.card.type === 'service_request');
    // Until the time of whoever died is over, nobody can say; then the shop is asked, and it is done.
    expect(turn.tools).toMatchObject([{ name: 'cancel_order', status: told ? 'ok' : 'failed' }]);
  }, 180_000);

  it('has done each thing once, and its book agrees with the shop’s', async () => {
    const { requests } = await call<Requests>('/v1/requests');
    const asked = requests.map(({ orderNumber }) => orderNumber).sort();
    expect(asked).toEqual(expect.arrayContaining(['SM9000001', 'SM9000002', 'SM9000004']));
    await server.end('SIGTERM');
    const database = await createEmbeddedDatabase(dataDir);
    const read = async (text: string) =>
      (await database.asSystem((sql) => sql.query<{ number: string }>(text))).rows.map(({ number }) => number);
    expect(await read('select order_number as number from shop_effects order by 1')).toEqual(asked);
    expect(
      await read(
        `select a.order_number as number from commitments c join actions a on a.id = c.action_id
         where c.state = 'committed' order by 1`,
      ),
    ).toEqual(asked);
    expect(
      await read(`select number from orders where number like 'SM900000%' and state = 'cancelled' order by 1`),
    ).toEqual(asked);
    await database.close();
  }, 60_000);
});
