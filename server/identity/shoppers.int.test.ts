import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../http/testing.ts';

describe('the conversation that a signed-in shopper comes back to', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp('pglite');
  });
  afterAll(() => app.close());

  const set = (id: string, state: string, daysAgo: number) =>
    app.test.database.asSystem((sql) =>
      sql.query(`update conversations set state = $2, updated_at = now() - $3 * interval '1 day' where id = $1`, [
        ...[id, state, daysAgo],
      ]),
    );
  const cameBackTo = async (customer: string) => (await app.signedIn(customer)).session.conversation?.id;

  it('is the newest, also where a person resolved it while the shopper was away', async () => {
    const shopper = await app.signedIn('cus_away');
    const [older, newer] = [await shopper.open(), await shopper.open()];
    await set(older, 'open', 3);
    await set(newer, 'resolved', 1);
    expect(await cameBackTo('cus_away')).toBe(newer);
  });

  it('is the one that waits for a person before any other', async () => {
    const shopper = await app.signedIn('cus_waits');
    const [waits, newer] = [await shopper.open(), await shopper.open()];
    await set(waits, 'handed_off', 2);
    await set(newer, 'resolved', 1);
    expect(await cameBackTo('cus_waits')).toBe(waits);
  });

  it('is none where all was resolved more than a week ago', async () => {
    const shopper = await app.signedIn('cus_long_ago');
    await set(await shopper.open(), 'resolved', 8);
    expect(await cameBackTo('cus_long_ago')).toBeUndefined();
  });
});
