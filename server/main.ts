import { loadConfig } from './config.ts';
import type { Database } from './db/database.ts';
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
    if (!config.demo) await tellFirstAdmins(shopmate.database, address, config.adminEmail);
    return shopmate;
  } catch (error) {
    await shopmate.close();
    throw error;
  }
});

/** Prints the one-time links of shops that nobody can sign in to; to the console alone, never to a log. */
async function tellFirstAdmins(database: Database, address: string, email?: string): Promise<void> {
  const { inviteFirstAdmins } = await import('./operators/first-admin.ts');
  const { shops, admins } = await inviteFirstAdmins({ database, address, ...(email === undefined ? {} : { email }) });
  if (shops === 0) console.log('There is no shop yet. Add one: npm run shop:add -- --help');
  for (const { shop, email: account, link } of admins) {
    console.log(
      `The shop ${shop} has nobody who can sign in. Choose a password for ${account} with this link, once, ` +
        `until ${link.expiresAt.toISOString()}:\n${link.url}`,
    );
  }
}
