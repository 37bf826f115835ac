import { createKnowledgeBase } from '../../knowledge/create-knowledge-base.ts';
import { createLocalEmbedder } from '../../knowledge/embed/local-embedder.ts';
import { createPhotos } from '../photos/photos.ts';
import { pino } from 'pino';
import { createPostgresCommerce } from '../../tools/commerce/adapters/postgres-commerce.ts';
import { createPostgresLedger } from '../../tools/ledger/postgres-ledger.ts';
import { loadConfig } from '../config.ts';
import { echoAgent } from '../conversations/testing.ts';
import { createEmbeddedDatabase } from '../db/embedded.ts';
import { migrate } from '../db/migrate.ts';
import { createDatabaseClock } from '../identity/database-clock.ts';
import { createShops } from '../identity/shops.ts';
import { listen } from '../listen.ts';
import { runProcess } from '../run-process.ts';
import { createServer } from '../serve.ts';

/** The server with the agent that echoes, as a process of its own: for tests that kill it. */
await runProcess(async () => {
  const config = loadConfig();
  const database = await createEmbeddedDatabase(config.dataDir);
  await migrate(database);
  await database.asSystem((sql) =>
    sql.query(
      `insert into shops (id, name, identity_secret, currency, time_zone)
       values ('demo', '{"en": "Northlane", "zh": "北巷"}', repeat('k', 40), 'CNY', 'Asia/Shanghai')
       on conflict do nothing`,
    ),
  );
  const clock = await createDatabaseClock(database);
  const server = await createServer({
    ...{ config, database, clock, runAgent: echoAgent },
    commerce: createPostgresCommerce(database, clock.now),
    ledger: createPostgresLedger(database),
    photos: createPhotos(database),
    knowledge: createKnowledgeBase({ database, embedder: createLocalEmbedder() }),
    log: pino({ level: 'silent' }),
    shops: createShops(database),
    missingData: () => Promise.resolve([]),
  });
  await server.engine.work();
  console.log(await listen(server.app, config));
  return server;
});
