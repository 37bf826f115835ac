import { sentimentOf } from '../../agent/understanding/sentiment.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import { durableMs, followMatters, visitGapMs } from './follow-matters.ts';
import type {
  ConversationMood,
  ConversationOutcome,
  ConversationRecord,
  HandoffRecord,
  Matter,
  OutcomeFacts,
} from './outcome.ts';
import { readTurns, type TurnRead } from './read-turns.ts';
import { asksForPerson, saysWrong } from './shopper-words.ts';
import { isSameMatter } from './turn-evidence.ts';

export type { ConversationOutcome } from './outcome.ts';

/** Raised with every change of what the classifier says: what was kept by an older one is worked out anew. */
export const classifierVersion = 5;

/**
 * What became of a conversation: the one classifier of evals and production. Pure: the same log and facts give the same
 * outcome. The definitions are in the README.
 */
export function classifyConversation(log: readonly StoredEvent[], facts: OutcomeFacts): ConversationOutcome {
  return outcomeAt(readConversation(log, facts.rating), facts);
}

/** All that a log and a rating say, whatever the time. */
export function readConversation(log: readonly StoredEvent[], rating?: OutcomeFacts['rating']): ConversationRecord {
  const turns = readTurns(log);
  const matters = withRating(followMatters(turns), rating);
  const handoffs = readHandoffs(log);
  const closed = log.findLast(({ type }) => type === 'conversation.resolved');
  const returned = log.findLast((event) => event.type === 'handoff.returned');
  const people = log.findLast(({ type }) => type === 'handoff.requested' || type === 'handoff.accepted');
  const isReturned = returned?.to === 'agent' ? returned.seq : 0;
  const resolvedAt = closed && closed.seq > (people?.seq ?? 0) ? closed.at.getTime() : undefined;
  const language = turns.findLast((turn) => turn.language !== undefined)?.language;
  const firstResponseMs = firstResponse(log);
  return {
    startedAt: log[0]?.at.getTime() ?? 0,
    lastAt: lastWord(log),
    involved: matters.some(({ state }) => state !== 'under_way'),
    askedForPerson: asked(turns, handoffs),
    matters,
    handoffs,
    withPeople: people !== undefined && people.seq > Math.max(closed?.seq ?? 0, isReturned),
    ...(resolvedAt === undefined ? {} : { resolvedAt }),
    ...(firstResponseMs === undefined ? {} : { firstResponseMs }),
    ...(language === undefined ? {} : { language }),
    models: [...new Set(turns.flatMap(({ model }) => (model === undefined ? [] : [model])))],
    mood: moodOf(turns),
    ...(rating === undefined ? {} : { rating: rating.score }),
  };
}

/** What a record comes to at a moment. */
export function outcomeAt(
  record: ConversationRecord,
  { now, elsewhere = [] }: Omit<OutcomeFacts, 'rating'>,
): ConversationOutcome {
  const { startedAt, lastAt, resolvedAt: _, ...rest } = record;
  const { involved, askedForPerson, matters, handoffs, rating } = record;
  const isQuiet = now.getTime() - lastAt > visitGapMs;
  const isHandled = handoffs.length > 0;
  const contained = involved && !isHandled && !askedForPerson && matters.every(isDealtWith);
  const verified = contained && matters.every(isBorneOut) && matters.some(hasEvidence) && (rating ?? 5) > 2;
  const isOpen = matters.some(({ state }) => state === 'waiting' || state === 'under_way');
  const underWay = !contained && !isHandled && !askedForPerson && isOpen && !isQuiet;
  const left = matters.some(({ state }) => state === 'waiting');
  const abandoned = involved && !contained && !isHandled && !askedForPerson && left && isQuiet;
  const flags = { contained, verified, abandoned, underWay };
  const resolveMs = timeToResolve(record, contained);
  return {
    ...rest,
    ...flags,
    kind: kindOf(record, flags),
    ...(verified ? durability(matters, now, elsewhere) : {}),
    ...(resolveMs === undefined ? {} : { resolveMs }),
    startedAt: new Date(startedAt),
    lastAt: new Date(lastAt),
  };
}

const isDealtWith = ({ state }: Matter) => state === 'answered' || state === 'refused' || state === 'withdrawn';
const hasEvidence = ({ state, evidence }: Matter) => state !== 'withdrawn' && evidence.length > 0;
const isBorneOut = (matter: Matter) => matter.state === 'withdrawn' || hasEvidence(matter);

function kindOf(
  { involved, handoffs }: ConversationRecord,
  flags: Pick<ConversationOutcome, 'contained' | 'verified' | 'abandoned' | 'underWay'>,
): ConversationOutcome['kind'] {
  if (flags.verified) return 'verified';
  if (flags.contained) return 'contained';
  if (flags.underWay) return 'under_way';
  if (!involved) return 'not_involved';
  if (handoffs.length > 0) return 'handed_off';
  return flags.abandoned ? 'abandoned' : 'unresolved';
}

