import type { FastifyReply } from 'fastify';
import type { Caller } from '../conversations/conversations.ts';
import type { ClaimMade } from '../conversations/claim-turn.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import type { AppDeps } from './app-deps.ts';
import { watchTurns } from './await-turn.ts';
import { sendProblem, type ProblemKind } from './problem.ts';

/** What a shopper has said or pressed, stored with the turn that takes it up. */
interface Taken {
  /** The answer's body; with the finished turn it is 200's. */
  body: { turnId: string };
  /** When the turn may be claimed, from now; absent when there is nothing to dispatch. */
  dueInMs?: number | undefined;
  /** It is this process's already. */
  claim?: ClaimMade | undefined;
  /** What was appended to the log; absent: let followers look. Nothing was when it is empty. */
  events?: StoredEvent[];
}

interface Call {
  caller: Caller;
  conversationId: string;
  reply: FastifyReply;
  /** To wait for the turn's end. */
  wait: boolean;
}

/**
 * Takes something that a turn answers, has the turn run and tells of it: 202 at once, or 200 with the finished turn for
 * who waits. What is acknowledged is stored: the queue is told after the transaction and may forget it. `closing` aborts
 * when the server goes down; who waits then gets 202 and finds the turn by its id.
 */
export async function followTurn(
  { conversations, bus, queue, runner, waitMs }: Pick<AppDeps, 'conversations' | 'bus' | 'queue' | 'runner' | 'waitMs'>,
  { caller, conversationId, reply, wait }: Call,
  closing: AbortSignal,
  take: () => Promise<Taken | ProblemKind>,
): Promise<FastifyReply> {
  const watch = watchTurns(bus, conversationId);
  try {
    const taken = await take();
    if (typeof taken === 'string') return await sendProblem(reply, taken);
    const { body, dueInMs, claim, events } = taken;
    const ref = { shop: caller.shop, conversationId, turnId: body.turnId };
    if (events?.length !== 0) bus.publish({ conversationId, inbox: caller.shop, ...(events ? { events } : {}) });
    if (claim) runner.runClaimed(ref, claim);
    else if (dueInMs !== undefined) queue.dispatch(ref, dueInMs);
    if (!wait) return await reply.code(202).send(body);
    const signal = AbortSignal.any([closing, gone(reply.raw)]);
    const read = () => conversations.turn(caller, conversationId, body.turnId);
    const turn = await watch.finished(body.turnId, read, {
      patienceMs: waitMs,
      signal,
      lookNow: dueInMs === undefined,
    });
    return await (turn ? reply.code(200).send({ ...body, turn }) : reply.code(202).send(body));
  } finally {
    watch.close();
  }
}

/** Aborts when the client hangs up. */
function gone(response: { once(event: 'close', listener: () => void): unknown }): AbortSignal {
  const abort = new AbortController();
  response.once('close', () => abort.abort());
  return abort.signal;
}
