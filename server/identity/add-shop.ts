import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { shopId } from '../../knowledge/shop-id.ts';
import { cautiousPolicy } from '../../tools/policy/cautious-policy.ts';
import type { Database } from '../db/database.ts';
import { inviteOperator, type InvitationLink } from '../operators/invitations.ts';
import { addOperator } from '../operators/team.ts';

/** What a new shop needs; the errors are for whoever types it. */
export const newShopSchema = z.object({
  id: z
    .string('is missing')
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'must be small letters, digits, - and _, such as my-shop'),
  'name-en': z.string('is missing').trim().min(1, 'is missing'),
  'name-zh': z.string('is missing').trim().min(1, 'is missing'),
  currency: z.string('is missing').regex(/^[A-Z]{3}$/, 'must be three capital letters, such as CNY'),
  'time-zone': z.string('is missing').refine(isTimeZone, 'must be a time zone such as Asia/Shanghai'),
  'admin-email': z.email('must be a mail address such as you@example.com'),
  language: z.enum(['en', 'zh'], 'must be en or zh').default('en'),
  origin: z.array(z.string().refine(isOrigin, 'must be an origin such as https://shop.example.com')).default([]),
});
export type NewShop = z.output<typeof newShopSchema>;

type Added =
  { status: 'added'; identitySecret: string; invitation: InvitationLink } | { status: 'id_taken' | 'email_taken' };

/**
 * Adds a shop, its first admin and a policy that leaves what costs money to people, in one transaction. The secret of its identity tokens and the admin's one-time link
 * are told this once. `address`: where browsers reach us, without a slash at the end.
 */
export async function addShop(database: Pick<Database, 'asSystem'>, wanted: NewShop, address: string): Promise<Added> {
  const shop = shopId(wanted.id);
  const identitySecret = randomBytes(32).toString('base64url');
  const taken = new Error('the e-mail address is taken');
  return database
    .asSystem(async (sql): Promise<Added> => {
      const { rowCount } = await sql.query(
        `insert into shops (id, name, identity_secret, allowed_origins, default_language, currency, time_zone)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [
          shop,
          JSON.stringify({ en: wanted['name-en'], zh: wanted['name-zh'] }),
          identitySecret,
          wanted.origin,
          wanted.language,
          wanted.currency,
          wanted['time-zone'],
        ],
      );
      if (rowCount === 0) return { status: 'id_taken' };
      await sql.query('insert into shop_policies (shop_id, version, policy) values ($1, 1, $2)', [
        shop,
        JSON.stringify(cautiousPolicy(wanted.currency)),
      ]);
      const admin = await addOperator(sql, shop, {
        ...{ name: 'Admin', email: wanted['admin-email'], role: 'admin', language: wanted.language },
        ...{ languages: ['en', 'zh'], skills: [], maxLoad: 5 },
      });
      const invitation = admin === undefined ? undefined : await inviteOperator(sql, shop, admin, address);
      if (!invitation) throw taken; // no shop without an admin
      return { status: 'added', identitySecret, invitation };
    })
    .catch((error: unknown) => {
      if (error === taken) return { status: 'email_taken' };
      throw error;
    });
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value;
}
