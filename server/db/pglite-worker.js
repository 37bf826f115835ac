// Runs PGlite in a worker thread: Postgres protocol bytes in, protocol bytes out, in order. Plain JavaScript, so that
// the thread starts without a TypeScript loader.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';

/** @type {{ dataDir?: string, loadFrom?: string, pgliteWasmModule: WebAssembly.Module }} */
const { dataDir, loadFrom, pgliteWasmModule } = workerData;

const database = await PGlite.create({
  ...(dataDir === undefined ? {} : { dataDir }),
  ...(loadFrom === undefined ? {} : { loadDataDir: new Blob([await readFile(loadFrom)]) }),
  extensions: { vector },
  pgliteWasmModule,
  postgresqlconf: ['shared_buffers = 64MB'], // half of what it takes otherwise, and as fast here
});

let last = Promise.resolve();

/**
 * Not `execProtocolRaw`: that parses every answer beside us, and keeps what it parsed for ever.
 *
 * @param {Uint8Array} bytes
 */
async function exchange(bytes) {
  const parts = [];
  let length = 0;
  await database.execProtocolRawStream(bytes, {
    onRawData(part) {
      parts.push(part.slice()); // a copy: it is the database's own memory
      length += part.length;
    },
  });
  const reply = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    reply.set(part, at);
    at += part.length;
  }
  return reply;
}

/** @param {{ id: number, do: 'protocol' | 'dump' | 'close', bytes?: Uint8Array }} request */
async function answer({ id, do: what, bytes }) {
  try {
    if (what === 'protocol') {
      const reply = await exchange(bytes);
      parentPort.postMessage({ id, bytes: reply }, [reply.buffer]);
    } else if (what === 'dump') {
      const dump = await database.dumpDataDir('none');
      parentPort.postMessage({ id, bytes: new Uint8Array(await dump.arrayBuffer()) });
    } else {
      await database.close();
      parentPort.postMessage({ id });
    }
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

parentPort.on('message', (request) => {
  last = last.then(() => answer(request));
});
parentPort.postMessage({ id: 0 });
