import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { inviteFirstAdmins } from './first-admin.ts';
import { createInvitations } from './invitations.ts';
import { plantOperator } from './testing.ts';

const address = 'https://chat.example';

describe.each(databaseKinds)('the first admin, on %s', (kind) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
  });
  afterAll(() => test.close());

  const tokenOf = (url: string) => new URL(url).hash.replace('#invitation=', '');

  it('is made for each shop that nobody can sign in to, once, even by servers that start together', async () => {
    const { id } = await plantOperator(test.database, 'other', { role: 'admin' });
    const starts = await Promise.all(
      [1, 2].map(() => inviteFirstAdmins({ database: test.database, address, email: 'Me@Example.com' })),
    );
    const told = starts.flatMap(({ admins }) => admins);
    expect(told.map(({ shop, email }) => [shop, email]).sort()).toEqual([
      ['demo', 'me@example.com'],
      ['other', `${id}@example.com`],
    ]);
    for (const { link } of told) expect(link.url).toMatch(/^https:\/\/chat\.example\/console#invitation=[\w-]{43}$/);
    const again = await inviteFirstAdmins({ database: test.database, address });
    expect(again, 'while their links wait').toEqual({ shops: 2, admins: [] });

    const token = tokenOf(told.find(({ shop }) => shop === 'demo')?.link.url ?? '');
    const invitations = createInvitations(test.database);
    expect(await invitations.find(token)).toMatchObject({ email: 'me@example.com', role: 'admin' });
    expect(await invitations.accept(token, 'hash')).toBeDefined();
    await test.database.asSystem((sql) => sql.query('update operator_invitations set expires_at = now()'));
    const later = await inviteFirstAdmins({ database: test.database, address });
    expect(
      later.admins.map(({ shop }) => shop),
      'who let the link pass gets another',
    ).toEqual([shopId('other')]);
  });

  it('has an address of their own where none is given, or another has it', async () => {
    await test.database.asSystem((sql) =>
      sql.query(
        `insert into shops (id, name, identity_secret, currency, time_zone)
         values ('third', '{"en": "Third", "zh": "三"}', repeat('x', 32), 'USD', 'UTC')`,
      ),
    );
    const { admins } = await inviteFirstAdmins({ database: test.database, address, email: 'me@example.com' });
    expect(admins.map(({ email }) => email)).toEqual(['admin.third@shopmate.localhost']);
  });
});
