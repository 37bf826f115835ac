import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A data folder of its own, gone after `work`. */
export async function withDataDir<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'shopmate-bench-'));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

export interface ServerProcess {
  baseUrl: string;
  /** From the start of the process until `/readyz` answered 200. */
  readyMs: number;
  /** Resident memory now, in MB (Linux only; NaN elsewhere). */
  memoryMb(): Promise<number>;
  /** CPU time used so far, in ms (Linux only; NaN elsewhere). */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

async function untilReady(baseUrl: string, gone: () => string | undefined): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const why = gone();
    if (why !== undefined) throw new Error(`the server stopped before it was ready: ${why}`);
    const ready = await fetch(`${baseUrl}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    if (performance.now() > deadline) throw new Error('the server was not ready within 60 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Starts the whole product as a person would, on a free port, and waits until it would answer a question. */
export async function startServer(env: Record<string, string>): Promise<ServerProcess> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, ['--enable-source-maps', 'server/start.js'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors = (errors + data.toString()).slice(-2000)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const baseUrl = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(force);
  };
  try {
    await untilReady(baseUrl, () => (child.exitCode === null ? undefined : errors));
  } catch (error) {
    await stop();
    throw error;
  }
  const proc = (file: string) => readFile(`/proc/${child.pid ?? 0}/${file}`, 'utf8').catch(() => '');
  return {
    baseUrl,
    readyMs: performance.now() - started,
    memoryMb: async () => Number(/VmRSS:\s+(\d+)/.exec(await proc('status'))?.[1] ?? Number.NaN) / 1024,
    async cpuMs() {
      // utime and stime, fields 14 and 15 of proc(5) stat, in ticks of 10 ms
      const fields = (await proc('stat')).split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    stop,
  };
}