/** Whether a verified resolution lasted: nothing of it was asked again within 7 days, here or elsewhere. */
function durability(
  matters: readonly Matter[],
  now: Date,
  elsewhere: OutcomeFacts['elsewhere'] = [],
): Pick<ConversationOutcome, 'durable' | 'durableAt'> {
  const cameBack = matters.some((matter) => {
    const { settledAt = matter.askedAt, reopenedAt } = matter;
    const isAgain = (at: number) => at > settledAt && at - settledAt <= durableMs && at <= now.getTime();
    return (
      reopenedAt !== undefined || elsewhere.some((each) => isAgain(each.at.getTime()) && isSameMatter(matter, each))
    );
  });
  if (cameBack) return { durable: 'no' };
  const durableAt = new Date(Math.max(...matters.map(({ settledAt, askedAt }) => settledAt ?? askedAt)) + durableMs);
  return { durable: now >= durableAt ? 'yes' : 'undecided', durableAt };
}

function timeToResolve({ matters, resolvedAt, handoffs }: ConversationRecord, contained: boolean): number | undefined {
  const from = Math.min(...matters.map(({ askedAt }) => askedAt));
  if (matters.length === 0) return undefined;
  if (handoffs.length > 0) return resolvedAt === undefined ? undefined : Math.max(0, resolvedAt - from);
  if (!contained) return undefined;
  const settled = matters.flatMap(({ settledAt }) => (settledAt === undefined ? [] : [settledAt]));
  return settled.length === 0 ? undefined : Math.max(0, Math.max(...settled) - from);
}

/**
 * A 4 or 5, given when all was said, is the shopper's own word for what no receipt bears out. A comment that says that
 * it's wrong disputes the last answer, whatever the score.
 */
function withRating(matters: Matter[], rating: OutcomeFacts['rating']): Matter[] {
  if (!rating) return matters;
  const at = rating.at.getTime();
  const last = matters.findLast(isDealtWith);
  if (last && saysWrong(rating.comment ?? '')) last.state = 'disputed';
  for (const matter of matters) {
    const isAnswered = matter.state === 'answered' && matter.evidence.length === 0;
    if (rating.score < 4 || !isAnswered || at < (matter.settledAt ?? Infinity)) continue;
    matter.evidence.push({ kind: 'rating', score: rating.score });
  }
  return matters;
}

function readHandoffs(log: readonly StoredEvent[]): HandoffRecord[] {
  const handoffs = new Map<string, HandoffRecord>();
  for (const event of log) {
    if (event.type === 'handoff.requested') {
      const { reason, seq } = event;
      handoffs.set(event.handoffId, { reason, seq, at: event.at.getTime() });
    } else if (event.type === 'handoff.accepted') {
      const handoff = handoffs.get(event.handoffId);
      if (handoff) handoff.acceptedAt ??= event.at.getTime();
    }
  }
  return [...handoffs.values()];
}

function asked(turns: readonly TurnRead[], handoffs: readonly HandoffRecord[]): boolean {
  if (handoffs.some(({ reason }) => reason === 'shopper_request')) return true;
  return turns.some(
    ({ intent, asked: said, runs, isOperators }) =>
      !isOperators &&
      (intent === 'ask_human' ||
        runs.some(({ name, args }) => name === 'request_human' && args['reason'] === 'shopper_request') ||
        said.some(({ text }) => asksForPerson(text))),
  );
}

/** Of people's and the agent's words, and the shopper's; what happens by itself later doesn't count. */
function lastWord(log: readonly StoredEvent[]): number {
  const last = log.findLast(
    ({ type }) => type.startsWith('message.') || type === 'turn.completed' || type === 'confirmation.resolved',
  );
  return (last ?? log.at(-1))?.at.getTime() ?? 0;
}

function firstResponse(log: readonly StoredEvent[]): number | undefined {
  const first = log.find((event) => event.type === 'message.created' && event.author === 'shopper');
  const reply = log.find(
    (event) => event.type === 'message.created' && event.author !== 'shopper' && event.seq > (first?.seq ?? Infinity),
  );
  return first && reply ? Math.max(0, reply.at.getTime() - first.at.getTime()) : undefined;
}

const moods = { angry: 'angry', negative: 'unhappy', neutral: 'calm', positive: 'calm' } as const;

function moodOf(turns: readonly TurnRead[]): ConversationMood {
  let worst: ConversationMood = { kind: 'calm' };
  for (const { text, seq } of turns.flatMap((turn) => turn.asked)) {
    const kind = moods[sentimentOf([text])];
    if (kind === 'angry' && worst.kind !== 'angry') worst = { kind, seq };
    else if (kind === 'unhappy' && worst.kind === 'calm') worst = { kind, seq };
  }
  return worst;
}
