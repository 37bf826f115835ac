import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { databaseKinds } from '../db/testing.ts';
import { openTestApp, type TestApp } from '../http/testing.ts';
import { plantOperator, takeOver } from '../operators/testing.ts';
import { acceptMessage } from './accept-message.ts';
import { selectTranscriptEvents, transcriptEvents, type EventRow } from './event-log.ts';
import { createRecentLogs } from './recent-logs.ts';
import type { StoredEvent } from './stored-event.ts';

const shop = shopId('demo');

describe.each(databaseKinds)('the turn engine on %s', (kind) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(kind, { env: { TURN_LEASE_MS: '1000', TURN_DEADLINE_MS: '4000' } });
  });
  afterAll(() => app.close());

  const system = (text: string, params: unknown[] = []) => app.database.asSystem((sql) => sql.query(text, params));
  const begin = async (text: string) => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const { turnId } = await shopper.say(id, text);
    await expect.poll(async () => (await shopper.turn(id, turnId)).state, { interval: 10 }).toBe('running');
    return { shopper, id, turnId };
  };
  const typesOf = async (id: string) => {
    const { rows } = await app.database.asSystem((sql) =>
      sql.query<{ type: string }>('select type from events where conversation_id = $1 order by seq', [id]),
    );
    return rows.map(({ type }) => type);
  };

  it('drops what the agent says once an operator has taken over (F12)', async () => {
    const { shopper, id, turnId } = await begin('slow?');
    await expect.poll(() => typesOf(id), { interval: 5 }).toContain('message.delta');
    await takeOver(app.database, id, await plantOperator(app.database));
    const taken = (await typesOf(id)).length;
    await expect.poll(async () => (await shopper.turn(id, turnId)).state).toBe('superseded');
    const after = (await typesOf(id)).slice(taken);
    expect(after).toEqual(['turn.failed']);
    const silent = await shopper.say(id, 'anyone?');
    expect((await shopper.turn(id, silent.turnId)).state).toBe('superseded');
    expect((await typesOf(id)).at(-1)).toBe('message.created');
  });

  it('hands off at the deadline, with the message in one breath, though the agent hangs', async () => {
    const { shopper, id, turnId } = await begin('stuck?');
    await expect.poll(async () => (await shopper.turn(id, turnId)).state, { timeout: 10_000 }).toBe('failed');
    expect(await shopper.turn(id, turnId)).toMatchObject({
      outcome: { kind: 'handoff', reason: 'deadline' },
      messages: [{ text: expect.stringContaining('Sorry for the wait') as unknown }],
    });
    expect((await typesOf(id)).slice(-3)).toEqual(['message.created', 'handoff.requested', 'turn.failed']);
    const { rows } = await system(
      `select count(distinct at)::int as moments from events
       where conversation_id = $1 and type in ('handoff.requested', 'turn.failed')`,
      [id],
    );
    expect(rows).toEqual([{ moments: 1 }]);
  });

  it('runs a turn again whose worker died, and voids what that one had said', async () => {
    const { shopper, id, turnId } = await begin('slow?');
    await expect.poll(() => typesOf(id), { interval: 5 }).toContain('message.delta');
    // As if another process had found its lease over: claimed anew, the first attempt may no longer speak.
    await system(`update turns set attempt = attempt + 1, claimed_by = 'dead', lease_until = now() where id = $1`, [
      turnId,
    ]);
    await system('update conversations set running_attempt = running_attempt + 1 where id = $1', [id]);
    await expect.poll(async () => (await shopper.turn(id, turnId)).state, { timeout: 10_000 }).toBe('completed');
    const turn = await shopper.turn(id, turnId);
    expect(turn.messages.map(({ text }) => text)).toEqual([`You said: slow?${'.'.repeat(17)}`]);
    expect((await shopper.view(id)).items).toHaveLength(2);
    expect((await typesOf(id)).filter((type) => type === 'turn.completed')).toHaveLength(1);
  });

  it('claims a turn that is due in the transaction of its message, unless another one runs', async () => {
    const { shopper, id, turnId } = await begin('slow?');
    const next = await shopper.say(id, 'and this?');
    await expect.poll(async () => (await shopper.turn(id, next.turnId)).state, { timeout: 5_000 }).toBe('completed');
    const { rows } = await system(
      `select t.id, t.attempt, said.at = started.at as together
       from turns t join events said on said.turn_id = t.id and said.data ->> 'author' = 'shopper'
         join events started on started.turn_id = t.id and started.type = 'turn.started'
       where t.conversation_id = $1 order by said.seq`,
      [id],
    );
    expect(rows).toEqual([
      { id: turnId, attempt: 1, together: true },
      { id: next.turnId, attempt: 1, together: false },
    ]);
  });

  it.each([
    ['a queued turn that the queue forgot', undefined],
    [
      'a turn whose process died between claiming it with its message and running it',
      { worker: 'dead', leaseMs: 500, logs: createRecentLogs() },
    ],
  ])('finds %s', async (_which, claimFor) => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const { rows } = await system('select shopper_id from conversations where id = $1', [id]);
    const shopperId = String(rows[0]?.['shopper_id']);
    const lost = { shop, conversationId: id, shopperId, clientMessageId: '1', text: 'lost?' };
    const accepted = await acceptMessage(app.database, lost, 4_000, claimFor);
    if (accepted.status !== 'accepted') throw new Error(accepted.status);
    expect(accepted.claim !== undefined).toBe(claimFor !== undefined);
    const { turnId } = accepted;
    await expect.poll(async () => (await shopper.turn(id, turnId)).state, { timeout: 5_000 }).toBe('completed');
    expect((await typesOf(id)).filter((type) => type === 'turn.completed')).toHaveLength(1);
  });

  it('gives up a turn that takes its process down again and again', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const { turnId } = await shopper.say(id, '我想问');
    await system(`update turns set attempt = 5 where id = $1`, [turnId]);
    await expect.poll(async () => (await shopper.turn(id, turnId)).state, { timeout: 5_000 }).toBe('failed');
    expect((await shopper.view(id)).handoff?.reason).toBe('tool_failure');
  });

  it('answers many at once, each once', async () => {
    const shoppers = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const shopper = await app.anonymous();
        return { shopper, id: await shopper.open() };
      }),
    );
    const turns = await Promise.all(shoppers.map(({ shopper, id }, n) => shopper.ask(id, `number ${n}?`)));
    expect(turns.map(({ messages }) => messages.map(({ text }) => text))).toEqual(
      shoppers.map((_, n) => [`You said: number ${n}?`]),
    );
  });

  it('reads of a conversation that is known only what has come since', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const read = async (known: readonly StoredEvent[]) => {
      const { text, params = [] } = selectTranscriptEvents(id, known.at(-1)?.seq ?? 0);
      const { rows } = await app.database.asSystem((sql) => sql.query<EventRow>(text, [...params]));
      return { log: transcriptEvents(known, rows), rows: rows.length };
    };
    const answered = async (text: string) => {
      const { turnId } = await shopper.say(id, text);
      await expect.poll(async () => (await shopper.turn(id, turnId)).state, { interval: 10 }).toBe('completed');
    };
    await answered('one?');
    const known = await read([]);
    await answered('two?');
    const whole = await read([]);
    const since = await read(known.log);
    expect(since.log).toEqual(whole.log);
    expect(since.rows).toBe(whole.rows - known.rows);
    expect(since.rows).toBeGreaterThan(0);
  });

  it('shows nothing of conversations to a query that forgets the shop', async () => {
    const counts = await app.database.inShop(shopId('other'), async (sql) => {
      const tables = [
        'shoppers',
        'conversations',
        'events',
        'turns',
        'messages',
        'handoffs',
        'ratings',
        'order_proofs',
        'proof_attempts',
      ];
      const found: number[] = [];
      for (const table of tables) found.push((await sql.query(`select from ${table}`)).rowCount);
      return found;
    });
    expect(counts.every((count) => count === 0)).toBe(true);
    expect((await system('select from events')).rowCount).toBeGreaterThan(0);
  });
});
