import type { Citation, ToolRun } from '../../tools/contract.ts';
import { onlyHolds } from '../wishes/only-holds.ts';
import { recordOf } from './record-of.ts';
import type { LoggedEvent } from './log.ts';

/** Words of the shopper. */
export interface Said {
  seq: number;
  text: string;
  photos: number;
  at: Date;
}

/** A tool call that has ended. */
export interface Run {
  callId: string;
  name: string;
  /** Of its end. */
  seq: number;
  at: Date;
  args: Readonly<Record<string, unknown>>;
  status: ToolRun['status'];
  reason?: string;
  content: Readonly<Record<string, unknown>>;
  /** The agent said something to the shopper after it, in the same turn. */
  told: boolean;
}

/** What was asked together, and what came of it. */
export interface TalkTurn {
  said: Said[];
  /** The shopper answered a card by its button. */
  pressed: boolean;
  runs: Run[];
  /** What the agent, or the system in its stead, replied. */
  replies: { seq: number; text: string; citations: readonly Citation[] }[];
  /** How it ended; absent while it hasn't. */
  outcome?: { kind: string; reason?: string };
  intent?: string;
  /** How sure of it whoever noted it was, 0..1. */
  confidence?: number;
  /** What the agent had asked for last, so that these words may only answer it. */
  asked?: { intent: string; asks: string };
  /** What the agent asks for now. */
  asks?: { intent: string; asks: string };
  /** Ids of the goods or orders that the agent showed last; of several candidates the one that was meant. */
  shown: readonly string[];
  /** Why the agent offered a person, where it did for want of an answer. */
  offersPerson?: string;
}

/** Words of an operator. */
export interface OperatorSaid {
  seq: number;
  at: Date;
  text: string;
  name?: string;
}

/** A conversation as a summary reads it. */
export interface Talk {
  turns: TalkTurn[];
  /** Oldest first. */
  operators: OperatorSaid[];
  /** What the system wrote to them in an operator's name, such as that a code is on its way: oldest first. */
  notices: { seq: number; text: string }[];
  /** Names, as the shopper sees them, of those who have had it, whether they wrote or not. */
  colleagues: readonly string[];
  /** Who took it over last. */
  accepted?: { seq: number; name: string };
  /** Who of our people has it now, as the shopper sees them. */
  holder?: string;
  /** Of operators' words that all is settled. */
  resolvedSeqs: number[];
  /** The one that is open: a person was asked for and hasn't taken over, or has. Those before it are history. */
  handoff?: { seq: number; reason: string };
  /** Where people gave it back to the agent, or called it settled, after they had it: oldest first. */
  endedSeqs: number[];
}

/** Up to here a person has answered: their newest words that say more than that they are at it, whatever was said before. */
export const answeredUpTo = ({ operators, resolvedSeqs }: Pick<Talk, 'operators' | 'resolvedSeqs'>): number =>
  Math.max(0, ...operators.flatMap(({ seq, text }) => (onlyHolds(text) ? [] : [seq])), ...resolvedSeqs);

/** Up to here they have had a person with them: who asked for one before has one. */
export const metUpTo = ({ operators, resolvedSeqs }: Pick<Talk, 'operators' | 'resolvedSeqs'>): number =>
  Math.max(0, ...operators.map(({ seq }) => seq), ...resolvedSeqs);

/** Reads a log turn by turn; words that came without a turn are one each. */
export function readTalk(log: readonly LoggedEvent[]): Talk {
  const turns = new Map<string, TalkTurn>();
  const args = new Map<string, unknown>();
  const talk: Talk = {
    ...{ turns: [], operators: [], notices: [], resolvedSeqs: [], endedSeqs: [] },
    colleagues: namesIn(log),
  };
  for (const event of log) {
    if (event.type === 'tool.started') args.set(event.callId, event.args);
    notePeople(talk, event);
    const key = turnKey(event);
    if (key === undefined) continue;
    const turn = turns.get(key) ?? { said: [], pressed: false, runs: [], replies: [], shown: [] };
    turns.set(key, turn);
    note(turn, event, args);
  }
  let asked: TalkTurn['asks'];
  for (const turn of turns.values()) {
    if (asked) turn.asked = asked;
    if (turn.replies.length > 0) asked = turn.asks;
    const lastReply = turn.replies.at(-1)?.seq ?? 0;
    for (const run of turn.runs) run.told = run.seq < lastReply;
    if (turn.said.length > 0 || turn.pressed || turn.runs.length > 0) talk.turns.push(turn);
  }
  return talk;
}

