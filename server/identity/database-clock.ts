import type { Database } from '../db/database.ts';

/** The database's time, as known in this process without asking each time. */
export interface DatabaseClock {
  now(): Date;
  /** Asks the database; keeps the old difference when it doesn't answer. */
  synchronise(): Promise<void>;
  stop(): void;
}

/**
 * Tokens are made and checked by the database's clock, so that a server whose own clock is wrong neither lets expired
 * ones in nor keeps good ones out. The difference is measured at once and then every `everyMs`.
 */
export async function createDatabaseClock(
  database: Pick<Database, 'asSystem'>,
  everyMs = 30_000,
): Promise<DatabaseClock> {
  let differenceMs = 0;
  const measure = async () => {
    const asked = Date.now();
    const theirs = await database.asSystem(async (sql) => {
      const { rows } = await sql.query<{ now: Date }>('select clock_timestamp() as now');
      return rows[0]?.now ?? new Date();
    });
    differenceMs = theirs.getTime() - (asked + Date.now()) / 2;
  };
  const synchronise = () => measure().catch(() => undefined);
  await measure();
  const timer = setInterval(() => void synchronise(), everyMs).unref();
  return { now: () => new Date(Date.now() + differenceMs), synchronise, stop: () => clearInterval(timer) };
}
