import { execFile } from 'node:child_process';

/** Something that the tests need is missing and can't be had; the message is one sentence. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart';
}

/** Runs a command to its end. `undefined` when it isn't there or fails; see `mustRun` for those that must not. */
export async function tryRun(command: string, args: readonly string[], cwd?: string): Promise<string | undefined> {
  return mustRun(command, args, cwd).catch(() => undefined);
}

/** Runs a command to its end and returns what it wrote; throws with the last lines that it wrote when it fails. */
export function mustRun(command: string, args: readonly string[], cwd?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${command} ${args.join(' ')} failed: ${lastLines(stderr) || error.message}`));
    });
  });
}

export function lastLines(text: string, count = 5): string {
  return text.trim().split('\n').slice(-count).join('\n');
}

/** Does one step and tells of it when it takes over two seconds. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const slow = setTimeout(() => {
    console.log(`${what} …`);
  }, 2_000);
  try {
    const result = await work();
    const seconds = (performance.now() - began) / 1000;
    if (seconds > 2) console.log(`${what}: done in ${seconds.toFixed(1)} s`);
    return result;
  } finally {
    clearTimeout(slow);
  }
}
