// Starts the server, or with the argument `worker` a worker: as `npm run build` left it in dist/server when that was
// built from the very sources that lie here, and else from these sources, which takes seconds longer. Plain JavaScript,
// so that it starts without a TypeScript loader.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

// Collects garbage when the heap is half as large again as what lives in it; V8 by itself waits for up to four times
// that, in each of our threads. After 900 turns: some 530 MB of memory instead of 700, for 1 to 3 % more CPU time.
setFlagsFromString('--heap-growing-percent=50');

const root = path.join(import.meta.dirname, '..');
const built = path.join(root, 'dist/server');
const program = process.argv[2] === 'worker' ? 'worker' : 'main';

/**
 * What is wrong with the built server; nothing: it is what the sources say. Compares contents (some 20 ms), for times of
 * change mean nothing after a checkout, or when dist/ came from another machine.
 *
 * @returns {string | undefined}
 */
function flaw() {
  let sources;
  try {
    sources = JSON.parse(readFileSync(path.join(built, 'sources.json'), 'utf8'));
  } catch {
    return 'The server is not built';
  }
  const same = Object.entries(sources).every(([file, hash]) => hashOf(path.join(root, file)) === hash);
  return same ? undefined : 'The code has changed since the server was built';
}

/** @param {string} file */
function hashOf(file) {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return undefined; // it is gone
  }
}

const why = flaw();
if (why === undefined) {
  await import(`../dist/server/${program}.js`);
} else {
  console.log(`${why}: starting from its sources, which takes longer. To build it: npm run build`);
  await import('tsx');
  await import(`./${program}.ts`);
}
