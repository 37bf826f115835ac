/** Shows on stderr how far something is that takes longer than two seconds. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Clears the line. */
  end(): void;
}

const width = 30;
const quietMs = 2000;

/**
 * A bar where a person watches, a line every ten seconds otherwise; nothing within the first two seconds. `unit` is what
 * is counted, such as `tasks`.
 */
export function createProgress(total: number, unit: string, out: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now();
  let done = 0;
  let shown = 0;
  let everShown = false;
  function show(): void {
    const now = performance.now();
    const every = out.isTTY ? 200 : 10_000;
    if (now - began < quietMs || (everShown && now - shown < every)) return;
    shown = now;
    everShown = true;
    const filled = total === 0 ? width : Math.round((width * done) / total);
    const bar = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done} of ${total} ${unit}`;
    out.write(out.isTTY ? `\r${bar}` : `${bar}\n`);
  }
  const timer = setInterval(show, 200);
  timer.unref();
  return {
    step() {
      done += 1;
      show();
    },
    end() {
      clearInterval(timer);
      if (everShown && out.isTTY) out.write(`\r${' '.repeat(width + 40)}\r`);
    },
  };
}
