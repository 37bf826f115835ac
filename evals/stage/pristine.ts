import type { Database } from '../../server/db/database.ts';

/** What no conversation changes. */
const lasting = new Set([
  ...['shops', 'settings', 'shop_policies', 'migrations', 'operators'],
  ...['customers', 'size_charts', 'products', 'product_terms', 'product_spellings', 'promotions', 'sized_purchases'],
  ...['documents', 'passages', 'passage_words', 'word_counts', 'passage_embeddings', 'knowledge_versions'],
]);

/** The rows of a shop as they were, to be put back. */
export interface Pristine {
  /** Puts every row back as it was when this was made. Nothing may run meanwhile. */
  restore(): Promise<void>;
}

/** Keeps a copy of all rows that conversations change, beside them. Needs a superuser, as the embedded database has. */
export async function keepPristine(database: Pick<Database, 'asSystem'>): Promise<Pristine> {
  await database.asSystem(async (sql) => {
    const { rows } = await sql.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' order by 1`,
    );
    const changing = rows.map(({ name }) => name).filter((name) => !lasting.has(name));
    await sql.query('create schema if not exists pristine');
    const filled: string[] = [];
    for (const name of changing) {
      await sql.query(`create table pristine."${name}" as table public."${name}"`);
      const { rowCount } = await sql.query(`select from pristine."${name}" limit 1`);
      if (rowCount > 0) filled.push(name);
    }
    // One call instead of dozens of statements. Neither the order of foreign keys nor the book's own guard is to stand in
    // the way.
    await sql.query(`create function pristine.restore() returns void language plpgsql as $restore$ begin
      set local session_replication_role = replica;
      ${changing.map((name) => `delete from public."${name}";`).join('\n')}
      ${filled.map((name) => `insert into public."${name}" overriding system value table pristine."${name}";`).join('\n')}
    end $restore$`);
  });
  return {
    async restore() {
      await database.asSystem((sql) => sql.query('select pristine.restore()'));
    },
  };
}
