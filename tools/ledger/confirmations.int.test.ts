import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../server/db/testing.ts';
import type { Confirmation, Ledger, Requester } from './ledger.ts';
import { createPostgresLedger } from './postgres-ledger.ts';
import { resolveConfirmation, type Answer } from './resolve-confirmation.ts';
import { aProposal, cny, requester, rowsOf } from './testing.ts';

describe.each(databaseKinds)('confirmations on %s', (kind) => {
  let test: TestDatabase;
  let ledger: Ledger;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    ledger = createPostgresLedger(test.database);
  });
  afterAll(() => test.close());

  const ask = async (by: Requester, fingerprint = 'f1', minutes = 15): Promise<Confirmation> =>
    ledger.ask(by, {
      actionId: await ledger.propose(by, aProposal()),
      tool: 'request_refund',
      input: { orderNumber: 'SM1' },
      fingerprint,
      card: {
        type: 'confirmation',
        action: 'request_refund',
        title: 'Refund ¥1?',
        items: [],
        amount: cny(100),
        rows: [],
        confirmLabel: 'Yes',
        cancelLabel: 'No',
      },
      minutes,
    });
  const answer = (by: Requester, confirmationId: string, set: Partial<Answer> = {}) =>
    test.database.inShop(set.shop ?? by.shop, (sql) =>
      resolveConfirmation(sql, {
        shop: by.shop,
        conversationId: by.conversationId,
        shopperId: by.shopperId,
        confirmationId,
        decision: 'confirm',
        turnId: 'turn_1',
        ...set,
      }),
    );
  const entriesOf = async (actionId: string) =>
    (
      await rowsOf<{ type: string }>(
        test.database,
        'select type from action_entries where action_id = $1 order by id',
        [actionId],
      )
    ).map(({ type }) => type);

  it('keep what is asked, and who may answer', async () => {
    const by = requester('keep');
    const asked = await ask(by);
    expect(asked.card).toMatchObject({ confirmationId: asked.id, expiresAt: asked.expiresAt.toISOString() });
    expect(await ledger.findConfirmation(by, asked.id)).toEqual(asked);
    expect(await ledger.findConfirmation({ ...by, shopperId: 'shp_else' }, asked.id)).toBeUndefined();
    expect(await ledger.findConfirmation({ ...by, conversationId: 'conv_else' }, asked.id)).toBeUndefined();
    expect(await ledger.findConfirmation({ ...by, shop: shopId('other') }, asked.id)).toBeUndefined();
  });

  it('A7, I3: are answered by their shopper in their conversation alone', async () => {
    const by = requester('own');
    const { id } = await ask(by);
    for (const set of [
      { shopperId: 'shp_else' },
      { conversationId: 'conv_else' },
      { shop: shopId('other') },
      { confirmationId: 'conf_0' },
      { confirmationId: 'a\0b' },
    ]) {
      expect(await answer(by, id, set), JSON.stringify(set)).toEqual({ status: 'not_found' });
    }
    expect(await ledger.findConfirmation(by, id)).toMatchObject({ state: 'pending' });
    expect(await answer(by, id)).toEqual({ status: 'resolved', tool: 'request_refund', title: 'Refund ¥1?' });
    expect(await ledger.findConfirmation(by, id)).toMatchObject({ state: 'confirmed' });
  });

  it('F5: are answered once: of ten answers at once, in two tabs, the first counts for all', async () => {
    const by = requester('tabs');
    const { id, actionId } = await ask(by);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        answer(by, id, { turnId: `turn_${n}`, decision: n % 2 === 0 ? 'confirm' : 'cancel' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 'resolved')).toHaveLength(1);
    const first = answers.findIndex(({ status }) => status === 'resolved');
    const told = { status: 'answered', decision: first % 2 === 0 ? 'confirm' : 'cancel', turnId: `turn_${first}` };
    expect(answers.filter((_, n) => n !== first)).toEqual(Array.from({ length: 9 }, () => told));
    expect(await entriesOf(actionId)).toEqual(['proposed', 'asked', first % 2 === 0 ? 'confirmed' : 'declined']);
  });

  it('F5: wait for an answer that is just being given', async () => {
    const by = requester('slow');
    const { id } = await ask(by);
    const given: { turnId: string; decision: 'confirm' } = { turnId: 'turn_slow', decision: 'confirm' };
    const [first, second] = await Promise.all([
      test.database.inShop(by.shop, async (sql) => {
        const resolved = await resolveConfirmation(sql, { ...by, confirmationId: id, ...given });
        await sql.query('select pg_sleep(0.4)');
        return resolved;
      }),
      sleep(100).then(() => answer(by, id, { turnId: 'turn_quick', decision: 'cancel' })),
    ]);
    expect(first).toMatchObject({ status: 'resolved' });
    expect(second).toEqual({ status: 'answered', ...given });
    expect(await ledger.findConfirmation(by, id)).toMatchObject({ state: 'confirmed' });
  });

  it('remember the answer after it was carried out', async () => {
    const by = requester('done');
    const { id } = await ask(by);
    await ledger.closeConfirmation(by, id);
    expect(await ledger.findConfirmation(by, id)).toMatchObject({ state: 'pending' });
    await answer(by, id);
    await ledger.closeConfirmation({ ...by, shopperId: 'shp_else' }, id);
    expect(await ledger.findConfirmation(by, id)).toMatchObject({ state: 'confirmed' });
    await ledger.closeConfirmation(by, id);
    expect(await ledger.findConfirmation(by, id)).toMatchObject({ state: 'done' });
    expect(await answer(by, id, { decision: 'cancel', turnId: 'turn_2' })).toEqual({
      status: 'answered',
      decision: 'confirm',
      turnId: 'turn_1',
    });
  });

  it('F11: expire by the database’s clock, and then nothing confirms them', async () => {
    const by = requester('late');
    const { id, actionId } = await ask(by);
    await rowsOf(test.database, `update confirmations set expires_at = now() where id = $1`, [id]);
    expect(await ledger.findConfirmation(by, id)).toMatchObject({ state: 'expired' });
    expect(await answer(by, id)).toEqual({ status: 'expired' });
    expect(await answer(by, id)).toEqual({ status: 'expired' });
    expect(await entriesOf(actionId)).toEqual(['proposed', 'asked', 'expired']);
    expect((await ask(by)).id).not.toBe(id);
  });

  it('ask again what was asked and has expired meanwhile', async () => {
    const by = requester('again');
    const first = await ask(by);
    await rowsOf(test.database, `update confirmations set expires_at = now() where id = $1`, [first.id]);
    const second = await ask(by);
    expect(second.id).not.toBe(first.id);
    expect(await ledger.findConfirmation(by, first.id)).toMatchObject({ state: 'expired' });
    expect(await answer(by, second.id)).toMatchObject({ status: 'resolved' });
  });

  it('are the same question for the same effect, and replaced by another', async () => {
    const by = requester('replace');
    const first = await ask(by);
    expect((await ask(by)).id).toBe(first.id);
    const second = await ask(by, 'f2');
    expect(second.id).not.toBe(first.id);
    expect(await answer(by, first.id)).toEqual({ status: 'replaced' });
    expect(await answer(by, second.id)).toMatchObject({ status: 'resolved' });
    expect(await entriesOf(first.actionId)).toEqual(['proposed', 'asked', 'replaced']);
  });

  it('are put one at a time, though ten are put at once', async () => {
    const by = requester('many');
    const asked = await Promise.all(Array.from({ length: 10 }, (_, n) => ask(by, `f${n}`)));
    const states = await Promise.all(asked.map(({ id }) => ledger.findConfirmation(by, id)));
    expect(states.filter((each) => each?.state === 'pending')).toHaveLength(1);
    expect(states.filter((each) => each?.state === 'replaced')).toHaveLength(9);
  });

  it('leave no way to two that wait in one conversation', async () => {
    const by = requester('index');
    const first = await ask(by);
    await ask(by, 'f2');
    await expect(
      rowsOf(test.database, `update confirmations set state = 'pending' where id = $1`, [first.id]),
    ).rejects.toThrow(/confirmations_one_pending/);
  });
});
