import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Puts the folder `next` in the place of `folder`, whole: what reads it meanwhile never sees half of it. */
export async function replaceFolder(folder: string, next: string): Promise<void> {
  const old = `${next}-old`;
  await mkdir(path.dirname(folder), { recursive: true });
  if (existsSync(folder)) await rename(folder, old);
  await rename(next, folder);
  await rm(old, { recursive: true, force: true });
}
