import type { ManagedKnowledgeBase } from '../knowledge/create-knowledge-base.ts';
import type { Database } from './db/database.ts';
import type { Readiness } from './http/app-deps.ts';
import type { Sweeper } from './jobs/sweeper.ts';
import { demoShop } from './seed-demo.ts';

interface ReadinessDeps {
  database: Pick<Database, 'asSystem'>;
  sweeper: Pick<Sweeper, 'isHealthy'>;
  knowledge: Pick<ManagedKnowledgeBase, 'status'>;
  demo: boolean;
}

const patienceMs = 2_000;

/**
 * Names what a question would lack right now: `database`, `worker`, `demo shop`, `knowledge`. Migrations have run before
 * anything listens, so a database that answers has them.
 */
export function createReadiness({ database, sweeper, knowledge, demo }: ReadinessDeps): Readiness {
  let seeded = false; // once seen, it isn't looked for again
  const lookForSeed = async (): Promise<string[]> => {
    if (!demo || seeded) return [];
    const { rowCount } = await database.asSystem((sql) => sql.query('select from shops where id = $1', [demoShop]));
    if (rowCount === 0) return ['demo shop'];
    const { passages } = await knowledge.status(demoShop);
    seeded = passages > 0;
    return seeded ? [] : ['knowledge'];
  };
  return async () => {
    const worker = sweeper.isHealthy() ? [] : ['worker'];
    try {
      await within(
        patienceMs,
        database.asSystem((sql) => sql.query('select 1')),
      );
      return { missing: [...worker, ...(await lookForSeed())] };
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
