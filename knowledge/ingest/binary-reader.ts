import { Worker } from 'node:worker_threads';
import { UnreadableFile } from './source-file.ts';

/** What a parser has to stay below for one file. */
const limits = { milliseconds: 30_000, heapMegabytes: 512 };
/** The thread ends when nothing came for so long; the next file starts another. */
const idleMs = 3_000;

/** Reads PDF, DOCX and CSV by their parsers, one file after the other. Rejects with UnreadableFile only. */
export interface BinaryReader {
  /** The text of each page. */
  readPdf(bytes: Uint8Array): Promise<string[]>;
  /** HTML. */
  readDocx(bytes: Uint8Array): Promise<string>;
  /** The cells of each of these columns. */
  readCsv(bytes: Uint8Array, columns: readonly string[]): Promise<string[][]>;
}

interface Request {
  format: 'pdf' | 'docx' | 'csv';
  bytes: Uint8Array;
  columns?: readonly string[];
}

/**
 * Parsers in a thread of their own: a hostile file can neither hold up the server nor take its memory, and the libraries
 * are loaded only while somebody needs them.
 */
export function createBinaryReader(): BinaryReader {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = () => {
    const resourceLimits = { maxOldGenerationSizeMb: limits.heapMegabytes };
    const started = new Worker(new URL('./binary-reader-worker.js', import.meta.url), { execArgv: [], resourceLimits });
    started.once('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  };
  const stop = () => {
    const stopped = worker;
    worker = undefined;
    void stopped?.terminate();
  };
  const run = async (request: Request): Promise<unknown> => {
    clearTimeout(idle);
    worker ??= start();
    worker.ref();
    try {
      const content = await ask(worker, request);
      worker.unref(); // an idle thread doesn't keep the process alive
      idle = setTimeout(stop, idleMs).unref();
      return content;
    } catch (error) {
      stop();
      throw error;
    }
  };
  const queue = <Content>(request: Request): Promise<Content> => {
    const answer = last.then(() => run(request));
    last = answer.catch(() => undefined);
    return answer as Promise<Content>;
  };
  return {
    readPdf: (bytes) => queue<string[]>({ format: 'pdf', bytes }),
    readDocx: async (bytes) => (await queue<string[]>({ format: 'docx', bytes }))[0] ?? '',
    readCsv: (bytes, columns) => queue<string[][]>({ format: 'csv', bytes, columns }),
  };
}

function ask(worker: Worker, request: Request): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void) => {
      clearTimeout(patience);
      worker.off('message', answered).off('error', died).off('exit', died);
      outcome();
    };
    const fail = (reason: 'corrupt' | 'too_large', message: string) => {
      settle(() => reject(new UnreadableFile(reason, message)));
    };
    const answered = ({ content, corrupt }: { content?: unknown; corrupt?: boolean }) => {
      if (corrupt) fail('corrupt', `The file is damaged, protected by a password, or not a ${request.format} file.`);
      else settle(() => resolve(content));
    };
    const died = () => fail('too_large', 'The file needs too much memory to be read.');
    const patience = setTimeout(
      () => fail('too_large', `The file takes longer than ${limits.milliseconds / 1000} seconds to be read.`),
      limits.milliseconds,
    );
    worker.on('message', answered).on('error', died).on('exit', died);
    worker.postMessage(request);
  });
}
