import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { createSignInThrottle, type SignInThrottle } from './sign-in-throttle.ts';

describe.each(databaseKinds)('tries to sign in, on %s', (kind) => {
  let test: TestDatabase;
  let throttle: SignInThrottle;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    throttle = createSignInThrottle(test.database);
  });
  afterAll(() => test.close());

  const tries = async (count: number, email: (at: number) => string, address: (at: number) => string) => {
    const taken = await Promise.all(
      Array.from({ length: count }, (_, at) => throttle.take(email(at), address(at))), // all at once
    );
    return taken.filter(({ status }) => status === 'ok').length;
  };

  it('are ten for an account, from however many addresses', async () => {
    expect(
      await tries(
        14,
        () => 'a@example.com',
        (at) => `10.0.0.${at}`,
      ),
    ).toBe(10);
    expect(
      await tries(
        1,
        () => 'A@Example.com',
        () => '10.0.1.1',
      ),
    ).toBe(0);
  });

  it('are sixty for an address, at however many accounts', async () => {
    expect(
      await tries(
        64,
        (at) => `b${at}@example.com`,
        () => '10.1.1.1',
      ),
    ).toBe(60);
  });

  it('count a whole IPv6 network as one address', async () => {
    const address = (at: number) => (at % 2 ? `2001:db8:1:2::${at}` : `2001:db8:1:2:aaaa:0:0:${at}`);
    expect(await tries(64, (at) => `c${at}@example.com`, address)).toBe(60);
    expect(
      await tries(
        1,
        () => 'd@example.com',
        () => '2001:db8:1:3::1',
      ),
    ).toBe(1);
  });

  it('are forgotten for an account that signs in, and after a quarter of an hour', async () => {
    await throttle.forget('a@example.com');
    expect(
      await tries(
        12,
        () => 'a@example.com',
        (at) => `10.0.2.${at}`,
      ),
    ).toBe(10);
    await test.database.asSystem((sql) => sql.query(`update sign_in_tries set at = at - interval '16 minutes'`));
    expect(
      await tries(
        1,
        () => 'a@example.com',
        () => '10.1.1.1',
      ),
    ).toBe(1);
    const { rows } = await test.database.asSystem((sql) => sql.query('select from sign_in_tries'));
    expect(rows, 'those before are gone').toHaveLength(2);
  });
});
