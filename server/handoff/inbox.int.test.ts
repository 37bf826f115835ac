import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import type { InboxChanged } from '../contract/operator/inbox.ts';
import { appendEvents } from '../conversations/event-log.ts';
import { newId } from '../conversations/ids.ts';
import { databaseKinds, testServices } from '../db/testing.ts';
import { openTestApp, type TestApp } from '../http/testing.ts';
import { plantOperator } from '../operators/testing.ts';
import { signInAs } from '../http/testing-console.ts';
import { sitDown, type DeskHand } from './testing.ts';

describe.each(databaseKinds)('the inbox on %s', (kind) => {
  let app: TestApp;
  let kim: DeskHand;
  beforeAll(async () => {
    app = await openTestApp(kind);
    kim = await sitDown(app);
  });
  afterAll(() => app.close());

  const system = (text: string, params: unknown[] = []) => app.database.asSystem((sql) => sql.query(text, params));
  const waiting = async (text = 'a person please') => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    await shopper.ask(id, text);
    return { shopper, id };
  };
  const idsIn = async (box: Parameters<DeskHand['inbox']>[0], query = '') =>
    (await kim.inbox(box, query)).items.map(({ conversationId }) => conversationId);

  it('keeps the line by waiting time and head start, and moves conversations from box to box', async () => {
    const calm = await waiting('a person please');
    const next = await waiting('a person please, thank you');
    const angry = await waiting('This is a scam! A person, now!');
    await system(`update handoffs set requested_at = requested_at - interval '1 minute' where conversation_id = $1`, [
      calm.id,
    ]);
    const { items, counts } = await kim.inbox('waiting');
    expect(items.map(({ conversationId }) => conversationId)).toEqual([angry.id, calm.id, next.id]);
    expect(items.map((item) => [item.handoff?.place, item.mood, item.unanswered])).toEqual([
      [1, 'angry', true],
      [2, 'calm', true],
      [3, 'calm', true],
    ]);
    // The shopper's words: not the announcement that it was passed on, and not what the agent said to it.
    const wish = { author: 'shopper', text: 'This is a scam! A person, now!' };
    expect(items[0]?.lastMessage).toMatchObject(wish);
    await app.database.inShop(shopId('demo'), (sql) =>
      appendEvents(sql, angry.id, [
        { type: 'message.completed', messageId: newId('msg'), text: 'Sure, no problem.', citations: [] },
      ]),
    );
    expect((await kim.inbox('waiting')).items[0]?.lastMessage).toMatchObject(wish);
    expect(counts).toEqual({ waiting: 3, mine: 0, agent: 0, others: 0 });

    await kim.act(calm.id, 'claim');
    await kim.tell(calm.id, 'Hello!');
    const lee = await sitDown(app, 'demo', { name: 'Lee' });
    await lee.act(next.id, 'claim');
    const open = await app.anonymous();
    const openId = await open.open();
    await open.ask(openId, 'hello');
    const mine = await kim.inbox('mine');
    expect(mine.counts).toEqual({ waiting: 1, mine: 1, agent: 1, others: 1 });
    expect(mine.items).toMatchObject([{ conversationId: calm.id, unanswered: false, operator: { name: 'Kim' } }]);
    expect(await idsIn('others')).toEqual([next.id]);
    expect(await idsIn('agent')).toEqual([openId]);
    await lee.act(next.id, 'resolve');
    expect(await idsIn('resolved')).toEqual([next.id]);
    await kim.act(angry.id, 'claim');
    for (const id of [calm.id, angry.id]) await kim.act(id, 'resolve');
  });

  it('shows the last words, but no code, and for which time it comes to people', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    await shopper.ask(id, 'my kettle leaks');
    await app.database.inShop(shopId('demo'), (sql) =>
      appendEvents(sql, id, [
        { type: 'card.added', card: { type: 'quick_replies', replies: ['a person please'] }, turnId: 'turn_x' },
      ]),
    );
    await shopper.ask(id, 'a person please');
    const { items } = await kim.inbox('waiting');
    const found = items.find(({ conversationId }) => conversationId === id);
    expect(found?.lastMessage).toMatchObject({ author: 'shopper', text: 'a person please' });
    expect(found?.handoff?.times).toBe(1);
    await kim.act(id, 'claim');
    await app.database.inShop(shopId('demo'), (sql) =>
      appendEvents(sql, id, [{ type: 'message.created', messageId: 'msg_code', author: 'shopper', text: ' 000000 ' }]),
    );
    const mine = (await kim.inbox('mine')).items.find(({ conversationId }) => conversationId === id);
    expect(mine?.lastMessage?.text, 'a code tells nothing').not.toMatch(/000000/);
    await kim.act(id, 'resolve');
    await shopper.ask(id, 'it leaks again, a person!');
    const back = (await kim.inbox('waiting')).items.find(({ conversationId }) => conversationId === id);
    expect(back).toMatchObject({ lastMessage: { text: 'it leaks again, a person!' }, handoff: { times: 2 } });
    await kim.act(id, 'claim');
    await kim.act(id, 'resolve');
  });

  it('finds by words, names, numbers and ids, and takes % for itself', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    await shopper.ask(id, 'person! 100% wool, order SM10042');
    for (const q of ['100% wool', 'sm10042', id])
      expect(await idsIn('waiting', `&q=${encodeURIComponent(q)}`)).toEqual([id]);
    for (const q of ['100% w_ol', 'SM10043', '%']) {
      expect(await idsIn('waiting', `&q=${encodeURIComponent(q)}`)).toEqual(q === '%' ? [id] : []);
    }
    await system(
      `update shoppers set name = 'Grace Hopper' where id = (select shopper_id from conversations where id = $1)`,
      [id],
    );
    expect(await idsIn('waiting', '&q=hopper')).toEqual([id]);
    await kim.act(id, 'claim');
    await kim.act(id, 'resolve');
  });

  it('pages through a long line without gap or repeat, and refuses a made-up cursor', async () => {
    const all: string[] = [];
    for (let n = 0; n < 33; n += 1) all.push((await waiting()).id);
    const first = await kim.inbox('waiting');
    expect(first.items).toHaveLength(30);
    const second = await kim.inbox('waiting', `&cursor=${first.nextCursor ?? ''}`);
    expect(second.nextCursor).toBeUndefined();
    expect([...first.items, ...second.items].map(({ conversationId }) => conversationId)).toEqual(all);
    expect(second.items.map(({ handoff }) => handoff?.place)).toEqual([31, 32, 33]);
    for (const cursor of ['x', Buffer.from('["now","id"]').toString('base64url')]) {
      expect((await kim.call(`/v1/operator/inbox?box=waiting&cursor=${cursor}`)).status).toBe(400);
    }
  });

  it('says whom a handoff fits', async () => {
    const { id } = await waiting();
    await system(
      `update handoffs set skills = '{pet_food,pet_nutrition}', language = 'zh' where conversation_id = $1`,
      [id],
    );
    const fits = async (wanted: Parameters<typeof sitDown>[2]) => {
      const hand = await sitDown(app, 'demo', wanted);
      const found = (await hand.inbox('waiting', `&q=${id}`)).items[0];
      expect((await hand.view(id)).handoffs[0]?.fits).toBe(found?.handoff?.fits);
      return found?.handoff?.fits;
    };
    expect(await fits({ skills: ['pet_food', 'pet_nutrition', 'shoes'] })).toBe(true);
    expect(await fits({ skills: ['pet_food'] })).toBe(false);
    expect(await fits({ skills: ['pet_food', 'pet_nutrition'], languages: ['en'] })).toBe(false);
  });

  it('puts who tells of harm or danger on top, with a mark, also when they were in line already', async () => {
    const early = await waiting('a person please');
    await system(`update handoffs set requested_at = requested_at - interval '3 hours' where conversation_id = $1`, [
      early.id,
    ]);
    const smoke = await waiting('a person please, the charger caught fire and burned my hand');
    const later = await waiting('a person please');
    const top = async () =>
      (await kim.inbox('waiting')).items.map(({ conversationId: id, handoff }) => [id, handoff?.safety]);
    expect((await top())[0]).toEqual([smoke.id, true]);
    await later.shopper.ask(later.id, 'a person please, the earphones caught fire');
    expect((await top()).slice(0, 2).map(([id]) => id)).toEqual([smoke.id, later.id]);
  });
});

