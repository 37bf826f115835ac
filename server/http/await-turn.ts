import type { Turn } from '../contract/turn.ts';
import type { Bus } from '../jobs/bus.ts';
import { createWakeUp } from './wake-up.ts';

/** Waits for the ends of turns of one conversation. Open it before the turn is dispatched, so that no end is missed. */
export interface TurnWatch {
  /**
   * What `read` gives once the turn is finished, or `undefined` when the patience or the signal ends first. With
   * `lookNow` it may be finished already.
   */
  finished(
    read: () => Promise<Turn | undefined>,
    options: { patienceMs: number; signal: AbortSignal; lookNow: boolean },
  ): Promise<Turn | undefined>;
  close(): void;
}

/** News may get lost, so the turn is also looked at now and then, milliseconds. */
const lookAgainMs = 1_000;

export function watchTurns(bus: Bus, conversationId: string): TurnWatch {
  const wakeUp = createWakeUp();
  const leave = bus.subscribe(conversationId, ({ endedTurn }) => {
    if (endedTurn !== undefined) wakeUp.wake();
  });
  return {
    async finished(read, { patienceMs, signal, lookNow }) {
      const until = performance.now() + patienceMs;
      signal.addEventListener('abort', wakeUp.wake);
      if (lookNow) wakeUp.wake();
      try {
        for (let left = patienceMs; left > 0 && !signal.aborted; left = until - performance.now()) {
          await wakeUp.awake(Math.min(lookAgainMs, left));
          const turn = await read();
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
