// Starts the server, or with the argument `worker` a worker: as `npm run build` left it in dist/server when that was
// built from the very sources that lie here, and else from these sources, which takes seconds longer. Plain JavaScript,
// so that it starts without a TypeScript loader.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

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
