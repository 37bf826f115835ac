import { StartupError } from './startup-error.ts';

/** Longer than this nobody is waited for, milliseconds. */
const longestCloseMs = 9_000;

/**
 * Runs a process until it is asked to end (SIGTERM, SIGINT). What keeps it from starting is one plain sentence and exit
 * code 1; a second signal ends it at once.
 */
export async function runProcess(start: () => Promise<{ close(): Promise<void> }>): Promise<void> {
  try {
    const running = await start();
    let closing = false;
    const end = () => {
      if (closing) process.exit(1);
      closing = true;
      setTimeout(() => process.exit(1), longestCloseMs).unref();
      running.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.on('SIGTERM', end);
    process.on('SIGINT', end);
  } catch (error) {
    console.error(error instanceof StartupError ? error.message : error);
    process.exit(1);
  }
}
