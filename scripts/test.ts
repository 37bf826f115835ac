import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Counts } from './test/count-reporter.ts';

/**
 * Runs all tests, or those that the arguments name (they go to vitest as they are), and ends with one plain line:
 * `312 passed, 0 failed`.
 */
const root = path.resolve(import.meta.dirname, '..');
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
const reporters = ['--reporter=default', `--reporter=${path.join(root, 'scripts/test/count-reporter.ts')}`];

let counts: Counts | undefined;
const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
child.on('message', (message) => {
  counts = message as Counts;
});
// Ctrl-C reaches vitest too, which stops the services before it ends; a supervisor's SIGTERM reaches us alone.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));

const exitCode = await new Promise<number>((resolve) => {
  child.once('close', (code) => {
    resolve(code ?? 1);
  });
});
if (counts === undefined) console.log('\nThe tests did not run to their end.');
else console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts === undefined ? 1 : exitCode;
