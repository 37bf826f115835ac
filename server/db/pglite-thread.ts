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

/** The id of the thread's first message, which nobody asked for. */
const readyId = 0;

export async function startPGliteThread({ onCrash, ...workerData }: ThreadOptions): Promise<PGliteThread> {
  const worker = new Worker(new URL('./pglite-worker.js', import.meta.url), { workerData, execArgv: [] });
  const waiting = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void }>();
  let lastId = readyId;
  let crash: Error | undefined;

  const fail = (error: Error) => {
    crash ??= error;
    for (const each of waiting.values()) each.reject(crash);
    waiting.clear();
  };
  const ready = new Promise<void>((resolve, reject) => {
    waiting.set(readyId, {
      resolve: () => {
        resolve();
      },
      reject,
    });
  });
  let closing = false;
  worker.on('message', (reply: Reply) => {
    const request = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.error === undefined) request?.resolve(reply);
    else request?.reject(new Error(`the embedded database failed: ${reply.error}`));
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('the embedded database is closed'));
    if (!closing && crash !== undefined) onCrash?.(crash);
  });
  await ready;

  const ask = (what: 'protocol' | 'dump' | 'close', bytes?: Uint8Array) =>
    new Promise<Reply>((resolve, reject) => {
      if (crash !== undefined) {
        reject(crash);
        return;
      }
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, do: what, bytes });
    });

  return {
    connect: () => createProtocolStream(async (bytes) => (await ask('protocol', bytes)).bytes ?? new Uint8Array()),
    dump: async () => (await ask('dump')).bytes ?? new Uint8Array(),
    close: async () => {
      closing = true;
      if (crash === undefined) await ask('close');
      await worker.terminate();
    },
  };
}

/** AuthenticationOk and ReadyForQuery(idle): PGlite has no log-in, so the greeting is answered here. */
const welcome = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);
const startupMessage = 0; // has no type byte, begins with its length
const terminateMessage = 0x58; // 'X'

/** Looks like a socket to `pg.Client`. */
function createProtocolStream(exchange: (bytes: Uint8Array) => Promise<Uint8Array>): Duplex {
  const send = async (bytes: Buffer) => {
    if (bytes[0] === startupMessage) stream.push(welcome);
    else if (bytes[0] === terminateMessage) stream.push(null);
    else stream.push(Buffer.from((await exchange(bytes)).buffer));
  };
  const stream: Duplex = new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _encoding, done) {
      send(chunk).then(() => done(), done);
    },
    writev(chunks, done) {
      send(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer))).then(() => done(), done);
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
