import { parseArgs } from 'node:util';
import { loadConfig } from '../server/config.ts';
import { migrate } from '../server/db/migrate.ts';
import { openDatabase } from '../server/db/open-database.ts';
import { addShop, newShopSchema, type NewShop } from '../server/identity/add-shop.ts';
import { createLog } from '../server/log.ts';
import { StartupError } from '../server/startup-error.ts';

/** Adds a shop, and prints its widget's snippet, its identity secret and its admin's one-time link: once. */
const usage = `Adds a shop. The embedded database belongs to one process at a time: stop the server first.

  npm run shop:add -- --id my-shop --name-en "My Shop" --name-zh 我的店 --currency CNY --time-zone Asia/Shanghai \\
    --admin-email you@example.com [--language en|zh] [--origin https://shop.example.com]…

--language  the widget's before a shopper has said anything (en)
--origin    a site whose pages may embed the widget; may come several times; without it, any may`;

function readArguments(): NewShop {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      ...{ id: text, 'name-en': text, 'name-zh': text, currency: text, 'time-zone': text, 'admin-email': text },
      ...{ language: text, origin: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    },
  });
  if (values.help === true) throw new StartupError(usage);
  const parsed = newShopSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `--${String(path[0])} ${message}.`);
  throw new StartupError(`${problems.join('\n')}\n\n${usage}`);
}

async function add(): Promise<void> {
  const wanted = readArguments();
  const config = loadConfig();
  const address = config.publicUrl ?? `http://localhost:${config.port}`;
  const database = await openDatabase(config, createLog('warn'));
  try {
    await migrate(database);
    const added = await addShop(database, wanted, address);
    if (added.status !== 'added') {
      const whose =
        added.status === 'id_taken' ? `There is a shop ${wanted.id}` : `Somebody has ${wanted['admin-email']}`;
      throw new StartupError(`${whose} already; nothing was added.`);
    }
    console.log(`The shop ${wanted.id} is there. What follows is shown this once: keep it.

On its pages:
<script src="${address}/widget.js" data-shop="${wanted.id}" async></script>

Its server signs shoppers' identity tokens (HS256) with this secret:
${added.identitySecret}

Its admin chooses a password here, until ${added.invitation.expiresAt.toISOString()}:
${added.invitation.url}

Until it has numbers of its own, whatever costs money goes to a person: npm run shop:policy -- --help`);
  } finally {
    await database.close();
  }
}

await add().catch((error: unknown) => {
  const isExpected = error instanceof StartupError || (error instanceof TypeError && 'code' in error);
  console.error(isExpected ? (error as Error).message : error);
  process.exitCode = 1;
});
