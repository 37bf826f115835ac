import type { Localized } from '../../knowledge/language.ts';
import { shopId, type ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Database } from '../db/database.ts';
import { inviteOperator, type InvitationLink } from './invitations.ts';
import { addOperator } from './team.ts';

interface FirstAdminDeps {
  database: Pick<Database, 'asSystem'>;
  /** Where browsers reach the console, without a slash at the end. */
  address: string;
  /** Of the admin; when it is somebody's already, or isn't given, they sign in as `admin.<shop>@shopmate.localhost`. */
  email?: string;
}

/** Told once, at the start. */
interface FirstAdmin {
  shop: ShopId;
  email: string;
  link: InvitationLink;
}

/**
 * For each shop that nobody can sign in to: an admin, made unless there is one, and a one-time link for them. A link that
 * still waits is left alone, so that starting again doesn't void it. `shops`: how many there are at all.
 */
export async function inviteFirstAdmins({
  database,
  address,
  email,
}: FirstAdminDeps): Promise<{ shops: number; admins: FirstAdmin[] }> {
  return database.asSystem(async (sql) => {
    await sql.query('lock table operator_invitations in share row exclusive mode'); // one starting process at a time
    const { rows: shops } = await sql.query<{ id: string; name: Localized; locked_out: boolean }>(
      `select id, name, not exists (select from operator_passwords p where p.shop_id = s.id)
         and not exists (select from operator_invitations i
                         where i.shop_id = s.id and i.used_at is null and i.expires_at > now()) as locked_out
       from shops s order by created_at, id`,
    );
    const admins: FirstAdmin[] = [];
    for (const { id } of shops.filter((each) => each.locked_out)) {
      const shop = shopId(id);
      const admin = (await findAdmin(sql, shop)) ?? (await makeAdmin(sql, shop, email));
      const link = admin && (await inviteOperator(sql, shop, admin.id, address));
      if (link) admins.push({ shop, email: admin.email, link });
    }
    return { shops: shops.length, admins };
  });
}

async function findAdmin(sql: Sql, shop: ShopId): Promise<{ id: string; email: string } | undefined> {
  const { rows } = await sql.query<{ id: string; email: string }>(
    `select id, email from operators where shop_id = $1 and role = 'admin' and disabled_at is null
     order by created_at, id limit 1`,
    [shop],
  );
  return rows[0];
}

/** An admin of a shop that has none, in a transaction of the owner; `undefined` when both addresses are taken. */
async function makeAdmin(sql: Sql, shop: ShopId, wanted?: string): Promise<{ id: string; email: string } | undefined> {
  for (const email of [...(wanted === undefined ? [] : [wanted.toLowerCase()]), `admin.${shop}@shopmate.localhost`]) {
    const id = await addOperator(sql, shop, {
      ...{ name: 'Admin', email, role: 'admin', language: 'en' },
      ...{ languages: ['en', 'zh'], skills: [], maxLoad: 5 },
    });
    if (id !== undefined) return { id, email };
  }
  return undefined;
}
