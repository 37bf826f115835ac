import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createEmbeddedDatabase } from '../server/db/embedded.ts';
import { emptyDirectory } from '../server/db/empty-directory.ts';
import { migrate } from '../server/db/migrate.ts';

/**
 * Makes the empty data directory that first starts copy: initialised and migrated, holding no shop and no secret. It
 * appears at the end and whole; those of earlier versions go.
 */
const target = await emptyDirectory();
const dist = path.dirname(target);
if (existsSync(target)) {
  console.log('The embedded database is prepared.');
} else {
  console.log('Preparing the embedded database, so that the first start is quick …');
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  const draft = await mkdtemp(path.join(dist, 'new-'));
  const database = await createEmbeddedDatabase(draft);
  await migrate(database);
  await database.close();
  await rename(path.join(draft, 'postgres'), target);
  await rm(draft, { recursive: true, force: true });
}
