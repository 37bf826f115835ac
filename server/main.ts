import { compose } from './compose.ts';
import { loadConfig } from './config.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';
import { runProcess } from './run-process.ts';

/** The server: HTTP and, in the same process, a worker. */
await runProcess(async () => {
  const config = loadConfig();
  const shopmate = await compose(config, createLog(config.logLevel));
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