const buses = [
  { name: 'the local bus', kind: 'pglite', redis: false },
  { name: 'the Postgres bus', kind: 'postgres', redis: false },
  { name: 'the Redis bus', kind: 'postgres', redis: true },
] as const;

describe.each(buses)('news of the inbox over $name', ({ kind, redis }) => {
  let app: TestApp;
  /** Another process on the same database, where there can be one. */
  let elsewhere: TestApp;
  beforeAll(async () => {
    const env = redis ? { REDIS_URL: testServices().redisUrl } : {};
    app = await openTestApp(kind, { env });
    elsewhere =
      kind === 'pglite' ? app : await openTestApp(kind, { env, test: { ...app.test, close: () => Promise.resolve() } });
  });
  afterAll(async () => {
    if (elsewhere !== app) await Promise.all([elsewhere.app.close(), elsewhere.engine.stop()]);
    await app.close();
  });

  it('tells whoever listens, of their own shop alone, that somebody waits and that somebody was taken', async () => {
    const address = await app.listen();
    const follow = async (shop: 'demo' | 'other') => {
      const { cookie } = await signInAs(app, await plantOperator(app.database, shop));
      const abort = new AbortController();
      const response = await fetch(`${address}/v1/operator/events`, { headers: { cookie }, signal: abort.signal });
      expect(response.headers.get('content-type')).toContain('text/event-stream');
      const got: InboxChanged[] = [];
      const reading = (async () => {
        const decoder = new TextDecoder();
        for await (const chunk of response.body ?? []) {
          for (const line of decoder.decode(chunk as Uint8Array).split('\n')) {
            if (line.startsWith('data: ')) got.push(JSON.parse(line.slice(6)) as InboxChanged);
          }
        }
      })().catch(() => undefined);
      return { got, end: () => (abort.abort(), reading) };
    };
    const [mine, other] = await Promise.all([follow('demo'), follow('other')]);
    await expect.poll(() => mine.got.length).toBe(1);
    const shopper = await elsewhere.anonymous();
    const id = await shopper.open();
    const asked = performance.now();
    await shopper.ask(id, 'a person please');
    await expect.poll(() => mine.got.at(-1)?.counts.waiting, { interval: 10 }).toBe(1);
    expect(performance.now() - asked).toBeLessThan(3_000);
    const newest = mine.got.at(-1)?.newest;
    expect(newest).toMatch(/^hand_/);
    const kim = await sitDown(elsewhere);
    await kim.act(id, 'claim');
    await expect.poll(() => mine.got.at(-1)?.counts, { interval: 10 }).toMatchObject({ waiting: 0, others: 1 });
    const before = mine.got.length;
    await kim.tell(id, 'Hello');
    await expect.poll(() => mine.got.length, { interval: 10 }).toBeGreaterThan(before);
    expect(other.got).toEqual([
      { type: 'inbox.changed', counts: { waiting: 0, mine: 0, agent: 0, others: 0 }, full: false },
    ]);
    await Promise.all([mine.end(), other.end()]);
  });
});
