import type { Duplex } from 'node:stream';
import pg from 'pg';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Answers, Sql, Statement } from '../../knowledge/store/database.ts';
import { valueTypes } from './value-types.ts';

/** What a transaction runs on: a client of pg's pool, or a turn on the embedded session. */
export interface TransactionClient {
  query(config: { text: string; values?: unknown[]; types: pg.CustomTypesConfig }): Promise<{
    rows: unknown[];
    rowCount: number | null;
    command: string;
  }>;
  release(destroy?: boolean): void;
  /** Holds back what is sent while `send` runs, and sends it as one. */
  together<T>(send: () => T): T;
}

/** A client of pg as a `TransactionClient`; with `nameOf`, statements that it names stay prepared in the session. */
export function transactionClient(
  client: pg.ClientBase,
  release: (destroy?: boolean) => void,
  nameOf: (text: string) => string | undefined = () => undefined,
): TransactionClient {
  // pg's types leave out what its own queries use to the same end
  const { stream } = (client as unknown as { connection: { stream: Pick<Duplex, 'cork' | 'uncork'> } }).connection;
  return {
    query(config) {
      const name = config.values?.length ? nameOf(config.text) : undefined; // several statements in one text have no values
      return client.query(name === undefined ? config : { ...config, name });
    },
    release,
    together(send) {
      stream.cork();
      try {
        return send();
      } finally {
        stream.uncork();
      }
    },
  };
}

/** Opens a transaction that sees one shop: one round trip, since simple statements can go together. */
export function beginInShop(shop: ShopId): string {
  return `begin; set local role shopmate_shop; select set_config('shopmate.shop', ${pg.escapeLiteral(shop)}, true)`;
}

/** Opens a transaction of the owner; the setting lets the owner's own row policies pass (see `migrate`). */
export const beginAsSystem = `begin; set local shopmate.system = 'on'`;

/**
 * Runs `work` between `begin` and commit on a client of its own. Rolls back when `work` throws, and also when it
 * swallowed a failed statement, since Postgres would then silently keep nothing. `begin` and the first statement
 * travel together: should `begin` fail midway, Postgres refuses whatever comes after it.
 */
export async function inTransaction<T>(
  connect: () => Promise<TransactionClient>,
  begin: string,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  const client = await connect();
  const run = (text: string, values: unknown[] = []) => client.query({ text, values, types: valueTypes });
  let open = true;
  let broken = false;
  const sql: Sql = {
    async query<Row extends object>(text: string, params?: readonly unknown[]) {
      if (!open) throw new Error('this transaction is over: await every statement inside the work');
      return lastResult<Row>(await run(text, params && [...params]));
    },
  };
  let begun: Promise<unknown> | undefined;
  try {
    const [value] = await client.together(() => {
      begun = run(begin);
      return Promise.all([work(sql), begun]);
    });
    open = false;
    const { command } = await run('commit');
    if (command === 'ROLLBACK') throw new Error('rolled back: a statement failed and its error was swallowed');
    return value;
  } catch (error) {
    open = false;
    await run('rollback').catch(() => {
      broken = true;
    });
    await begun; // when it failed, that is the true cause
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Sends `begin`, the statements and the commit at once. Fails with the first statement that failed; nothing is kept
 * then, since Postgres answers the commit of a broken transaction with a rollback.
 */
export async function inOneTrip<Rows extends readonly object[]>(
  connect: () => Promise<TransactionClient>,
  begin: string,
  statements: { readonly [At in keyof Rows]: Statement },
): Promise<Answers<Rows>> {
  const client = await connect();
  const run = ({ text, params = [] }: Statement) => client.query({ text, values: [...params], types: valueTypes });
  const answers = await client.together(() =>
    Promise.allSettled([{ text: begin }, ...statements, { text: 'commit' }].map(run)),
  );
  client.release(answers[0]?.status === 'rejected' || answers.at(-1)?.status === 'rejected');
  for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
  return answers
    .slice(1, -1)
    .map((answer) => answer.status === 'fulfilled' && lastResult(answer.value)) as Answers<Rows>;
}

/** Several statements in one text give several results; the last one counts. */
function lastResult<Row>(result: { rows: unknown[]; rowCount: number | null } | unknown[]) {
  const last = Array.isArray(result) ? (result.at(-1) as { rows: unknown[]; rowCount: number | null }) : result;
  return { rows: last.rows as Row[], rowCount: last.rowCount ?? 0 };
}
