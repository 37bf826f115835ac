import { readFile, writeFile } from 'node:fs/promises';
import { readMigrations } from '../../server/db/migrate.ts';

const list = 'server/db/migrations/frozen.txt';

/**
 * A migration that others may have run never changes: `frozen.txt` keeps its checksum. Run this file by itself to freeze
 * those that are new:  node --import tsx scripts/checks/frozen-migrations.ts
 */
export async function checkFrozenMigrations(): Promise<string[]> {
  const migrations = new Map((await readMigrations()).map(({ name, checksum }) => [name, checksum]));
  const frozen = await readFrozen();
  const problems: string[] = [];
  for (const [name, checksum] of frozen) {
    if (migrations.get(name) === checksum) continue;
    problems.push(
      `The migration ${name} is merged and may not change: put it back, and write a new one for the change.`,
    );
  }
  for (const name of migrations.keys()) {
    if (frozen.has(name)) continue;
    problems.push(`The migration ${name} is not frozen: run node --import tsx scripts/checks/frozen-migrations.ts`);
  }
  return problems;
}

async function readFrozen(): Promise<Map<string, string>> {
  const lines = (await readFile(list, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)])); // as sha256sum writes them
}

if (process.argv[1] === import.meta.filename) {
  const frozen = await readFrozen();
  for (const { name, checksum } of await readMigrations()) if (!frozen.has(name)) frozen.set(name, checksum);
  await writeFile(list, [...frozen].map(([name, checksum]) => `${checksum}  ${name}\n`).join(''));
}
