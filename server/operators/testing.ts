import { shopId } from '../../knowledge/shop-id.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Role, Skill } from '../contract/operator/team.ts';
import type { Database } from '../db/database.ts';
import type { Operator } from './operator.ts';

interface Wanted {
  id?: string;
  name?: string;
  role?: Role;
  language?: Language;
  languages?: Language[];
  skills?: Skill[];
  maxLoad?: number;
}

/** One of a shop's people, online, without a way to sign in. */
export async function plantOperator(
  database: Pick<Database, 'inShop'>,
  shop: 'demo' | 'other' = 'demo',
  wanted: Wanted = {},
): Promise<Operator> {
  const { id = `op_${crypto.randomUUID()}`, name = 'Kim', role = 'operator', language = 'en' } = wanted;
  const { languages = ['en', 'zh'], skills = [], maxLoad = 50 } = wanted;
  await database.inShop(shopId(shop), (sql) =>
    sql.query(
      `insert into operators (id, shop_id, name, email, role, language, languages, skills, max_load, presence, seen_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'online', now())`,
      [id, shop, name, `${id}@example.com`, role, language, languages, skills, maxLoad],
    ),
  );
  return { shop: shopId(shop), id, name, role, language };
}

/** Makes an operator the owner, as a claim does, without its events. */
export async function takeOver(
  database: Pick<Database, 'inShop'>,
  conversationId: string,
  by: Operator,
): Promise<void> {
  await database.inShop(by.shop, (sql) =>
    sql.query(`update conversations set owner = 'operator', operator_id = $2 where id = $1`, [conversationId, by.id]),
  );
}
