import { createHash, randomBytes } from 'node:crypto';
import type { Localized } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Invitation } from '../contract/operator/team.ts';
import type { Database } from '../db/database.ts';

/** A one-time link, told once. */
export interface InvitationLink {
  /** Of the console, with the token behind the `#`, which browsers keep to themselves. */
  url: string;
  expiresAt: Date;
}

/** One-time links by which people choose their password, for 72 hours. Kept as hashes. */
export interface Invitations {
  /** A new link for one of a shop's people; those before it are void. `undefined` for whom the shop hasn't. */
  invite(shop: ShopId, operatorId: string, address: string): Promise<InvitationLink | undefined>;
  /** `undefined` when it is unknown, spent or too old, or they are disabled. */
  find(token: string): Promise<Invitation | undefined>;
  /** Spends it: the password counts from now on, and whatever sessions they had are over. Returns whose it was. */
  accept(token: string, passwordHash: string): Promise<string | undefined>;
}

const validHours = 72;
const inForce = 'i.used_at is null and i.expires_at > now() and o.disabled_at is null';

export function createInvitations(database: Pick<Database, 'asSystem'>): Invitations {
  return {
    invite: (shop, operatorId, address) => database.asSystem((sql) => inviteOperator(sql, shop, operatorId, address)),
    async find(token) {
      const { rows } = await database.asSystem((sql) =>
        sql.query<Omit<Invitation, 'shop' | 'expiresAt'> & { shop_name: Localized; expires_at: Date }>(
          `select o.name, o.email, o.role, o.language, s.name as shop_name, i.expires_at from operator_invitations i
           join operators o on o.id = i.operator_id join shops s on s.id = i.shop_id
           where i.token_hash = $1 and ${inForce}`,
          [hashOf(token)],
        ),
      );
      const [row] = rows;
      if (!row) return undefined;
      const { shop_name: shopName, expires_at: expiresAt, ...whom } = row;
      return { ...whom, shop: { name: shopName }, expiresAt: expiresAt.toISOString() };
    },
    accept: (token, passwordHash) =>
      database.asSystem(async (sql) => {
        const { rows } = await sql.query<{ shop_id: string; operator_id: string }>(
          `update operator_invitations i set used_at = now() from operators o
           where i.token_hash = $1 and o.id = i.operator_id and ${inForce} returning i.shop_id, i.operator_id`,
          [hashOf(token)],
        );
        const [row] = rows;
        if (!row) return undefined;
        await sql.query(
          `insert into operator_passwords (shop_id, operator_id, hash) values ($1, $2, $3)
           on conflict (operator_id) do update set hash = excluded.hash, updated_at = now()`,
          [row.shop_id, row.operator_id, passwordHash],
        );
        await sql.query('delete from operator_sessions where operator_id = $1', [row.operator_id]);
        return row.operator_id;
      }),
  };
}

/** Makes a link, in a transaction of the owner. `address`: where browsers reach us, without a slash at the end. */
export async function inviteOperator(
  sql: Sql,
  shop: ShopId,
  operatorId: string,
  address: string,
): Promise<InvitationLink | undefined> {
  const token = randomBytes(32).toString('base64url');
  await sql.query('delete from operator_invitations where shop_id = $1 and operator_id = $2 and used_at is null', [
    shop,
    operatorId,
  ]);
  const { rows } = await sql.query<{ expires_at: Date }>(
    `insert into operator_invitations (token_hash, shop_id, operator_id, expires_at)
     select $1, shop_id, id, now() + make_interval(hours => $4) from operators where shop_id = $2 and id = $3
     returning expires_at`,
    [hashOf(token), shop, operatorId, validHours],
  );
  return rows[0] && { url: `${address}/console#invitation=${token}`, expiresAt: rows[0].expires_at };
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
