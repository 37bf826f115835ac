import { loadConfig } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import { createLog } from './log.ts';
import { runProcess } from './run-process.ts';

/** The server: HTTP and, in the same process, a worker. */
await runProcess(async () => {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  const opening = openDatabase(config, log);
  opening.catch(() => undefined); // compose tells
  const [{ compose }, { listen }] = await Promise.all([import('./compose.ts'), import('./listen.ts')]);
  const shopmate = await compose(config, log, { opening });
  try {
    await shopmate.engine.work();
    const address = await listen(shopmate.app, config);
    console.log(`Shopmate is ready: open ${address}`);
    return shopmate;
  } catch (error) {
    await shopmate.close();
    throw error;
  }
});
