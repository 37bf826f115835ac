import type { BaseMessage } from '@langchain/core/messages';
import { asksForPhotos, tellingWords } from '../../playbooks/colleague/colleague.ts';
import type { DialogueMemory, OpenMatter } from '../../playbooks/playbook.ts';
import { isOfNoUse, staysWithEnd, turnsOfferDown } from '../../wishes/turns-offer-down.ts';
import type { TakenOffer, ToldDeed } from '../../transcript.ts';

/** An offer that the shopper took by its button, as far as this conversation shows what became of it. */
export interface TakenBefore extends TakenOffer {
  /** The tap is among the words that wait for an answer. */
  isPresent: boolean;
  /** The agent has seen to it, or a colleague has. */
  isSeenTo: boolean;
}

/** By then the talk has moved on, and “is it done?” is of something else. */
const lasts = 4;

/** The offer taken last, unless it was let go since. `start`: where the words begin that wait for an answer. */
export function takenIn(messages: readonly BaseMessage[], start: number): TakenBefore | undefined {
  const at = messages.findLastIndex(({ additional_kwargs: { takes } }) => takes !== undefined);
  const takes = messages[at]?.additional_kwargs['takes'] as TakenOffer | undefined;
  if (!takes) return undefined;
  const since = messages.slice(at + 1);
  const said = since.filter(({ type }) => type === 'human').map(({ text }) => text);
  if (said.length > lasts || said.some((text) => letsGo(text))) return undefined;
  const isAnswered = messages.slice(at + 1, start).some(({ additional_kwargs: { memory } }) => memory !== undefined);
  const isDone = deedsIn(since).some(
    ({ action, orderNumber }) => action === 'accept_retention_offer' && orderNumber === takes.orderNumber,
  );
  return { ...takes, isPresent: at >= start, isSeenTo: isAnswered || isDone };
}

const letsGo = (text: string) => turnsOfferDown(text) || isOfNoUse(text) || staysWithEnd(text);

/**
 * What is remembered when the agent answers again. What it had asked is over once a colleague has done something about
 * that order, or has told the shopper anything of the matter; what they did last is what the talk is about.
 */
export function afterColleague(before: DialogueMemory, since: readonly BaseMessage[]): DialogueMemory {
  const memory = withoutLostCard(before, since);
  const said = since.filter(({ name }) => name === 'operator').map(({ text }) => text);
  const did = deedsIn(since);
  const last = did.at(-1);
  const isKept = last === undefined && (tellingWords(said).length === 0 || isAskedByThem(memory.open, said));
  if (isKept) return memory;
  const { open, later: _later, queue: _queue, ...rest } = memory;
  const isElsewhere = said.length === 0 && open !== undefined && did.every((deed) => isOther(deed, open));
  const kept = isElsewhere ? memory : rest;
  if (!last) return kept;
  const { number, orderNumber } = last;
  const request = { number, turn: memory.turns ?? 0 };
  const deeds = [...(memory.deeds ?? []), ...did].slice(-mostDeeds);
  return { ...kept, request, deeds, ...(orderNumber === undefined ? {} : { orderNumber }) };
}

const mostDeeds = 8;

/** The card that waits for its button is withdrawn as soon as a colleague comes: there is nothing left to press. */
function withoutLostCard(memory: DialogueMemory, since: readonly BaseMessage[]): DialogueMemory {
  const { open, ...rest } = memory;
  return open?.asks === 'button' && since.some(({ name }) => name === 'operator') ? rest : memory;
}

/** They asked for the same photos once more. */
const isAskedByThem = (open: OpenMatter | undefined, said: readonly string[]) =>
  open?.asks === 'photos' && said.some(asksForPhotos);

function isOther({ orderNumber }: ToldDeed, { action }: OpenMatter): boolean {
  const asked = action?.args['orderNumber'];
  return typeof asked === 'string' && orderNumber !== undefined && asked !== orderNumber;
}

function deedsIn(messages: readonly BaseMessage[]): ToldDeed[] {
  return messages.flatMap(({ additional_kwargs: { did } }) => (Array.isArray(did) ? (did as ToldDeed[]) : []));
}
