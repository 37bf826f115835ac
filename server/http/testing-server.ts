import { pino } from 'pino';
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
  const server = await createServer({
    ...{ config, database, runAgent: echoAgent },
    log: pino({ level: 'silent' }),
    clock: await createDatabaseClock(database),
    shops: createShops(database),
    missingData: () => Promise.resolve([]),
  });
  await server.engine.work();
  console.log(await listen(server.app, config));
  return server;
});
