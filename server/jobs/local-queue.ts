import type { TurnQueue, TurnRef } from './turn-queue.ts';

/**
 * Runs turns in this process as soon as they are due: no store, no round trip. What is over `concurrency` waits in
 * memory; should the process die with it, the sweeper finds it.
 */
export function createLocalQueue(concurrency: number): TurnQueue {
  const waiting: TurnRef[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let worker: ((turn: TurnRef) => Promise<void>) | undefined;
  let running = 0;

  const run = (turn: Promise<void>) => {
    running += 1;
    void turn.finally(() => {
      running -= 1;
      start();
    });
  };
  const start = () => {
    while (worker && running < concurrency) {
      const turn = waiting.shift();
      if (!turn) return;
      run(worker(turn));
    }
  };
  const enqueue = (turn: TurnRef) => {
    waiting.push(turn);
    start();
  };
  const halt = () => {
    worker = undefined;
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    return Promise.resolve();
  };
  return {
    hasRoom: () => worker !== undefined && running + waiting.length < concurrency,
    runHere: (turn) => run(turn()),
    dispatch(turn, delayMs = 0) {
      if (delayMs <= 0) {
        enqueue(turn);
        return;
      }
      const timer = setTimeout(() => {
        timers.delete(timer);
        enqueue(turn);
      }, Math.ceil(delayMs));
      timers.add(timer);
    },
    work(runTurn) {
      worker = runTurn;
      start();
      return Promise.resolve();
    },
    pause: halt,
    close: halt,
  };
}
