import { createHash } from 'node:crypto';
import { createAdapterFactory, type CleanedWhere } from 'better-auth/adapters';
import type { Database } from '../../db/database.ts';

/** Where a model of better-auth lives: for each of its fields, the column, or an expression that nothing writes. */
interface Table {
  from: string;
  columns: Readonly<Record<string, string>>;
  /** Whose row it is. */
  owner: string;
}

/** Of the disabled, neither row nor session is found. Users are never written: they are the shop's `operators`. */
const tables: Readonly<Record<string, Table>> = {
  user: {
    from: '(select *, true as email_verified from operators where disabled_at is null) as operators',
    columns: {
      ...{ id: 'id', name: 'name', email: 'email', emailVerified: 'email_verified' },
      ...{ createdAt: 'created_at', updatedAt: 'created_at' },
      ...{ shop: 'shop_id', role: 'role', language: 'language' },
    },
    owner: 'id',
  },
  session: {
    from: 'operator_sessions',
    columns: {
      ...{ id: 'id', userId: 'operator_id', token: 'token_hash' },
      ...{ expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    owner: 'userId',
  },
  account: {
    from: `(select *, 'credential' as provider from operator_passwords) as operator_passwords`,
    columns: {
      ...{ id: 'operator_id', accountId: 'operator_id', userId: 'operator_id', providerId: 'provider' },
      ...{ password: 'hash', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    owner: 'userId',
  },
};

const comparisons: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

const hashOf = (token: unknown) => createHash('sha256').update(String(token)).digest('hex');

/**
 * better-auth over our tables, as the owner: what it may read is every shop's people, so none of its own routes are
 * served. A session's token is kept as its hash. Only what signing in by password needs is there; the rest throws.
 */
export function createAuthAdapter(database: Pick<Database, 'asSystem'>) {
  const run = <Row extends object>(text: string, values: readonly unknown[]) =>
    database.asSystem((sql) => sql.query<Row>(text, values));

  return createAdapterFactory({
    config: { adapterId: 'shopmate', supportsDates: true, supportsBooleans: true, transaction: false },
    adapter: () => ({
      async create<T extends Record<string, unknown>>({ model, data }: { model: string; data: T }): Promise<T> {
        const { columns, owner } = tableOf(model);
        if (model !== 'session') throw new Error(`better-auth may not create a ${model}`);
        const fields = Object.keys(data).filter((field) => field in columns);
        const { rowCount } = await run(
          `insert into operator_sessions (shop_id, ${fields.map((field) => columns[field]).join(', ')})
           select shop_id, ${fields.map((_, at) => `$${at + 2}`).join(', ')}
           from operators where id = $1 and disabled_at is null`,
          [data[owner], ...fields.map((field) => stored(model, field, data[field]))],
        );
        if (rowCount === 0) throw new Error('the operator is gone');
        return data;
      },
      async findOne<T>({ model, where }: { model: string; where: CleanedWhere[] }): Promise<T | null> {
        const { text, values } = select(model, where);
        const { rows } = await run<Record<string, unknown>>(`${text} limit 1`, values);
        return (withToken(rows[0], where) ?? null) as T | null;
      },
      async findMany<T>({ model, where, limit }: { model: string; where?: CleanedWhere[] | undefined; limit: number }) {
        const { text, values } = select(model, where ?? []);
        const { rows } = await run(`${text} limit ${Math.trunc(limit)}`, values);
        return rows as T[];
      },
      async update<T>({ model, where, update }: { model: string; where: CleanedWhere[]; update: T }) {
        const { text, values } = change(model, where, update as Record<string, unknown>);
        const { rows } = await run<Record<string, unknown>>(`${text} returning ${fieldsOf(model)}`, values);
        return (withToken(rows[0], where) ?? null) as T | null;
      },
      async updateMany({ model, where, update }) {
        const { text, values } = change(model, where, update as Record<string, unknown>);
        return (await run(text, values)).rowCount;
      },
      async delete({ model, where }) {
        await remove(model, where);
      },
      deleteMany: ({ model, where }) => remove(model, where),
      count: () => Promise.reject(new Error('better-auth counts nothing here')),
    }),
  });

  async function remove(model: string, where: CleanedWhere[]): Promise<number> {
    if (model !== 'session') throw new Error(`better-auth may not delete a ${model}`);
    const { text, values } = conditions(model, where);
    return (await run(`delete from operator_sessions where ${text}`, values)).rowCount;
  }
}

function tableOf(model: string): Table {
  const table = tables[model];
  if (!table) throw new Error(`there is no table for better-auth's ${model}`);
  return table;
}

function columnOf(model: string, field: string): string {
  const column = tableOf(model).columns[field];
  if (column === undefined) throw new Error(`there is no column for ${model}.${field} of better-auth`);
  return column;
}

const stored = (model: string, field: string, value: unknown) =>
  model === 'session' && field === 'token' ? hashOf(value) : value;

const fieldsOf = (model: string) =>
  Object.entries(tableOf(model).columns)
    .map(([field, column]) => `${column} as "${field}"`)
    .join(', ');

function conditions(model: string, where: readonly CleanedWhere[], from = 1): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const parts = where.map(({ field, operator = 'eq', value, connector }) => {
    if (connector === 'OR') throw new Error('better-auth asks for either-or, which is not there');
    const column = columnOf(model, field);
    const at = `$${from + values.length}`;
    if (operator === 'in' && Array.isArray(value)) {
      values.push(value.map((each) => stored(model, field, each)));
      return `${column} = any (${at})`;
    }
    const comparison = comparisons[operator];
    if (comparison === undefined || value === null) throw new Error(`better-auth compares by ${operator}`);
    values.push(stored(model, field, value));
    return `${column} ${comparison} ${at}`;
  });
  if (parts.length === 0) throw new Error('better-auth asks for everything');
  return { text: parts.join(' and '), values };
}

function select(model: string, where: readonly CleanedWhere[]) {
  const { text, values } = conditions(model, where);
  return { text: `select ${fieldsOf(model)} from ${tableOf(model).from} where ${text}`, values };
}

/** Sessions are prolonged; nothing else of a row changes this way. */
function change(model: string, where: readonly CleanedWhere[], update: Readonly<Record<string, unknown>>) {
  if (model !== 'session') throw new Error(`better-auth may not change a ${model}`);
  const { text, values } = conditions(model, where);
  const fields = Object.keys(update);
  const assignments = fields.map((field, at) => `${columnOf(model, field)} = $${values.length + at + 1}`);
  return {
    text: `update operator_sessions set ${assignments.join(', ')} where ${text}`,
    values: [...values, ...fields.map((field) => stored(model, field, update[field]))],
  };
}

/** The token that a session was asked for by, in place of its hash. */
function withToken(row: Record<string, unknown> | undefined, where: readonly CleanedWhere[]) {
  const asked = where.find(({ field, operator }) => field === 'token' && operator === 'eq');
  return row && asked ? { ...row, token: asked.value } : row;
}
