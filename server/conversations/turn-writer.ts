import type { TurnEvent } from '../../agent/turn-events.ts';
import type { Appended } from './event-log.ts';

/** When waiting events are written, milliseconds after the first of them came. */
export interface WriterPace {
  /** The first words of a message. */
  firstDelta: number;
  /**
   * Its further words, at most: they are joined meanwhile, so that the log stays small. All turns of a process write
   * them on a few common beats, so that their writes can go together, and yet nobody waits behind all of them.
   */
  delta: number;
  /** Everything else. A turn of a few milliseconds so ends with a single write. */
  other: number;
}

export const writerPace: WriterPace = { firstDelta: 0, delta: 100, other: 50 };

/** How many beats there are within a pace. */
const beats = 5;

/**
 * Carries what a running turn says into the log, in order, in as few writes as the pace allows, beside the turn and not
 * in its way.
 */
export interface TurnWriter {
  add(event: TurnEvent): void;
  /** Stops writing and hands over what isn't written yet, for the write that ends the turn. Throws what went wrong. */
  remains(): Promise<Appended[]>;
}

/**
 * `append` answers false when the turn has lost its right to speak; then, and when it throws, `onStop` is called once and
 * nothing more is written.
 */
export function createTurnWriter(options: {
  turnId: string;
  append: (events: readonly Appended[]) => Promise<boolean>;
  onStop: () => void;
  pace?: WriterPace;
}): TurnWriter {
  const { turnId, append, onStop, pace = writerPace } = options;
  let waiting: Appended[] = [];
  let writing: Promise<void> | undefined;
  let timer: { due: number; clear(): void } | undefined;
  let stopped: { error?: unknown } | undefined;
  let closed = false;
  /** The shortest pace among the events that wait. */
  let patience = Infinity;
  const begun = new Set<string>();
  const beat = (Math.floor(Math.random() * beats) / beats) * pace.delta;

  const write = async () => {
    const events = waiting;
    waiting = [];
    patience = Infinity;
    try {
      if (!(await append(events))) stopped = {};
    } catch (error) {
      stopped = { error };
    }
    writing = undefined;
    if (stopped) onStop();
    else if (waiting.length > 0) plan(patience);
  };

  const plan = (inMs: number) => {
    const now = performance.now();
    // The next beat for words of a message under way.
    const due = inMs === pace.delta ? (Math.floor((now - beat) / pace.delta) + 1) * pace.delta + beat : now + inMs;
    if (closed || stopped || writing || (timer && timer.due <= due)) return;
    timer?.clear();
    timer = {
      due,
      clear: later(() => {
        timer = undefined;
        writing = write();
      }, due - now),
    };
  };

  const paceOf = (event: TurnEvent): number => {
    if (event.type !== 'message.delta') return pace.other;
    if (begun.has(event.messageId)) return pace.delta;
    begun.add(event.messageId);
    return pace.firstDelta;
  };

  return {
    add(event) {
      const last = waiting.at(-1);
      if (event.type === 'message.delta' && last?.type === 'message.delta' && last.messageId === event.messageId) {
        last.text += event.text;
        return;
      }
      waiting.push(event.type === 'message.created' ? { ...event, turnId, author: 'agent' } : { ...event, turnId });
      patience = Math.min(patience, paceOf(event));
      plan(patience);
    },
    async remains() {
      closed = true;
      timer?.clear();
      await writing;
      if (stopped?.error !== undefined) throw stopped.error as Error;
      return waiting;
    },
  };
}

/** Runs `work` after `ms`; at once, but not in the way of what runs now, when that is nothing. Returns how to call it off. */
function later(work: () => void, ms: number): () => void {
  if (ms > 0) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  }
  const soon = setImmediate(work);
  return () => clearImmediate(soon);
}
