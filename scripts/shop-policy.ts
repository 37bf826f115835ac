import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ZodError } from 'zod';
import { shopId } from '../knowledge/shop-id.ts';
import { loadConfig } from '../server/config.ts';
import { migrate } from '../server/db/migrate.ts';
import { openDatabase } from '../server/db/open-database.ts';
import { createShops } from '../server/identity/shops.ts';
import { createLog } from '../server/log.ts';
import { StartupError } from '../server/startup-error.ts';
import { createPostgresPolicies } from '../tools/policy/postgres-policies.ts';
import { shopPolicySchema, type ShopPolicy } from '../tools/policy/shop-policy.ts';

/** Shows the policy that a shop decides by, or publishes a new version of it. */
const usage = `Shows what a shop decides by, as JSON, or publishes a new version of it. Each decision keeps the version that it was made by.
The embedded database belongs to one process at a time: stop the server first.

  npm run -s shop:policy -- --id my-shop > policy.json      what is in force
  npm run shop:policy -- --id my-shop --publish policy.json  a new version, in force at once

tools/policy/shop-policy.ts says what each number means; amounts are minor units of the shop's currency.`;

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { id: text, publish: text, help: { type: 'boolean' } } });
  const { id, publish: file } = values;
  if (values.help === true || id === undefined) throw new StartupError(usage);
  const policy = file === undefined ? undefined : await readPolicy(file);
  const database = await openDatabase(loadConfig(), createLog('warn'));
  try {
    await migrate(database);
    const shop = await createShops(database).find(id);
    if (!shop) throw new StartupError(`There is no shop ${id}. npm run shop:add adds one.`);
    if (policy && policy.currency !== shop.currency)
      throw new StartupError(
        `The policy is in ${policy.currency}, the shop in ${shop.currency}; nothing was published.`,
      );
    const policies = createPostgresPolicies(database);
    const inForce = policy ? await policies.publish(shopId(id), policy) : await policies.inForce(shopId(id));
    if (policy) console.log(`Version ${inForce?.version} is in force for ${id}.`);
    else if (inForce) console.log(JSON.stringify(inForce.policy, null, 2));
    else throw new StartupError(`${id} has no policy yet, so nothing is allowed. Publish one: --publish policy.json`);
  } finally {
    await database.close();
  }
}

async function readPolicy(file: string): Promise<ShopPolicy> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StartupError(`${file} can't be read.`);
  });
  try {
    return shopPolicySchema.parse(JSON.parse(text));
  } catch (error) {
    const why =
      error instanceof ZodError
        ? error.issues.map(({ path, message }) => `- ${path.join('.')}: ${message}`).join('\n')
        : `- it is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new StartupError(`${file} can't be a policy; nothing was published.\n${why}`);
  }
}

await main().catch((error: unknown) => {
  const isExpected = error instanceof StartupError || (error instanceof TypeError && 'code' in error);
  console.error(isExpected ? (error as Error).message : error);
  process.exitCode = 1;
});
