import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { textOf } from '../summary/record-of.ts';
import type { SaidWish } from '../summary/wishes/said-wish.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { saysNo } from '../wishes/says-no.ts';
import type { CopilotAsk, CopilotDeps } from './copilot-ask.ts';
import { keepsOrder } from './keeps-order.ts';
import { isGiven } from './open-wishes.ts';
import { takenBack } from './taken-back.ts';
import { tryTurn } from './try-turn.ts';
import { wordsAt } from './waiting-part.ts';
import { weighWishes, type Weighed } from './weigh-wishes.ts';

/** A no of an operator's since, to what was wished or to nothing in particular, is its answer. */
export function isAnsweredNo({ seq, kinds }: SaidWish, transcript: readonly TranscriptEntry[]): boolean {
  return noesSince(transcript, seq).some(
    (no) => no === 'all' || kinds.some((kind) => no.has(kind) || (kind === 'money_back' && no.has('return'))),
  );
}

/**
 * What the shopper's newest words ask to be done and nobody has done or refused since, whatever else was said or done: an
 * answer to something else settles nothing. To hurry is no more than asking, and ends with any answer.
 */
export async function leftToDo(deps: CopilotDeps, ask: CopilotAsk, wishes: readonly SaidWish[]): Promise<Weighed[]> {
  const { transcript, actions = [] } = ask;
  const place = transcript.findLastIndex(({ role }) => role === 'shopper');
  const said = transcript[place];
  if (said?.role !== 'shopper' || noesSince(transcript, place).length > 0) return [];
  const trial = await tryTurn(deps, ask, wordsAt(transcript, place, said.text));
  const gone = takenBack(transcript);
  const left = (trial?.wishes ?? []).filter(
    (each) =>
      each.name !== 'urge_shipment' &&
      !gone.has(each.name) &&
      !keepsOrder(each, wishes, transcript) &&
      !isGiven(each, { wishes, actions }) &&
      !actions.some((action) => isSettledBy(action, { call: each, at: said.at })),
  );
  const weighed = await weighWishes(left, deps.gate, ask);
  return weighed.filter(({ kind }) => kind === 'write');
}

/** Ways to put the same thing right. */
const remedyTools: ReadonlySet<string> = new Set(['request_return', 'request_exchange', 'request_refund']);

function isSettledBy(
  { tool, end, orderNumber, endedAt }: BookedAction,
  { call, at }: { call: { name: string; input: Record<string, unknown> }; at: Date },
): boolean {
  if (end !== 'done' || endedAt < at) return false;
  const number = textOf(call.input['orderNumber'])?.toUpperCase();
  if (number !== undefined && orderNumber !== undefined && number !== orderNumber) return false;
  return tool === call.name || (remedyTools.has(tool) && remedyTools.has(call.name));
}

const noesSince = (transcript: readonly TranscriptEntry[], place: number) =>
  transcript.slice(place + 1).flatMap((entry) => (entry.role === 'operator' ? (saysNo(entry.text) ?? []) : []));
