import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';

/** PGlite in its own thread, so that a long statement (an index build takes seconds) never holds up the server. */
export interface PGliteThread {
  /** A connection that `pg.Client` can speak Postgres' protocol on. There is one session: open one only. */
  connect(): Duplex;
  /** The data directory as an uncompressed tar. */
  dump(): Promise<Uint8Array>;
  /** Checkpoints, closes and ends the thread. */
  close(): Promise<void>;
}

interface ThreadOptions {
  /** Where the data lives; in memory when absent. */
  dataDir?: string;
  /** A file with an earlier `dump()` to start from. */
  loadFrom?: string;
  /** Called when the thread dies by itself. */
  onCrash?: (error: Error) => void;
}

interface Reply {
  id: number;
  bytes?: Uint8Array;
  error?: string;
}

/** Starts the thread and resolves when the database answers. */
export async function startPGliteThread({ onCrash, ...workerData }: ThreadOptions): Promise<PGliteThread> {
  const worker = new Worker(new URL('./pglite-worker.js', import.meta.url), {
    workerData: { ...workerData, pgliteWasmModule: await compilePGlite() },
    execArgv: [],
  });
  const { answers, expect, fail } = createAnswers();
  let closing = false;
  worker.on('message', answers);
  worker.on('error', fail);
  worker.on('exit', () => {
    const cause = fail(new Error('the embedded database is closed'));
    if (!closing) onCrash?.(cause);
  });

  const ready = expect(0); // the thread says so by itself
  let lastId = 0;
  const ask = (what: 'protocol' | 'dump' | 'close', bytes?: Uint8Array<ArrayBuffer>) => {
    const id = ++lastId;
    const answer = expect(id);
    worker.postMessage({ id, do: what, bytes }, bytes === undefined ? [] : [bytes.buffer]);
    return answer;
  };
  await ready;
  return {
    connect: () => createProtocolStream((bytes) => ask('protocol', new Uint8Array(bytes))),
    dump: () => ask('dump'),
    close: async () => {
      closing = true;
      await ask('close').catch(() => undefined); // it may have crashed
      await worker.terminate();
    },
  };
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** Compiled once a process and shared by its threads: each would take half a second of its own for that. */
function compilePGlite(): Promise<WebAssembly.Module> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  compiled ??= readFile(path.join(folder, 'pglite.wasm')).then((wasm) => WebAssembly.compile(wasm));
  return compiled;
}

/** Brings the thread's replies to those who wait for them. */
function createAnswers() {
  const waiting = new Map<number, { resolve(bytes: Uint8Array): void; reject(error: Error): void }>();
  let dead: Error | undefined;
  return {
    answers({ id, bytes, error }: Reply): void {
      const request = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) request?.resolve(bytes ?? new Uint8Array());
      else request?.reject(new Error(`the embedded database failed: ${error}`));
    },
    expect(id: number): Promise<Uint8Array> {
      return new Promise((resolve, reject) => {
        if (dead === undefined) waiting.set(id, { resolve, reject });
        else reject(dead);
      });
    },
    /** Rejects all who wait and all who will. Returns the first cause. */
    fail(error: Error): Error {
      dead ??= error;
      for (const each of waiting.values()) each.reject(dead);
      waiting.clear();
      return dead;
    },
  };
}

/** AuthenticationOk and ReadyForQuery(idle): PGlite has no log-in, so the greeting is answered here. */
const welcome = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);
const startupMessage = 0; // has no type byte, begins with its length
const terminateMessage = 0x58; // 'X'

/** Looks like a socket to `pg.Client`. */
function createProtocolStream(exchange: (bytes: Uint8Array) => Promise<Uint8Array>): Duplex {
  // Doesn't wait for the answer, so that what is sent meanwhile is already there when the database is ready for it.
  const send = (bytes: Buffer) => {
    if (bytes[0] === startupMessage) stream.push(welcome);
    else if (bytes[0] === terminateMessage) stream.push(null);
    else
      exchange(bytes).then(
        (answer) => stream.push(answer),
        (error: unknown) => stream.destroy(error as Error),
      );
  };
  const stream: Duplex = new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _encoding, done) {
      send(chunk);
      done();
    },
    writev(chunks, done) {
      send(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)));
      done();
    },
  });
  return Object.assign(stream, {
    connect: () => setImmediate(() => stream.emit('connect')),
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
  });
}
