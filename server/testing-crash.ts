import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { createKnowledgeBase } from '../knowledge/create-knowledge-base.ts';
import { createLocalEmbedder } from '../knowledge/embed/local-embedder.ts';
import { createPostgresCommerce } from '../tools/commerce/adapters/postgres-commerce.ts';
import { createPostgresLedger } from '../tools/ledger/postgres-ledger.ts';
import { loadConfig } from './config.ts';
import { createEmbeddedDatabase } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { createDatabaseClock } from './identity/database-clock.ts';
import { createShops } from './identity/shops.ts';
import { listen } from './listen.ts';
import { createPhotos } from './photos/photos.ts';
import { runProcess } from './run-process.ts';
import { createServer } from './serve.ts';
import { copyOrder, createObedientModel, createTestAgent, seedTestShop } from './testing-actions.ts';

/**
 * The server on the demo shop with an agent that does what it is told, as a process of its own. It kills itself at the
 * failpoint that the file `failpoint` in its data folder names, once.
 */
await runProcess(async () => {
  const config = loadConfig();
  const database = await createEmbeddedDatabase(config.dataDir);
  await migrate(database);
  const { rowCount } = await database.asSystem((sql) => sql.query('select from shops'));
  if (rowCount === 0) {
    await database.asSystem((sql) =>
      sql.query(
        `insert into shops (id, name, identity_secret, currency, time_zone)
         values ('demo', '{"en": "Northlane", "zh": "北巷"}', repeat('k', 40), 'CNY', 'Asia/Shanghai')`,
      ),
    );
    await seedTestShop(database);
    for (const number of ['SM9000001', 'SM9000002', 'SM9000003', 'SM9000004'])
      await copyOrder(database, 'cus_nina', number);
  }
  const dieAt = (failpoint: string) => {
    const file = path.join(config.dataDir, 'failpoint');
    try {
      if (readFileSync(file, 'utf8') !== failpoint) return;
    } catch {
      return;
    }
    rmSync(file);
    process.kill(process.pid, 'SIGKILL');
  };
  const clock = await createDatabaseClock(database);
  const shop = createPostgresCommerce(database, clock.now);
  const commerce = {
    ...shop,
    async execute(...[grant]: Parameters<typeof shop.execute>) {
      dieAt('before_commit');
      const result = await shop.execute(grant);
      dieAt('after_commit');
      return result;
    },
  };
  const server = await createServer({
    ...{ config, database, clock, commerce },
    ledger: createPostgresLedger(database),
    photos: createPhotos(database),
    knowledge: createKnowledgeBase({ database, embedder: createLocalEmbedder() }),
    runAgent: createTestAgent({
      ...{ database, commerce, model: createObedientModel() },
      wrapLedger: (ledger) => ({
        ...ledger,
        async settle(...args) {
          const request = await ledger.settle(...args);
          dieAt('after_record');
          return request;
        },
        async closeConfirmation(...args) {
          await ledger.closeConfirmation(...args);
          dieAt('after_close');
        },
      }),
    }),
    log: pino({ level: 'silent' }),
    shops: createShops(database),
    missingData: () => Promise.resolve([]),
  });
  await server.engine.work();
  console.log(await listen(server.app, config));
  return server;
});
