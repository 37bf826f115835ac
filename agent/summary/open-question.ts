import type { Understand } from '../understanding/create-understanding.ts';
import { talk as talkIntents } from '../playbooks/matter.ts';
import { intentsOf, tellingOf } from './intents-in.ts';
import type { Talk, TalkTurn } from './read-talk.ts';
import type { Quote } from './summary.ts';

/** An answer that offers a person for these reasons is none. */
const noAnswer: ReadonlySet<string> = new Set(['missing_knowledge', 'low_confidence', 'tool_failure']);
const mereTalk: ReadonlySet<string> = new Set([...talkIntents, 'ask_human', 'complaint', 'give_details']);

/**
 * The newest request that no reply has dealt with: neither the agent's nor an operator's. What was said to answer a
 * question of the agent's stands under the request that it belongs to. When nothing else is open, the wish for a person.
 */
export function openQuestionIn(talk: Talk, understand: Understand): Quote | undefined {
  const settledUpTo = Math.max(0, ...talk.operatorSeqs, ...talk.resolvedSeqs);
  const turns = talk.turns.filter(({ said }) => said.length > 0 && (said.at(-1)?.seq ?? 0) > settledUpTo);
  const answered = new Set<string>();
  let isAnsweredLater = false;
  let found: Quote | undefined;
  let person: Quote | undefined;
  for (const turn of turns.toReversed()) {
    const intents = intentsOf(turn, understand);
    const isTalk = intents.length > 0 && intents.every((id) => mereTalk.has(id));
    const quote = quoteOf(turn);
    if (isTalk && intents.includes('ask_human')) person ??= quote;
    const state = stateOf(turn);
    // a chain of questions and answers ends with its last answer
    if (found && state !== 'asked') return found;
    if (state === 'answered') {
      for (const id of intents) answered.add(id);
      isAnsweredLater ||= !isTalk;
    } else if (state === 'asked') {
      if (!isAnsweredLater) found = quote ?? found;
    } else if (!isTalk || (state === 'open' && intents.length === 0)) {
      const isDone = intents.length > 0 && intents.every((id) => answered.has(id));
      if (!isDone) found = quote;
      isAnsweredLater = false;
    }
  }
  return found ?? person;
}

function stateOf({ outcome, offersPerson }: TalkTurn): 'answered' | 'asked' | 'open' {
  switch (outcome?.kind) {
    case 'answered':
      return offersPerson !== undefined && noAnswer.has(offersPerson) ? 'open' : 'answered';
    case 'awaiting_confirmation':
      return 'answered';
    case 'clarifying':
      return 'asked';
    default:
      return 'open';
  }
}

function quoteOf({ said }: TalkTurn): Quote | undefined {
  const telling = tellingOf(said);
  return telling && telling.text.trim() !== '' ? { seq: telling.seq, quote: telling.text } : undefined;
}