function namesIn(log: readonly LoggedEvent[]): string[] {
  const names = log.flatMap((event) =>
    event.type === 'handoff.accepted' || event.type === 'message.created' ? (event.name ?? []) : [],
  );
  return [...new Set(names)];
}

function notePeople(talk: Talk, event: LoggedEvent): void {
  const { seq, at } = event;
  if (event.type === 'handoff.requested') talk.handoff = { seq, reason: event.reason };
  if (event.type === 'handoff.accepted' && event.name !== undefined) {
    talk.accepted = { seq, name: event.name };
    talk.holder = event.name;
  }
  if (event.type === 'handoff.returned' || event.type === 'conversation.resolved') delete talk.holder;
  if (event.type === 'conversation.resolved') talk.resolvedSeqs.push(seq);
  if (event.type === 'conversation.resolved' || (event.type === 'handoff.returned' && event.to !== 'line')) {
    if (talk.handoff) talk.endedSeqs.push(seq);
    delete talk.handoff;
  }
  if (event.type !== 'message.created' || event.text === undefined) return;
  if (event.author === 'system' && event.turnId === undefined) talk.notices.push({ seq, text: event.text });
  if (event.author !== 'operator') return;
  const { text, name } = event;
  talk.operators.push({ seq, at, text, ...(name === undefined ? {} : { name }) });
}

function turnKey(event: LoggedEvent): string | undefined {
  if (event.turnId !== undefined) return event.turnId;
  return event.type === 'message.created' && event.author === 'shopper' ? `said ${event.seq}` : undefined;
}

function note(turn: TalkTurn, event: LoggedEvent, args: ReadonlyMap<string, unknown>): void {
  const { seq } = event;
  switch (event.type) {
    case 'message.created':
      if (event.text === undefined) return;
      if (event.author === 'shopper') {
        turn.said.push({ seq, at: event.at, text: event.text, photos: event.attachments?.length ?? 0 });
      } else turn.replies.push({ seq, text: event.text, citations: [] });
      return;
    case 'message.completed': {
      turn.replies.push({ seq, text: event.text, citations: event.citations });
      const { open, shown } = recordOf(event.memory);
      const { intent, asks, reason } = recordOf(open);
      if (typeof asks === 'string' && typeof intent === 'string') turn.asks = { intent, asks };
      else delete turn.asks;
      turn.shown = shownIn(shown);
      if (asks === 'human' && typeof reason === 'string') turn.offersPerson = reason;
      else delete turn.offersPerson;
      return;
    }
    case 'tool.finished': {
      const { callId, name, at, status, content, reason } = event;
      const run = { callId, name, seq, at, status, told: false };
      turn.runs.push({
        ...run,
        args: recordOf(args.get(callId)),
        content: recordOf(content),
        ...(reason === undefined ? {} : { reason }),
      });
      return;
    }
    case 'confirmation.resolved':
      turn.pressed = true;
      return;
    case 'turn.completed':
      turn.outcome = event.outcome;
      if (!event.intent) return;
      turn.intent = event.intent.id;
      turn.confidence = event.intent.confidence;
      return;
    case 'turn.failed':
      turn.outcome = event.outcome;
      return;
    case 'tool.started':
    case 'handoff.requested':
    case 'handoff.accepted':
    case 'handoff.returned':
    case 'conversation.resolved':
      return;
  }
}

function shownIn(shown: unknown): string[] {
  const { ids, chosen } = recordOf(shown);
  if (typeof chosen === 'string') return [chosen];
  return Array.isArray(ids) ? ids.filter((each) => typeof each === 'string') : [];
}

/**
 * The search of the shop's knowledge that found nothing, in a turn that nothing else answered: what was asked is in no
 * data and in no passage.
 */
export function unknownIn({ runs, replies }: TalkTurn): Run | undefined {
  const searched = runs.findLast(
    ({ name, status, reason }) => name === 'search_knowledge' && status === 'refused' && reason === 'not_found',
  );
  const isAnswered = runs.some(({ name, status }) => status !== 'refused' && name !== 'suggest_replies');
  return isAnswered || replies.some(({ citations }) => citations.length > 0) ? undefined : searched;
}
