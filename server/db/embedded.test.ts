import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbeddedDatabase } from './embedded.ts';

const module = new URL('embedded.ts', import.meta.url).href;

/** Writes rows for as long as it lives, and says the number of each once it is committed. */
const writer = (directory: string) => `import { createEmbeddedDatabase } from ${JSON.stringify(module)};
  const database = await createEmbeddedDatabase(${JSON.stringify(directory)});
  await database.asSystem((sql) => sql.query('create table if not exists numbers (n int8)'));
  const { rows } = await database.asSystem((sql) => sql.query('select coalesce(max(n), 0) as n from numbers'));
  for (let n = rows[0].n + 1; ; n++) {
    await database.asSystem((sql) => sql.query('insert into numbers values ($1)', [n]));
    process.stdout.write(n + '\\n');
  }`;

describe('the embedded database on disk', { timeout: 120_000 }, () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'shopmate-embedded-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('keeps what was committed when its process is killed in mid-writing, again and again', async () => {
    for (let round = 0; round < 2; round++) {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer(directory)]);
      let said = '';
      child.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.length > 200) child.kill('SIGKILL');
      });
      await new Promise((resolve) => child.once('close', resolve));
      const acknowledged = Number(said.trimEnd().split('\n').at(-1));
      expect(acknowledged).toBeGreaterThan(0);

      const database = await createEmbeddedDatabase(directory);
      const { rows } = await database.asSystem((sql) =>
        sql.query<{ n: number; count: number }>('select max(n) as n, count(*) as count from numbers'),
      );
      await database.close();
      expect(rows[0]?.n).toBeGreaterThanOrEqual(acknowledged - 1); // the last number said may be cut in half
      expect(rows[0]?.count).toBe(rows[0]?.n);
    }
  });

  it('starts over when its process was killed while it made the data directory', async () => {
    const folder = path.join(directory, 'killed');
    const program = `import { createEmbeddedDatabase } from ${JSON.stringify(module)};
      await createEmbeddedDatabase(${JSON.stringify(folder)}); process.exit()`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
    while (!existsSync(path.join(folder, 'postgres.new'))) await sleep(20);
    await sleep(500);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const database = await createEmbeddedDatabase(folder);
    expect((await database.asSystem((sql) => sql.query('select 1 as one'))).rows).toEqual([{ one: 1 }]);
    await database.close();
  });

  it('refuses a second opening, and says who holds it', async () => {
    const database = await createEmbeddedDatabase(directory);
    await expect(createEmbeddedDatabase(directory)).rejects.toThrow(/is in use by process/);
    await database.close();
    await expect(database.asSystem((sql) => sql.query('select 1'))).rejects.toThrow();
    await (await createEmbeddedDatabase(directory)).close();
  });

  it("says what to do with a folder that can't be used", async () => {
    const file = path.join(directory, 'file');
    await writeFile(file, '');
    await expect(createEmbeddedDatabase(file)).rejects.toMatchObject({ name: 'StartupError' });
    await expect(createEmbeddedDatabase(file)).rejects.toThrow(/Set DATA_DIR to a folder/);
  });
});
