import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { builtProgram } from '../testing-builds.ts';

export interface ServerProcess {
  address: string;
  child: ChildProcess;
  /** Sends a signal and waits for the end; resolves to the exit code, or `null` when the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts a server's program, bundled, and waits until it says where it listens. Rejects with what it says on stderr. */
export async function startProcess(
  program: Parameters<typeof builtProgram>[0],
  env: Record<string, string>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [await builtProgram(program)], {
    cwd: env['DATA_DIR'] ?? tmpdir(), // away from a developer's .env
    env: { PORT: '0', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /https?:\/\/\S+/.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`exit ${code ?? 'by signal'}: ${said.trim()}`)));
  });
  return {
    address,
    child,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exit = once(child, 'exit');
      child.kill(signal);
      const [code] = (await exit) as [number | null];
      return code;
    },
  };
}
