import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { compose } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { createMemoryDatabase } from '../../server/db/embedded.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cacheFolder = path.join(root, 'node_modules/.cache/shopmate-evals');
/** What a seeded demo shop is made from: a change in any of it makes a new template. */
const madeFrom = [
  'server/db/migrations',
  'server/seed-demo.ts',
  'tools/commerce/demo-shop',
  'tools/commerce/adapters',
  'knowledge',
];
const dayMs = 24 * 60 * 60 * 1000;

/**
 * A file to start an in-memory database from that holds the demo shop as it is on its first day: making it takes many
 * seconds, starting from it half of one. Made once a day (its data are dated from the day they are seeded) and whenever
 * its sources change; those of days before are removed.
 */
export async function seededTemplate(): Promise<string> {
  const file = path.join(cacheFolder, `${await sourcesHash()}.tar`);
  if (existsSync(file)) return file;
  await mkdir(cacheFolder, { recursive: true });
  await removeOld();
  const database = await createMemoryDatabase();
  const seeded = await compose(readConfig({ DEMO: 'true' }), pino({ level: 'silent' }), {
    web: false,
    opening: Promise.resolve({ ...database, close: () => Promise.resolve() }),
  });
  try {
    await seeded.close();
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, await database.dump());
    await rename(draft, file);
  } finally {
    await database.close();
  }
  return file;
}

async function sourcesHash(): Promise<string> {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  for (const source of madeFrom) {
    const at = path.join(root, source);
    const files = (await stat(at)).isDirectory() ? await readdir(at, { recursive: true }) : [''];
    for (const name of files.sort()) {
      const file = path.join(at, name);
      if ((await stat(file)).isFile()) hash.update(name).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 24);
}

async function removeOld(): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    const old = path.join(cacheFolder, name);
    const { mtimeMs } = await stat(old).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < Date.now() - dayMs) await rm(old, { force: true });
  }
}
