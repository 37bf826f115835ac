import type { Logger } from 'pino';
import type { TranscriptEntry } from '../../agent/transcript.ts';
import type { TurnEvent, TurnResult } from '../../agent/turn-events.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Shopper } from '../../tools/contract.ts';
import type { IsVip } from '../handoff/is-vip.ts';
import type { Bus } from '../jobs/bus.ts';
import type { TurnRef } from '../jobs/turn-queue.ts';
import type { BegunTurn, TurnDatabase } from './begin-turn.ts';
import { concludeTurn, type Conclusion, type TurnEnd } from './conclude-turn.ts';
import type { AppendAsTurn } from './group-appender.ts';
import { createTurnWriter } from './turn-writer.ts';
import { releaseTurn, renewLease } from './turns.ts';

/** What the agent is given for one turn. */
export interface AgentTurn {
  ref: TurnRef;
  shopper: Shopper;
  language: Language;
  /** The database's clock at the claim. */
  now: Date;
  transcript: readonly TranscriptEntry[];
  /** Numbers of orders that the shopper has proven in this conversation. */
  provenOrders: readonly string[];
  /** Aborts at the turn's deadline, and when the turn may no longer speak. */
  signal: AbortSignal;
}

export type RunAgent = (turn: AgentTurn) => AsyncGenerator<TurnEvent, TurnResult>;

export interface ClaimedTurnDeps {
  database: TurnDatabase;
  bus: Bus;
  runAgent: RunAgent;
  leaseMs: number;
  isVip: IsVip;
  log: Logger;
}

/** Why a running turn is stopped from outside. */
export type Stop = 'lost' | 'deadline' | 'drained';

export interface Stopping {
  /** The first reason counts. */
  stop(why: Stop): void;
  stopped: Promise<Stop>;
}

export function createStopping(): Stopping {
  let stop: (why: Stop) => void = () => undefined;
  const stopped = new Promise<Stop>((resolve) => (stop = resolve));
  return { stop: (why) => stop(why), stopped };
}

/** How long an agent may take to end its turn after its signal, milliseconds. */
const graceMs = 1_500;

/**
 * Runs a turn that is ours: what the agent says goes into the log as it says it, the lease is kept, and the end is
 * written with the last words. A turn that is drained is given back instead.
 */
export async function runClaimedTurn(
  deps: ClaimedTurnDeps & { append: AppendAsTurn },
  ref: TurnRef,
  turn: BegunTurn,
  stopping: Stopping,
): Promise<{ end: TurnEnd; conclusion: Conclusion } | { status: 'released' }> {
  const { database } = deps;
  const abort = new AbortController();
  void stopping.stopped.then(() => abort.abort());
  const writer = createLogWriter(deps, ref, turn, stopping);
  const deadline = setTimeout(() => abort.abort(), turn.msLeft);
  const hardDeadline = setTimeout(() => stopping.stop('deadline'), turn.msLeft + graceMs);
  const lease = keepLease(deps, ref, turn, stopping);
  try {
    const { shopper, language, now, transcript, provenOrders } = turn;
    const said = deps.runAgent({ ref, shopper, language, now, transcript, provenOrders, signal: abort.signal });
    const end = await follow(said, writer.add, stopping.stopped).catch((error: unknown): TurnEnd => {
      deps.log.error(
        { shop: ref.shop, conversation: ref.conversationId, turn: ref.turnId, err: error },
        'the agent threw',
      );
      return { broke: true };
    });
    const remains = await writer.remains();
    if (end === 'drained') {
      await database.inShop(ref.shop, (sql) => releaseTurn(sql, turn.fence));
      return { status: 'released' };
    }
    return { end, conclusion: await concludeTurn(database, ref, turn, remains, end, deps.isVip) };
  } finally {
    clearTimeout(deadline);
    clearTimeout(hardDeadline);
    clearInterval(lease);
  }
}

/** Passes on what the agent says until it ends, or until the turn is stopped, whether or not the agent heeds that. */
async function follow(
  said: AsyncGenerator<TurnEvent, TurnResult>,
  add: (event: TurnEvent) => void,
  stopped: Promise<Stop>,
): Promise<TurnEnd | 'drained'> {
  for (;;) {
    const step = await Promise.race([said.next(), stopped]);
    if (step === 'drained') return step;
    if (typeof step === 'string') return { stopped: step };
    if (step.done) return { result: step.value };
    add(step.value);
  }
}

function createLogWriter(
  { append, bus }: { append: AppendAsTurn; bus: Bus },
  ref: TurnRef,
  { fence }: BegunTurn,
  stopping: Stopping,
) {
  return createTurnWriter({
    turnId: ref.turnId,
    append: async (said) => {
      const events = await append(ref, said, fence);
      if (events) bus.publish({ conversationId: ref.conversationId, events });
      return events !== undefined;
    },
    onStop: () => stopping.stop('lost'),
  });
}

function keepLease({ database, leaseMs }: ClaimedTurnDeps, ref: TurnRef, { fence }: BegunTurn, stopping: Stopping) {
  const renew = async () => {
    const ours = await database.inShop(ref.shop, (sql) => renewLease(sql, fence, leaseMs)).catch(() => undefined);
    if (ours === false) stopping.stop('lost'); // an outage isn't a loss: the fence tells in the end
  };
  return setInterval(() => void renew(), leaseMs / 3);
}
