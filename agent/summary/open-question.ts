import type { Understand } from '../understanding/create-understanding.ts';
import { talk as talkIntents } from '../playbooks/matter.ts';
import { intentsOf, tellingOf } from './intents-in.ts';
import { unknownIn, type Talk, type TalkTurn } from './read-talk.ts';
import type { Quote } from './summary.ts';

/** An answer that offers a person for these reasons is none. */
const noAnswer: ReadonlySet<string> = new Set(['missing_knowledge', 'low_confidence', 'tool_failure']);
const mereTalk: ReadonlySet<string> = new Set([...talkIntents, 'ask_human', 'complaint', 'give_details']);

/** A request that waits for an answer, and what it is about. */
export interface OpenRequest extends Quote {
  intents: string[];
  /** The agent answered it, and then a person was asked for. */
  wasAnswered?: true;
  /** Nothing but a person was asked for. */
  isForPerson?: true;
}

/**
 * The newest request that no reply has dealt with: neither the agent's nor an operator's. What was said to answer a
 * question of the agent's stands under the request that it belongs to. Who asks for a person, with nothing else open,
 * hasn't got what they came for last; when they came for nothing yet, their wish for a person is all there is.
 */
export function openRequestIn(talk: Talk, understand: Understand): OpenRequest | undefined {
  const settledUpTo = Math.max(0, ...talk.operatorSeqs, ...talk.resolvedSeqs);
  const turns = talk.turns.filter(({ said }) => said.length > 0 && (said.at(-1)?.seq ?? 0) > settledUpTo);
  const answered = new Set<string>();
  let isAnsweredLater = false;
  let found: OpenRequest | undefined;
  let person: OpenRequest | undefined;
  let last: OpenRequest | undefined;
  for (const turn of turns.toReversed()) {
    const intents = intentsOf(turn, understand);
    const isTalk = intents.length > 0 && intents.every((id) => mereTalk.has(id));
    const request = requestOf(turn, intents);
    const state = stateOf(turn);
    if (isTalk && state === 'open') person ??= request;
    // a chain of questions and answers ends with its last answer
    if (found && state !== 'asked') return found;
    if (!isTalk) last ??= request;
    if (state === 'answered') {
      for (const id of intents) answered.add(id);
      isAnsweredLater ||= !isTalk;
    } else if (state === 'asked') {
      if (!isAnsweredLater) found = request ?? found;
    } else if (!isTalk) {
      const isDone = intents.length > 0 && intents.every((id) => answered.has(id));
      if (!isDone) found = request;
      isAnsweredLater = false;
    }
  }
  if (found) return found;
  if (!person) return undefined;
  const isForPerson = person.intents.includes('ask_human');
  return last ? { ...last, wasAnswered: true } : { ...person, ...(isForPerson ? { isForPerson } : {}) };
}

function stateOf(turn: TalkTurn): 'answered' | 'asked' | 'open' {
  const { outcome, offersPerson } = turn;
  switch (outcome?.kind) {
    case 'answered': {
      const isNone = offersPerson !== undefined && noAnswer.has(offersPerson);
      return isNone || unknownIn(turn) !== undefined ? 'open' : 'answered';
    }
    case 'awaiting_confirmation':
      return 'answered';
    case 'clarifying':
      return 'asked';
    default:
      return 'open';
  }
}

function requestOf({ said }: TalkTurn, intents: string[]): OpenRequest | undefined {
  const telling = tellingOf(said);
  return telling && telling.text.trim() !== '' ? { seq: telling.seq, quote: telling.text, intents } : undefined;
}
