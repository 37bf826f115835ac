import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { Understand } from '../understanding/create-understanding.ts';
import { talk as talkIntents } from '../playbooks/matter.ts';
import { intentsOf, tellingOf } from './intents-in.ts';
import { unknownIn, type Talk, type TalkTurn } from './read-talk.ts';
import { isDoneSince } from './settled-by.ts';
import type { Quote } from './summary.ts';

/** An answer that offers a person for these reasons is none. */
const noAnswer: ReadonlySet<string> = new Set(['missing_knowledge', 'low_confidence', 'tool_failure']);
const mereTalk: ReadonlySet<string> = new Set([...talkIntents, 'ask_human', 'complaint', 'give_details']);

/** A request that waits for an answer, and what it is about. */
export interface OpenRequest extends Quote {
  intents: string[];
  /** Nothing but a person was asked for. */
  isForPerson?: true;
}

/** How what was asked stands since somebody last answered as a person. */
export interface Requests {
  /** That no reply and no deed has dealt with, oldest first. */
  open: OpenRequest[];
  /** The newest that the agent has answered, and its words. */
  answered?: Quote & { reply: string };
  /** They asked for a person, or agreed to one. */
  wantsPerson: boolean;
}

/**
 * What no reply has dealt with, neither the agent's nor an operator's, nor any deed. What was said to answer a question of
 * the agent's stands under the request that it belongs to. Where a wish for a person is all there is, it is what is open.
 */
export function requestsIn(talk: Talk, actions: readonly BookedAction[], understand: Understand): Requests {
  const settledUpTo = Math.max(0, ...talk.operatorSeqs, ...talk.resolvedSeqs);
  const turns = talk.turns.filter(({ said }) => said.length > 0 && (said.at(-1)?.seq ?? 0) > settledUpTo);
  const { open, person } = openIn(turns, actions, understand);
  const answered = answeredIn(turns, understand);
  const wantsPerson = turns.some((turn) => intentsOf(turn, understand).includes('ask_human'));
  const isForPerson = person?.intents.includes('ask_human') === true;
  const bare: OpenRequest[] = person ? [{ ...person, ...(isForPerson ? { isForPerson } : {}) }] : [];
  return {
    open: open.length > 0 || answered || hasMatter(turns, understand) ? open : bare,
    ...(answered ? { answered } : {}),
    wantsPerson,
  };
}

const isTalk = (intents: readonly string[]) => intents.length > 0 && intents.every((id) => mereTalk.has(id));

const hasMatter = (turns: readonly TalkTurn[], understand: Understand) =>
  turns.some((turn) => {
    const intents = intentsOf(turn, understand);
    return intents.length > 0 && !isTalk(intents);
  });

function openIn(
  turns: readonly TalkTurn[],
  actions: readonly BookedAction[],
  understand: Understand,
): { open: OpenRequest[]; person: OpenRequest | undefined } {
  const answered = new Set<string>();
  const open: OpenRequest[] = [];
  let isAnsweredLater = false;
  let found: OpenRequest | undefined;
  let person: OpenRequest | undefined;
  for (const turn of turns.toReversed()) {
    const intents = intentsOf(turn, understand);
    const request = requestOf(turn, intents);
    const state = isDoneSince(turn, intents, actions) ? 'answered' : stateOf(turn);
    const isChat = isTalk(intents) && !(state === 'open' && intents.includes('complaint'));
    if (isChat && state === 'open') person ??= request;
    // a chain of questions and answers ends with its last answer
    if (found && state !== 'asked') {
      open.unshift(found);
      found = undefined;
    }
    if (state === 'answered') {
      for (const id of intents) answered.add(id);
      isAnsweredLater ||= !isChat;
    } else if (state === 'asked') {
      if (!isAnsweredLater) found = request ?? found;
    } else if (!isChat) {
      const isDone = intents.length > 0 && intents.every((id) => answered.has(id));
      if (!isDone) found = request;
      isAnsweredLater = false;
    }
  }
  if (found) open.unshift(found);
  return { open, person };
}

/** The newest matter that the agent has answered, with the words that began it. */
function answeredIn(turns: readonly TalkTurn[], understand: Understand): Requests['answered'] {
  let begun: OpenRequest | undefined;
  let found: Requests['answered'];
  let about: readonly string[] = [];
  for (const turn of turns) {
    const intents = intentsOf(turn, understand);
    const { asked, intent } = turn;
    const goesOn = begun !== undefined && asked !== undefined && (intent === undefined || intent === asked.intent);
    if (!goesOn) begun = isTalk(intents) ? undefined : requestOf(turn, intents);
    const reply = turn.replies.map(({ text }) => text).join('\n');
    if (!begun || turn.outcome?.kind !== 'answered' || stateOf(turn) !== 'answered') continue;
    // the same asked again is told by the words that asked it first
    const isAgain = found !== undefined && begun.intents.every((id) => about.includes(id));
    found = isAgain && found ? { ...found, reply } : { seq: begun.seq, quote: begun.quote, reply };
    about = begun.intents;
  }
  return found;
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
