import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shopId } from '../../../knowledge/shop-id.ts';
import { webhookEvents } from '../../contract/operator/webhooks.ts';
import { appendEvents, type Appended } from '../../conversations/event-log.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { webhookHeaders } from '../../notify/sign-webhook.ts';
import type { Operator } from '../../operators/operator.ts';
import { plantOperator } from '../../operators/testing.ts';
import { plantLogs, tellLog } from '../testing.ts';
import type { Posted } from './post-webhook.ts';
import { createWebhookSender, type WebhookSender } from './sender.ts';
import { createWebhooks, type Webhooks } from './webhooks.ts';

const demo = shopId('demo');
const requested: Appended = { type: 'handoff.requested', handoffId: 'hand_1', reason: 'risk' };
const resolved: Appended = { type: 'conversation.resolved', handoffId: 'hand_1', operatorId: 'op_1' };

interface Told {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: { type: string; data: Record<string, unknown> };
  raw: string;
}

describe.each(databaseKinds)('webhooks on %s', (kind) => {
  let test: TestDatabase;
  let admin: Operator;
  let webhooks: Webhooks;
  let sender: WebhookSender;
  let conversation: string;
  const told: Told[] = [];
  let answer: (url: string) => Posted = () => ({ status: 'ok', code: 200 });
  const post = (url: string, headers: Readonly<Record<string, string>>, raw: string) => {
    told.push({ url, headers, raw, body: JSON.parse(raw) as Told['body'] });
    return Promise.resolve(answer(url));
  };

  beforeAll(async () => {
    test = await openTestDatabase(kind);
    const { database } = test;
    admin = await plantOperator(database, 'demo', { role: 'admin' });
    webhooks = createWebhooks({ database, post, allowsLocal: false, clock: () => new Date() });
    sender = createWebhookSender({ database, post, clock: () => new Date(), log: pino({ level: 'silent' }), everyMs: 1_000 }); // prettier-ignore
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    for (const { id } of await webhooks.list(demo)) await webhooks.remove(demo, id);
    told.length = 0;
    answer = () => ({ status: 'ok', code: 200 });
    [conversation = ''] = await plantLogs(test.database, 'demo', [
      { log: tellLog(), shopper: crypto.randomUUID(), startedAt: new Date() },
    ]);
  });

  const add = async (
    url = 'https://hooks.example.com/in',
    events: (typeof webhookEvents)[number][] = [...webhookEvents],
  ) => {
    const added = await webhooks.add(admin, { url, events });
    if (added.status !== 'added') throw new Error(added.status);
    return added.webhook;
  };
  const append = (...events: Appended[]) =>
    test.database.inShop(demo, (sql) => appendEvents(sql, conversation, events));
  const makeDue = () => test.database.inShop(demo, (sql) => sql.query(`update webhook_deliveries set due_at = now()`));

  it('are told, signed, of what was written down, and of nothing else', async () => {
    const { secret, id } = await add();
    await append(
      { type: 'message.created', messageId: 'm', author: 'shopper', text: 'call me at 13812345678' },
      requested,
    );
    expect(await sender.send()).toBe(1);
    const [{ headers, body, raw }] = told as [Told];
    expect(body).toMatchObject({ type: 'handoff.requested', data: { shop: 'demo', conversationId: conversation, handoffId: 'hand_1', reason: 'risk', seq: 2 } }); // prettier-ignore
    const at = new Date(Number(headers['webhook-timestamp']) * 1000);
    expect(webhookHeaders({ id: headers['webhook-id'] ?? '', at, body: raw }, secret)).toEqual(headers);
    expect(await webhooks.deliveries(demo, id)).toMatchObject([{ event: 'handoff.requested', state: 'delivered', attempts: 1, status: 200 }]); // prettier-ignore
    expect(await sender.send()).toBe(0);
  });

  it('L1: hold no name and no words', async () => {
    await add();
    await append(
      { type: 'handoff.accepted', handoffId: 'hand_1', operatorId: 'op_1', name: 'Kim Lee' },
      { type: 'handoff.returned', handoffId: 'hand_1', operatorId: 'op_1', to: 'line' },
      resolved,
    );
    await sender.send();
    expect(told.map(({ body }) => body.type)).toEqual([
      'handoff.accepted',
      'handoff.returned',
      'conversation.resolved',
    ]);
    expect(told.map(({ raw }) => raw).join()).not.toContain('Kim');
    for (const { body } of told) {
      const known = ['shop', 'conversationId', 'seq', 'handoffId', 'operatorId', 'reason', 'to'];
      expect(known).toEqual(expect.arrayContaining(Object.keys(body.data)));
    }
  });

  it('are told of actions that were done', async () => {
    await add(undefined, ['action.committed']);
    await test.database.inShop(demo, async (sql) => {
      await sql.query(
        `insert into actions (id, shop_id, conversation_id, shopper_id, tool, kind, order_number, input, effect, state)
         values ($1, 'demo', $2, 's', 'cancel_order', 'cancel_order', 'SM1', '{}', '{}', 'proposed')`,
        [`act_${conversation}`, conversation],
      );
      for (const type of ['proposed', 'committed'])
        await sql.query(
          `insert into action_entries (shop_id, action_id, conversation_id, shopper_id, kind, order_number, type, detail)
           values ('demo', $1, $2, 's', 'cancel_order', 'SM1', $3, '{"address": "Elm Street"}')`,
          [`act_${conversation}`, conversation, type],
        );
    });
    await sender.send();
    expect(told.map(({ body }) => body.data)).toEqual([
      { shop: 'demo', conversationId: conversation, actionId: `act_${conversation}`, kind: 'cancel_order', orderNumber: 'SM1', state: 'committed' },
    ]); // prettier-ignore
  });

  it('are told only of what is committed, by what they asked for, and of their own shop', async () => {
    await add(undefined, ['conversation.resolved']);
    const other = await plantOperator(test.database, 'other', { role: 'admin' });
    await webhooks.add(other, { url: 'https://other.example/', events: [...webhookEvents] });
    const work = test.database.inShop(demo, async (sql) => {
      await appendEvents(sql, conversation, [resolved]);
      throw new Error('rolled back');
    });
    await expect(work).rejects.toThrow('rolled back');
    await append(requested);
    expect(await sender.send()).toBe(0);
    await append(resolved);
    expect(await sender.send()).toBe(1);
    expect(told.map(({ url }) => url)).toEqual(['https://hooks.example.com/in']);
    expect(await webhooks.list(shopId('other'))).toHaveLength(1);
    expect(await webhooks.deliveries(shopId('other'), (await webhooks.list(demo))[0]!.id)).toBeUndefined();
  });

  it('are tried again under the same id, in the conversation’s order, and given up in the end', async () => {
    const { id } = await add();
    answer = () => ({ status: 'failed', reason: 'refused', code: 500 });
    await append(requested, resolved);
    expect(await sender.send()).toBe(0);
    expect(await webhooks.deliveries(demo, id)).toMatchObject([
      { event: 'conversation.resolved', state: 'waiting', attempts: 0 },
      { event: 'handoff.requested', state: 'waiting', attempts: 1, status: 500, reason: 'refused' },
    ]);
    for (let attempt = 2; attempt <= 8; attempt += 1) {
      await makeDue();
      await sender.send();
    }
    expect(new Set(told.filter(({ body }) => body.type === 'handoff.requested').map(({ headers }) => headers['webhook-id'])).size).toBe(1); // prettier-ignore
    answer = () => ({ status: 'ok', code: 200 });
    await makeDue();
    await sender.send();
    expect(await webhooks.deliveries(demo, id)).toMatchObject([
      { event: 'conversation.resolved', state: 'delivered' },
      { event: 'handoff.requested', state: 'dead', attempts: 8, reason: 'refused' },
    ]);
  });

  it('wait longer from attempt to attempt', async () => {
    const { id } = await add();
    answer = () => ({ status: 'failed', reason: 'no_connection' });
    await append(requested);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      await makeDue();
      await sender.send();
      const [delivery] = (await webhooks.deliveries(demo, id)) ?? [];
      waits.push(Date.parse(delivery?.dueAt ?? '') - Date.now());
    }
    const around = [5_000, 30_000, 300_000, 1_800_000];
    waits.forEach((wait, index) => {
      expect(wait / around[index]!).toBeGreaterThan(0.7);
      expect(wait / around[index]!).toBeLessThan(1.2);
    });
  });

  it('are told once by several senders side by side', async () => {
    await add();
    for (let n = 0; n < 5; n += 1) await append({ ...requested });
    const sent = await Promise.all([sender.send(), sender.send(), sender.send()]);
    for (let n = 0; n < 5; n += 1) sent.push(await sender.send());
    expect(sent.reduce((all, each) => all + each, 0)).toBe(5);
    expect(new Set(told.map(({ headers }) => headers['webhook-id'])).size).toBe(5);
    expect(told.map(({ body }) => body.data['seq'])).toEqual([1, 2, 3, 4, 5]);
  });

  it('are turned off when they say that they are gone', async () => {
    const { id } = await add();
    answer = () => ({ status: 'failed', reason: 'gone', code: 410 });
    await append(requested);
    await sender.send();
    expect(await webhooks.list(demo)).toMatchObject([{ id, disabled: true }]);
    await append(resolved);
    expect(await webhooks.deliveries(demo, id)).toMatchObject([{ state: 'dead', reason: 'gone' }]);
  });

  it('can be tested, and refuse addresses that lead inside', async () => {
    const { id } = await add();
    expect(await webhooks.test(demo, id)).toMatchObject({ event: 'test', state: 'delivered' });
    answer = () => ({ status: 'failed', reason: 'timed_out' });
    expect(await webhooks.test(demo, id)).toMatchObject({ event: 'test', state: 'dead', reason: 'timed_out' });
    expect(await webhooks.test(demo, 'hook_none')).toBeUndefined();
    expect(await webhooks.add(admin, { url: 'https://127.0.0.1/', events: ['action.committed'] })).toEqual({ status: 'address_not_allowed' }); // prettier-ignore
    expect(JSON.stringify(await webhooks.list(demo))).not.toContain('whsec_');
  });
});
