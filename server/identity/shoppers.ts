import type { Language } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import { newId } from '../conversations/ids.ts';
import type { AttestedIdentity } from './identity-token.ts';

/**
 * The shopper whom the shop's token named: one row for each customer id, made at the first visit. Name and e-mail follow
 * the newest token. An anonymous shopper's row is never touched, so nothing that one said is merged into another.
 */
export async function upsertSignedInShopper(
  sql: Sql,
  shop: ShopId,
  { customerId, name, email }: AttestedIdentity,
  language: Language,
): Promise<string> {
  const { rows } = await sql.query<{ id: string }>(
    `insert into shoppers (id, shop_id, customer_id, name, email, language) values ($1, $2, $3, $4, $5, $6)
     on conflict (shop_id, customer_id)
     do update set name = excluded.name, email = excluded.email, language = excluded.language, seen_at = now()
     returning id`,
    [newId('shp'), shop, customerId, name ?? null, email ?? null, language],
  );
  const row = rows[0];
  if (!row) throw new Error('no shopper was stored');
  return row.id;
}

/** Makes the row of an anonymous shopper, who has only a token until the first conversation. */
export async function ensureAnonymousShopper(sql: Sql, shop: ShopId, id: string, language: Language): Promise<void> {
  await sql.query('insert into shoppers (id, shop_id, language) values ($1, $2, $3) on conflict (id) do nothing', [
    id,
    shop,
    language,
  ]);
}

/**
 * The conversation that a signed-in shopper comes back to: one that waits for a person first, else the newest. A resolved
 * one is kept in sight for the days in which the same matter may come up again, so that who was away finds the answer.
 */
export async function findOngoingConversation(sql: Sql, shopperId: string): Promise<string | undefined> {
  const { rows } = await sql.query<{ id: string }>(
    `select id from conversations
     where shopper_id = $1 and (state <> 'resolved' or updated_at > now() - interval '7 days')
     order by state = 'handed_off' desc, updated_at desc limit 1`,
    [shopperId],
  );
  return rows[0]?.id;
}
