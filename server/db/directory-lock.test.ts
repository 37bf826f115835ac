import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDirectory } from './directory-lock.ts';

const module = new URL('directory-lock.ts', import.meta.url).href;

/** Another process that takes the lock, says how that went, and stays. */
function holder(directory: string) {
  const program = `import { lockDirectory } from ${JSON.stringify(module)};
    await lockDirectory(${JSON.stringify(directory)}).then(() => console.log('held'), (error) => console.log(error.name));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
  const said = new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())),
  );
  const kill = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { said, kill };
}

describe('the lock on a data folder', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'shopmate-lock-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('is refused while it is held, and free after', async () => {
    const lock = await lockDirectory(directory);
    await expect(lockDirectory(directory)).rejects.toThrow(`is in use by process ${process.pid}. Stop that one first`);
    await lock.release();
    await (await lockDirectory(directory)).release();
    expect(await readdir(directory)).toEqual([]);
  });

  it('is refused while another process holds it, and taken over when that was killed', async () => {
    const other = holder(directory);
    expect(await other.said).toBe('held');
    await expect(lockDirectory(directory)).rejects.toThrow(/is in use/);
    await other.kill();
    await (await lockDirectory(directory)).release();
  });

  it('is taken over when the pid of the dead holder belongs to another process now', async () => {
    const dead = { pid: process.ppid, host: hostname(), started: 'another boot/1', token: 'x' };
    await writeFile(path.join(directory, 'lock'), JSON.stringify(dead));
    await (await lockDirectory(directory)).release();
  });

  it('is taken over when the file holds nothing sensible', async () => {
    await writeFile(path.join(directory, 'lock'), '');
    await (await lockDirectory(directory)).release();
  });

  it('goes to exactly one of several that find a dead lock at once', { timeout: 60_000 }, async () => {
    await writeFile(path.join(directory, 'lock'), '{"pid":1,"host":"' + hostname() + '","started":"gone","token":"x"}');
    const others = Array.from({ length: 5 }, () => holder(directory));
    const said = await Promise.all(others.map((each) => each.said));
    expect(said.filter((each) => each === 'held')).toHaveLength(1);
    expect(said.filter((each) => each === 'StartupError')).toHaveLength(4);
    await Promise.all(others.map((each) => each.kill()));
  });

  it('on another host is dead when it stays silent', { timeout: 20_000 }, async () => {
    const elsewhere = { pid: 1, host: 'elsewhere', token: 'x' };
    await writeFile(path.join(directory, 'lock'), JSON.stringify(elsewhere));
    await (await lockDirectory(directory)).release();
  });
});
