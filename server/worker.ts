import { compose } from './compose.ts';
import { loadConfig } from './config.ts';
import { createLog } from './log.ts';
import { runProcess } from './run-process.ts';
import { StartupError } from './startup-error.ts';

/** A worker without HTTP, beside servers that share its database. */
await runProcess(async () => {
  const config = loadConfig();
  if (config.database.kind === 'embedded') {
    throw new StartupError('A worker needs a database that it can share: set DATABASE_URL, as for the server.');
  }
  const shopmate = await compose(config, createLog(config.logLevel), { web: false });
  await shopmate.engine.work();
  console.log('Shopmate’s worker is ready.');
  return shopmate;
});
