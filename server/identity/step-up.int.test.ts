import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { createDemoMailbox } from '../notify/demo-mailbox.ts';
import { ensureAnonymousShopper } from './shoppers.ts';
import { createStepUp, stepUpLimits } from './step-up.ts';

const shop = shopId('demo');
const key = new TextEncoder().encode('a key of the tests');
const address = 'mei@example.com';

describe.each(databaseKinds)('[I6, A8] stepping up on %s', (kind) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
  });
  afterAll(() => test.close());

  async function open(conversationId: string, shopperId = `shp_${conversationId}`, limits = stepUpLimits) {
    await test.database.inShop(shop, async (sql) => {
      await ensureAnonymousShopper(sql, shop, shopperId, 'en');
      await sql.query(
        'insert into conversations (id, shop_id, shopper_id) values ($1, $2, $3) on conflict do nothing',
        [conversationId, shop, shopperId],
      );
    });
    const notifier = createDemoMailbox(test.database);
    const owner = { shop, shopName: 'Northlane', conversationId, shopperId };
    const stepUp = createStepUp(
      { database: test.database, notifier, key, limits, onSendError: () => undefined },
      owner,
    );
    const newestCode = async () => {
      const [mail] = await notifier.newest(shop, 1);
      return /\d{6}/.exec(mail?.subject ?? '')?.[0] ?? '';
    };
    return { stepUp, newestCode };
  }
  /** Six digits that aren't the code. */
  const notThe = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  const later = (minutes: number) =>
    test.database.asSystem((sql) =>
      sql.query(
        `update step_ups set code_expires_at = code_expires_at - $1 * interval '1 minute',
           verified_until = verified_until - $1 * interval '1 minute'`,
        [minutes],
      ),
    );

  it('takes the code that was sent, once, and only for that address and conversation', async () => {
    const { stepUp, newestCode } = await open('conv_1');
    expect(await stepUp.checkCode(address, '123456')).toBe('expired');
    expect(await stepUp.sendCode(address, 'en')).toBe('sent');
    const code = await newestCode();
    const other = await open('conv_1b', 'shp_conv_1');
    expect(await other.stepUp.checkCode(address, code)).toBe('expired');
    expect(await stepUp.checkCode('other@example.com', code)).toBe('expired');
    expect(await stepUp.verified(address)).toBe(false);
    expect(await stepUp.checkCode(address, ` ${code.slice(0, 3)} ${code.slice(3)}`)).toBe('verified');
    expect(await stepUp.verified('MEI@example.com ')).toBe(true);
    expect(await stepUp.checkCode(address, code)).toBe('expired');
    expect(await other.stepUp.verified(address)).toBe(false);
  });

  it('is void once the address is another', async () => {
    const { stepUp, newestCode } = await open('conv_2');
    await stepUp.sendCode('old@example.com', 'zh');
    await stepUp.checkCode('old@example.com', await newestCode());
    expect(await stepUp.verified('old@example.com')).toBe(true);
    expect(await stepUp.verified('new@example.com')).toBe(false);
  });

  it('allows three tries, also when they come at once; then not even the right one', async () => {
    const { stepUp, newestCode } = await open('conv_3');
    await stepUp.sendCode('three@example.com', 'en');
    const code = await newestCode();
    const guesses = await Promise.all(
      Array.from({ length: 10 }, () => stepUp.checkCode('three@example.com', notThe(code))),
    );
    expect(guesses.filter((each) => typeof each !== 'string')).toEqual(
      expect.arrayContaining([{ triesLeft: 2 }, { triesLeft: 1 }]),
    );
    expect(await stepUp.checkCode('three@example.com', code)).toBe('too_many');
    expect(await stepUp.verified('three@example.com')).toBe(false);
  });

  it('lets a new code void the one before', async () => {
    const { stepUp, newestCode } = await open('conv_4');
    await stepUp.sendCode('four@example.com', 'en');
    const first = await newestCode();
    await stepUp.sendCode('four@example.com', 'en');
    const second = await newestCode();
    if (first !== second) expect(await stepUp.checkCode('four@example.com', first)).toEqual({ triesLeft: 2 });
    expect(await stepUp.checkCode('four@example.com', second)).toBe('verified');
  });

  it('expires by the database’s clock, the code as well as what it gave', async () => {
    const { stepUp, newestCode } = await open('conv_5');
    await stepUp.sendCode('five@example.com', 'en');
    await later(stepUpLimits.codeMinutes);
    expect(await stepUp.checkCode('five@example.com', await newestCode())).toBe('expired');
    await stepUp.sendCode('five@example.com', 'en');
    expect(await stepUp.checkCode('five@example.com', await newestCode())).toBe('verified');
    await later(stepUpLimits.verifiedMinutes);
    expect(await stepUp.verified('five@example.com')).toBe(false);
  });

  it('sends an address and a shopper only so many codes, also over conversations and at once', async () => {
    const sent = await Promise.all(
      Array.from({ length: 9 }, async (_, n) => (await open(`conv_6_${n}`)).stepUp.sendCode('six@example.com', 'en')),
    );
    expect(sent.filter((each) => each === 'sent')).toHaveLength(stepUpLimits.sendings.perAddress);
    const { stepUp } = await open('conv_7', 'shp_7');
    const wide: string[] = [];
    for (let n = 0; n < 7; n += 1) wide.push(await stepUp.sendCode(`seven${n}@example.com`, 'en'));
    expect(wide.filter((each) => each === 'sent')).toHaveLength(stepUpLimits.sendings.perShopper);
  });

  it('keeps neither code nor address in its table', async () => {
    const { stepUp, newestCode } = await open('conv_8');
    await stepUp.sendCode('eight@example.com', 'en');
    const { rows } = await test.database.asSystem((sql) =>
      sql.query<{ all: string }>(
        `select (select coalesce(string_agg(s::text, ''), '') from step_ups s) ||
                (select coalesce(string_agg(c::text, ''), '') from code_sendings c) as all`,
      ),
    );
    expect(rows[0]?.all).not.toContain('eight@example.com');
    expect(rows[0]?.all).not.toContain(await newestCode());
  });

  it('says so when nothing can be sent', async () => {
    const owner = { shop, shopName: 'x', conversationId: 'conv_1', shopperId: 'shp_conv_1' };
    const none = createStepUp({ database: test.database, key, onSendError: () => undefined }, owner);
    expect(await none.sendCode(address, 'en')).toBe('unavailable');
    const errors: unknown[] = [];
    const broken = { send: () => Promise.reject(new Error('down')) };
    const failing = createStepUp(
      { database: test.database, notifier: broken, key, onSendError: (error) => errors.push(error) },
      { ...owner, shopperId: 'shp_9' },
    );
    expect(await failing.sendCode('nine@example.com', 'en')).toBe('unavailable');
    expect(errors).toHaveLength(1);
  });
});
