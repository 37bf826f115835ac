import type { z } from 'zod';
import type { Sql } from '../../knowledge/store/database.ts';
import { roles, type Macro, type macroRequestSchema } from '../contract/operator/team.ts';
import { newId } from '../conversations/ids.ts';
import type { Database } from '../db/database.ts';
import type { Operator } from './operator.ts';

type MacroWish = z.output<typeof macroRequestSchema>;

/** Words kept ready, of each and of all. Those of all are a supervisor's to write. */
export interface Macros {
  /** Theirs and the shop's, by title. */
  list(operator: Operator): Promise<Macro[]>;
  /** Writes a new one, or changes one in place. */
  write(operator: Operator, wish: MacroWish): Promise<{ status: 'written'; macro: Macro } | { status: Refusal }>;
  remove(operator: Operator, id: string): Promise<'removed' | Refusal>;
}

type Refusal = 'not_found' | 'role_required';

interface MacroRow {
  id: string;
  title: string;
  text: { en?: string; zh?: string };
  operator_id: string | null;
}

export function createMacros(database: Pick<Database, 'inShop'>): Macros {
  return {
    list: ({ shop, id }) =>
      database.inShop(shop, async (sql) => {
        const { rows } = await sql.query<MacroRow>(
          `select id, title, text, operator_id from macros
           where shop_id = $1 and (operator_id is null or operator_id = $2) order by title, id`,
          [shop, id],
        );
        return rows.map(macroOf);
      }),
    write: (operator, { id, title, text, scope }) =>
      database.inShop(operator.shop, async (sql) => {
        if (scope === 'shop' && !maySpeakForAll(operator)) return { status: 'role_required' };
        const refused = id === undefined ? undefined : await refusal(sql, operator, id);
        if (refused) return { status: refused };
        const { rows } = await sql.query<MacroRow>(
          `insert into macros (id, shop_id, operator_id, title, text) values ($1, $2, $3, $4, $5)
           on conflict (id) do update set operator_id = excluded.operator_id, title = excluded.title,
             text = excluded.text, updated_at = now()
           returning id, title, text, operator_id`,
          [id ?? newId('mac'), operator.shop, scope === 'mine' ? operator.id : null, title, JSON.stringify(text)],
        );
        return rows[0] ? { status: 'written', macro: macroOf(rows[0]) } : { status: 'not_found' };
      }),
    remove: (operator, id) =>
      database.inShop(operator.shop, async (sql) => {
        const refused = await refusal(sql, operator, id);
        if (refused) return refused;
        await sql.query('delete from macros where id = $1', [id]);
        return 'removed';
      }),
  };
}

/** Why this one isn't theirs to change. Another's own is as if it weren't there. */
async function refusal(sql: Sql, operator: Operator, id: string): Promise<Refusal | undefined> {
  const { rows } = await sql.query<{ operator_id: string | null }>(
    'select operator_id from macros where id = $1 for update',
    [id],
  );
  const [row] = rows;
  if (!row || (row.operator_id !== null && row.operator_id !== operator.id)) return 'not_found';
  return row.operator_id === null && !maySpeakForAll(operator) ? 'role_required' : undefined;
}

const maySpeakForAll = ({ role }: Operator) => roles.indexOf(role) >= roles.indexOf('supervisor');

const macroOf = ({ id, title, text, operator_id: own }: MacroRow): Macro => ({
  ...{ id, title, text },
  scope: own === null ? 'shop' : 'mine',
});
