import type { z } from 'zod';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type {
  memberChangesSchema,
  memberRequestSchema,
  meRequestSchema,
  OperatorView,
} from '../contract/operator/team.ts';
import { isGone } from '../handoff/presence.ts';
import { newId } from '../conversations/ids.ts';
import type { Database } from '../db/database.ts';
import type { Operator } from './operator.ts';

type Member = z.output<typeof memberRequestSchema>;
type MemberChanges = z.output<typeof memberChangesSchema>;

type Change = { status: 'changed'; operator: OperatorView } | { status: 'not_found' } | { status: 'last_admin' };

/** A shop's people, as their own rows say. */
export interface Team {
  /** Everyone, those disabled last. */
  list(shop: ShopId): Promise<OperatorView[]>;
  find(shop: ShopId, id: string): Promise<OperatorView | undefined>;
  /** `taken`: somebody has this e-mail address, here or in another shop. */
  add(shop: ShopId, member: Member): Promise<{ status: 'added'; operator: OperatorView } | { status: 'taken' }>;
  /** Who is disabled is signed out in the same transaction. A shop keeps one admin at least. */
  change(shop: ShopId, id: string, changes: MemberChanges): Promise<Change>;
  /** A sign of life of their console: they are there, unless they say otherwise. */
  seen(operator: Operator, says: z.output<typeof meRequestSchema>): Promise<void>;
}

interface OperatorRow extends Omit<OperatorView, 'maxLoad' | 'load' | 'disabled'> {
  max_load: number;
  load: number;
  disabled: boolean;
}

const read = `select id, name, email, role, language, languages, skills, max_load,
    case when ${isGone('o')} then 'offline' else presence end as presence,
    disabled_at is not null as disabled,
    (select count(*) from conversations c where c.shop_id = o.shop_id and c.operator_id = o.id) as load
  from operators o where shop_id = $1`;

export function createTeam(database: Pick<Database, 'inShop' | 'asSystem'>): Team {
  const find = async (sql: Sql, shop: ShopId, id: string) => {
    const { rows } = await sql.query<OperatorRow>(`${read} and id = $2`, [shop, id]);
    return rows[0] && viewOf(rows[0]);
  };
  return {
    list: (shop) =>
      database.inShop(shop, async (sql) => {
        const { rows } = await sql.query<OperatorRow>(`${read} order by disabled_at is not null, name, id`, [shop]);
        return rows.map(viewOf);
      }),
    find: (shop, id) => database.inShop(shop, (sql) => find(sql, shop, id)),
    add: (shop, member) =>
      database.inShop(shop, async (sql) => {
        const id = await addOperator(sql, shop, member);
        const operator = id === undefined ? undefined : await find(sql, shop, id);
        return operator ? { status: 'added' as const, operator } : { status: 'taken' as const };
      }),
    // As the owner, for sessions are no shop's to touch: every statement names the shop.
    change: (shop, id, changes) =>
      database.asSystem(async (sql) => {
        const admins = await sql.query<{ id: string }>(
          `select id from operators where shop_id = $1 and role = 'admin' and disabled_at is null for update`,
          [shop],
        );
        const isLastAdmin = admins.rows.length === 1 && admins.rows[0]?.id === id;
        const leaves = changes.disabled === true || (changes.role !== undefined && changes.role !== 'admin');
        if (isLastAdmin && leaves) return { status: 'last_admin' };
        await changeOperator(sql, shop, id, changes);
        if (changes.disabled === true) {
          await sql.query('delete from operator_sessions where shop_id = $1 and operator_id = $2', [shop, id]);
        }
        const operator = await find(sql, shop, id);
        return operator ? { status: 'changed', operator } : { status: 'not_found' };
      }),
    async seen({ shop, id }, { presence, language }) {
      await database.inShop(shop, (sql) =>
        sql.query(
          `update operators set seen_at = now(), language = coalesce($2, language),
             presence = coalesce($3, case when presence = 'offline' then 'online' else presence end)
           where id = $1`,
          [id, language ?? null, presence ?? null],
        ),
      );
    },
  };
}

/** Adds a row; `undefined` when the e-mail address is somebody's, in whichever shop. */
export async function addOperator(
  sql: Sql,
  shop: ShopId,
  member: Member,
  id = newId('op'),
): Promise<string | undefined> {
  const { name, email, role, language, languages, skills, maxLoad } = member;
  const { rowCount } = await sql.query(
    `insert into operators (id, shop_id, name, email, role, language, languages, skills, max_load)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [id, shop, name, email.toLowerCase(), role, language, languages, skills, maxLoad],
  );
  return rowCount === 1 ? id : undefined;
}

async function changeOperator(sql: Sql, shop: ShopId, id: string, changes: MemberChanges): Promise<void> {
  const { name, role, language, languages, skills, maxLoad, disabled } = changes;
  await sql.query(
    `update operators set name = coalesce($3, name), role = coalesce($4, role), language = coalesce($5, language),
       languages = coalesce($6, languages), skills = coalesce($7, skills), max_load = coalesce($8, max_load),
       disabled_at = case when $9::boolean is null then disabled_at when $9 then coalesce(disabled_at, now()) end,
       presence = case when $9 then 'offline' else presence end
     where shop_id = $1 and id = $2`,
    [shop, id, ...[name, role, language, languages, skills, maxLoad, disabled].map((each) => each ?? null)],
  );
}

const viewOf = ({ max_load, ...row }: OperatorRow): OperatorView => ({ ...row, maxLoad: max_load });
