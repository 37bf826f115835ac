import type { AgentModel } from '../../agent/models/agent-model.ts';
import { runTurn, turnLimits } from '../../agent/run-turn.ts';
import type { TurnEvent, TurnResult } from '../../agent/turn-events.ts';
import { buildTranscript } from '../../server/conversations/transcript.ts';
import type { StoredEvent } from '../../server/conversations/stored-event.ts';
import type { CustomerId } from '../../tools/commerce/customer.ts';
import type { Shopper, ToolContext } from '../../tools/contract.ts';
import { allTools } from '../../tools/toolbox.ts';
import type { Recording } from './read-recordings.ts';
import { createRecordedDesk } from './recorded-desk.ts';
import { decides, type Decision, type RecordedCall, type RecordedTurn } from './recorded-turns.ts';

/** What the present agent decides in a recorded turn. */
export interface ReplayedTurn {
  decision: Decision;
  /** A call that wasn't recorded, so that the turn was broken off there: its outcome can't be known. */
  unrecorded?: string;
}

const turnMs = 120_000;

/** Runs a recorded turn by the present agent, with tools that answer from the recording. */
export async function replayTurn(
  model: AgentModel,
  recording: Recording,
  turn: RecordedTurn,
  earlier: readonly RecordedCall[],
): Promise<ReplayedTurn> {
  const desk = createRecordedDesk(allTools, turn, earlier);
  const { shop } = recording;
  let ids = 0;
  const events = runTurn(
    {
      transcript: buildTranscript(turn.before, turn.turnId),
      shop: { shopName: shop.name[turn.language], currency: shop.currency, timeZone: shop.timeZone },
      context: contextOf(recording, turn),
    },
    {
      ...{ model, tools: desk.tools, gate: desk.gate, limits: turnLimits },
      newId: (prefix) => `${prefix}_replay${(ids += 1)}`,
      stopwatch: () => performance.now(),
    },
  );
  const calls: { name: string; args: unknown }[] = [];
  let next: IteratorResult<TurnEvent, TurnResult> = await events.next();
  while (!next.done) {
    const event = next.value;
    if (event.type === 'tool.started' && decides(event.name)) calls.push({ name: event.name, args: event.args });
    const unrecorded = desk.unrecorded();
    if (unrecorded !== undefined) {
      const ended = await events.return(brokenOff(turn));
      const { intent } = ended.value as TurnResult;
      return { decision: { ...(intent ? { intent: intent.id } : {}), calls, outcome: 'unknown' }, unrecorded };
    }
    next = await events.next();
  }
  const { outcome, intent } = next.value;
  return {
    decision: {
      ...(intent ? { intent: intent.id } : {}),
      ...{ calls, outcome: outcome.kind },
      ...(outcome.kind === 'handoff' ? { handoff: outcome.reason } : {}),
    },
  };
}

function brokenOff({ language, model }: RecordedTurn): TurnResult {
  const usage = { steps: 0, inputTokens: 0, outputTokens: 0 };
  return { outcome: { kind: 'failed', reason: 'internal' }, language, model, tools: [], usage, timing: { totalMs: 0 } };
}

/** Whoever asks for something that isn't recorded has a bug. */
function absent<Part extends object>(what: string): Part {
  return new Proxy({} as Part, { get: () => () => Promise.reject(new Error(`a replay has no ${what}`)) });
}

function contextOf({ conversationId, shop, shopper }: Recording, turn: RecordedTurn): ToolContext {
  return {
    ...{ shop: shop.id, conversationId, shopper: shopperAt(shopper, turn.before) },
    ...{ language: turn.language, now: turn.startedAt, timeZone: shop.timeZone },
    signal: AbortSignal.timeout(turnMs),
    commerce: absent('commerce'),
    knowledge: absent('knowledge base'),
    orderProofs: absent('order proofs'),
    stepUp: absent('one-time codes'),
    photos: () => Promise.resolve([]),
    requests: () => Promise.resolve([]),
  };
}

/** How well the shopper was known when the turn began, as far as the log tells. */
function shopperAt({ id, customerId, name }: Recording['shopper'], before: readonly StoredEvent[]): Shopper {
  const succeeded = (tool: string) =>
    before.some((event) => event.type === 'tool.finished' && event.name === tool && event.status === 'ok');
  if (succeeded('check_code')) return { id, level: 'stepped_up', ...known(customerId, name) };
  if (customerId !== undefined) return { id, level: 'signed_in', ...known(customerId, name) };
  return { id, level: succeeded('verify_order') ? 'order_verified' : 'anonymous' };
}

function known(customerId: string | undefined, name: string | undefined) {
  return {
    ...(customerId === undefined ? {} : { customerId: customerId as CustomerId }),
    ...(name === undefined ? {} : { name }),
  };
}
