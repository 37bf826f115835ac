import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrations } from './migrate.ts';

const dist = fileURLToPath(new URL('../../dist/database', import.meta.url));

/**
 * Where `npm run build` leaves an empty, migrated data directory of the embedded database for this very version of
 * PGlite and the migrations. A copy of it opens in a fraction of the seconds that making one takes.
 */
export async function emptyDirectory(): Promise<string> {
  const pglite = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')),
    '../package.json',
  );
  const { version } = JSON.parse(await readFile(pglite, 'utf8')) as { version: string };
  const checksums = (await readMigrations()).map(({ checksum }) => checksum);
  const key = createHash('sha256')
    .update([version, ...checksums].join())
    .digest('hex')
    .slice(0, 16);
  return path.join(dist, key);
}
