import type { Language } from '../../knowledge/language.ts';
import type { TurnQueue, TurnRef } from '../jobs/turn-queue.ts';
import { beginTurn, readClaim, type Beginning } from './begin-turn.ts';
import type { ClaimMade, ClaimTerms } from './claim-turn.ts';
import type { TurnEnd } from './conclude-turn.ts';
import { createGroupAppender } from './group-appender.ts';
import { createRecentLogs } from './recent-logs.ts';
import { createStopping, runClaimedTurn, type ClaimedTurnDeps, type Stopping } from './run-claimed-turn.ts';
import type { Ended } from './turns.ts';

export interface TurnRunnerDeps extends ClaimedTurnDeps {
  queue: Pick<TurnQueue, 'dispatch' | 'hasRoom' | 'runHere'>;
  /** The language that these messages are to be answered in; `previous` when they don't tell. */
  turnLanguage: (texts: readonly string[], previous: Language) => Language;
  /** Names this process in the rows that it claims. */
  worker: string;
  /** Told of every turn that ended here, with its time from the claim to the end. */
  onEnd?: (end: TurnEnd, totalMs: number) => void;
}

export interface TurnRunner {
  /** Claims the turn and runs it, if it is to be run. Doesn't throw: what can't be finished is found by the sweeper. */
  run(ref: TurnRef): Promise<void>;
  /** For whom a turn may be claimed with its message, to be run here at once; undefined while there is no room for it. */
  claimFor(): ClaimTerms | undefined;
  /** Runs a turn that was claimed so, and is committed. */
  runClaimed(ref: TurnRef, claim: ClaimMade): void;
  /** How many run right now. */
  active(): number;
  /** Lets running turns finish for so long, then gives them back. */
  drain(patienceMs: number): Promise<void>;
}

export function createTurnRunner(deps: TurnRunnerDeps): TurnRunner {
  const { database, bus, queue, log } = deps;
  const append = createGroupAppender(database);
  const logs = createRecentLogs();
  const terms = { ...deps, logs };
  const activeTurns = new Map<string, { stopping: Stopping; over: Promise<void> }>();

  async function runBegun(ref: TurnRef, beginning: Promise<Beginning>, stopping: Stopping): Promise<void> {
    const { shop, conversationId, turnId } = ref;
    const tellEnd = ({ events, next }: Ended) => {
      bus.publish({ conversationId, endedTurn: turnId, events, inbox: shop });
      if (next) queue.dispatch({ shop, conversationId, turnId: next.turnId }, next.dueInMs);
    };
    const begun = await beginning;
    if (begun.status === 'not_now') return;
    if (begun.status === 'over') {
      tellEnd(begun.ended);
      return;
    }
    bus.publish({ conversationId, events: [begun.started] });
    const started = performance.now();
    // An operator who takes over ends the turn from outside: then it has nothing more to say.
    const leave = bus.subscribe(conversationId, ({ endedTurn }) => {
      if (endedTurn === turnId) stopping.stop('lost');
    });
    const ran = await runClaimedTurn({ ...deps, append }, ref, begun.turn, stopping).finally(leave);
    if ('status' in ran || ran.conclusion.status === 'not_ours') return;
    tellEnd(ran.conclusion.ended);
    deps.onEnd?.(ran.end, performance.now() - started);
  }

  async function run(ref: TurnRef, begin: () => Promise<Beginning>): Promise<void> {
    if (activeTurns.has(ref.turnId)) return;
    const stopping = createStopping();
    const over = runBegun(ref, begin(), stopping).catch((error: unknown) => {
      const about = { shop: ref.shop, conversation: ref.conversationId, turn: ref.turnId };
      log.warn({ ...about, err: error }, 'a turn could not be run to its end; it will be claimed again');
    });
    activeTurns.set(ref.turnId, { stopping, over });
    await over;
    activeTurns.delete(ref.turnId);
  }

  return {
    run: (ref) => run(ref, () => beginTurn(database, ref, terms)),
    claimFor: () => (queue.hasRoom() ? { worker: deps.worker, leaseMs: deps.leaseMs, logs } : undefined),
    runClaimed: (ref, claim) => queue.runHere(() => run(ref, () => readClaim(database, ref, claim, terms))),
    active: () => activeTurns.size,
    async drain(patienceMs) {
      const rest = [...activeTurns.values()];
      const timer = setTimeout(() => rest.forEach(({ stopping }) => stopping.stop('drained')), patienceMs);
      await Promise.all(rest.map(({ over }) => over));
      clearTimeout(timer);
    },
  };
}
