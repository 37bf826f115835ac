import type { Database } from './db/database.ts';
import type { Readiness } from './http/app-deps.ts';
import type { Sweeper } from './jobs/sweeper.ts';

interface ReadinessDeps {
  database: Pick<Database, 'asSystem'>;
  sweeper: Pick<Sweeper, 'isHealthy'>;
  /** What else is missing, such as `knowledge`; asked until nothing is. */
  missingData: () => Promise<string[]>;
}

const patienceMs = 2_000;

/**
 * Names what a question would lack right now: `database`, `worker`, and data. Migrations have run before anything
 * listens, so a database that answers has them.
 */
export function createReadiness({ database, sweeper, missingData }: ReadinessDeps): Readiness {
  let complete = false;
  const lookForData = async (): Promise<string[]> => {
    if (complete) return [];
    const missing = await missingData();
    complete = missing.length === 0;
    return missing;
  };
  return async () => {
    const worker = sweeper.isHealthy() ? [] : ['worker'];
    try {
      await within(
        patienceMs,
        database.asSystem((sql) => sql.query('select 1')),
      );
      return { missing: [...worker, ...(await lookForData())] };
    } catch {
      return { missing: ['database', ...worker] };
    }
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
