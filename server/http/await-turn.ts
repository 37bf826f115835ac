import type { Turn } from '../contract/turn.ts';
import { turnInLog } from '../conversations/read-turn.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import type { Bus } from '../jobs/bus.ts';
import { createWakeUp } from './wake-up.ts';

/** Waits for the ends of turns of one conversation. Open it before the turn is dispatched, so that no end is missed. */
export interface TurnWatch {
  /**
   * The turn once it is finished, from what was heard of it or else as `read` gives it; `undefined` when the patience or
   * the signal ends first. With `lookNow` it may be finished already.
   */
  finished(
    turnId: string,
    read: () => Promise<Turn | undefined>,
    options: { patienceMs: number; signal: AbortSignal; lookNow: boolean },
  ): Promise<Turn | undefined>;
  close(): void;
}

/** News may get lost, so the turn is also looked at now and then, milliseconds. */
const lookAgainMs = 1_000;

export function watchTurns(bus: Bus, conversationId: string): TurnWatch {
  const wakeUp = createWakeUp();
  const heard: StoredEvent[] = [];
  const leave = bus.subscribe(conversationId, ({ endedTurn, events = [] }) => {
    heard.push(...events);
    if (endedTurn !== undefined) wakeUp.wake();
  });
  return {
    async finished(turnId, read, { patienceMs, signal, lookNow }) {
      const until = performance.now() + patienceMs;
      signal.addEventListener('abort', wakeUp.wake);
      if (lookNow) wakeUp.wake();
      try {
        for (let left = patienceMs; left > 0 && !signal.aborted; left = until - performance.now()) {
          await wakeUp.awake(Math.min(lookAgainMs, left));
          const turn = turnInLog(turnId, heard) ?? (await read());
          if (turn && turn.state !== 'queued' && turn.state !== 'running') return turn;
        }
        return undefined;
      } finally {
        signal.removeEventListener('abort', wakeUp.wake);
      }
    },
    close: leave,
  };
}
