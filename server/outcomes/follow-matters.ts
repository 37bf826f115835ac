import { evidenceOf, topicOf, unknownIntent } from './intent-evidence.ts';
import type { Matter } from './outcome.ts';
import type { TurnRead } from './read-turns.ts';
import { dropsIt, onlyCallsPerson, saysSettled, saysUnknowing, saysWrong } from './shopper-words.ts';
import { evidenceIn, intentsOf, isDeed, isRuledOut, isSameMatter, subjectsOf } from './turn-evidence.ts';

/** Who comes back with a matter so soon after its last answer has not been helped for good: DESIGN.md, "Outcomes". */
export const durableMs = 7 * 24 * 60 * 60_000;
/** After an hour of silence a visit is over, and who waited for the shopper waits in vain. */
export const visitGapMs = 60 * 60_000;

interface Followed extends Matter {
  /** What its evidence was made of, to tell a new answer from the same again. */
  marks: Set<string>;
  /** All that was said of it so far is that they want a person: nothing that knowledge could answer. */
  isCall: boolean;
}

/** The matters of a conversation, in the order in which they came up, as its turns leave them. */
export function followMatters(turns: readonly TurnRead[]): Matter[] {
  const matters: Followed[] = [];
  let before = 0;
  for (const turn of turns) {
    const at = turn.asked[0]?.at ?? turn.pressed?.at ?? turn.endedAt ?? before;
    const isNewVisit = before > 0 && (at - before > visitGapMs || turn.afterResolved);
    hearWords(turn, matters);
    if (!turn.isOperators) followTurn(turn, matters, { at, isNewVisit });
    before = Math.max(turn.endedAt ?? at, at);
  }
  return matters.map(({ marks: _, isCall, ...matter }) => ({ ...matter, gap: matter.gap && !isCall }));
}

/** What the shopper says of the answers before: that they are wrong, that they helped, that it doesn't matter any more. */
function hearWords({ asked, pressed }: TurnRead, matters: readonly Followed[]): void {
  const waits = matters.findLast(({ state }) => state === 'waiting');
  if (pressed?.decision === 'cancel' && waits) waits.state = 'withdrawn';
  const last = matters.findLast(({ settledAt }) => settledAt !== undefined);
  for (const { text, seq } of asked) {
    if (waits?.state === 'waiting' && dropsIt(text)) waits.state = 'withdrawn';
    if (last && (last.state === 'answered' || last.state === 'refused')) {
      if (saysWrong(text)) last.state = 'disputed';
      else if (saysSettled(text)) last.evidence.push({ kind: 'shopper', seq });
    }
  }
}

interface Visit {
  at: number;
  isNewVisit: boolean;
}

function followTurn(turn: TurnRead, matters: Followed[], visit: Visit): void {
  const { outcome } = turn;
  const intents = intentsOf(turn);
  const isDenial = turn.intent === 'deny' && outcome?.kind === 'clarifying';
  const last = matters.at(-1);
  if (isDenial && last && (last.state === 'answered' || last.state === 'refused')) last.state = 'disputed';
  const touched = intents.map((intent) => matterOf(intent, turn, matters, visit));
  for (const matter of touched) settle(matter, turn, touched.length > 1);
  for (const matter of matters)
    if (!touched.includes(matter) && isServedBeside(matter, turn, touched)) answer(matter, turn);
}

/** Waited for a deed that was now done under another name: a lost parcel, sent again as what is wrong with an order. */
function isServedBeside(matter: Matter, turn: TurnRead, touched: readonly Matter[]): boolean {
  if (matter.state !== 'waiting') return false;
  const isDone = turn.runs.some(({ name, status }) => status === 'ok' && isDeed(name) && serves(name, matter));
  const subjects = touched.flatMap((each) => each.subjects);
  return isDone && matter.subjects.some((subject) => subjects.includes(subject));
}

/** The matter that this turn goes on with, or a new one. */
function matterOf(intent: string, turn: TurnRead, matters: Followed[], { at, isNewVisit }: Visit): Followed {
  const topic = topicOf(intent);
  const subjects = subjectsOf(turn, intent);
  const known = matters.findLast((matter) => isSame(matter, topic, subjects, at));
  if (known) {
    if (isNewVisit && known.settledAt !== undefined) known.reopenedAt ??= at;
    if (known.topic !== topic) Object.assign(known, { intent, topic });
    const first = turn.asked.find(({ text }) => !onlyCallsPerson(text));
    if (known.isCall && first) Object.assign(known, { seq: first.seq, isCall: false });
    known.subjects = [...new Set([...known.subjects, ...subjects])];
    return known;
  }
  const seq = turn.asked[0]?.seq ?? turn.pressed?.seq ?? 0;
  const matter: Followed = {
    ...{ intent, topic, subjects, seq, askedAt: at, state: 'under_way', evidence: [], gap: false },
    marks: new Set(),
    isCall: turn.asked.length > 0 && turn.asked.every(({ text }) => onlyCallsPerson(text)),
  };
  matters.push(matter);
  return matter;
}

/**
 * The same topic of the same goods, not settled long ago; or what wasn't understood before, and is said again in other
 * words now.
 */
function isSame(matter: Followed, topic: string, subjects: readonly string[], at: number): boolean {
  const { settledAt, state } = matter;
  if (settledAt !== undefined && at - settledAt > durableMs) return false;
  const isSettled = state === 'answered' || state === 'refused' || state === 'withdrawn';
  if (matter.topic === topic) return !isSettled || isSameMatter(matter, { topic, subjects });
  const isOpen = state === 'waiting' || state === 'unanswered';
  return isOpen && isUnclear(matter.intent) && at - matter.askedAt <= visitGapMs;
}

const isUnclear = (intent: string) => intent === unknownIntent || evidenceOf(intent).wants === 'unclear';

function settle(matter: Followed, turn: TurnRead, among: boolean): void {
  const { outcome, waiting, endedAt = matter.askedAt } = turn;
  const wasDisputed = matter.state === 'disputed';
  delete matter.because;
  switch (outcome?.kind) {
    case undefined:
      matter.state = 'under_way';
      return;
    case 'handoff':
      if (among && answer(matter, turn)) return;
      matter.state = 'handed_over';
      matter.because = outcome.reason;
      matter.gap = outcome.reason === 'missing_knowledge';
      return;
    case 'failed':
      Object.assign(matter, { state: 'unanswered', because: outcome.reason });
      return;
    case 'clarifying':
      if (among && !waitsFor(matter, turn) && answer(matter, turn)) return;
      matter.state = 'waiting';
      return;
    case 'awaiting_confirmation': {
      const asks = turn.runs.some(({ name, status }) => status === 'awaiting_confirmation' && serves(name, matter));
      if (!asks && among && answer(matter, turn)) return;
      matter.state = 'waiting';
      return;
    }
    case 'answered':
      break;
  }
  const unknown = unknowing(matter, turn);
  const isNew = answer(matter, turn, endedAt);
  if (unknown !== undefined) {
    Object.assign(matter, {
      state: 'unanswered',
      because: unknown,
      gap: unknown === 'missing_knowledge',
      evidence: [],
    });
  } else if (isOffered(matter, waiting)) matter.state = 'waiting';
  else if (wasDisputed && !isNew) matter.state = 'disputed';
  // whom the shop's words didn't answer, other words of it may not either
  else if (wasDisputed) matter.evidence = matter.evidence.filter(({ kind }) => kind !== 'passage');
}

const serves = (tool: string, { intent }: Matter) => evidenceOf(intent).tools.includes(tool);

function waitsFor({ topic }: Matter, { waiting }: TurnRead): boolean {
  return waiting === undefined || topicOf(waiting.intent) === topic || waiting.also === topic;
}

/** Takes what the turn has for it; false when that is nothing new. A reply without evidence is an answer all the same. */
function answer(matter: Followed, turn: TurnRead, at = turn.endedAt ?? matter.askedAt): boolean {
  const found = evidenceIn(turn, matter.intent);
  const news = found.filter(({ mark }) => !matter.marks.has(mark));
  if (turn.outcome?.kind !== 'answered' && found.length === 0) return false;
  const refused = turn.runs.some((run) => isRuledOut(run) && serves(run.name, matter));
  const done = found.some(({ evidence }) => evidence.kind !== 'rule');
  matter.state = refused && !done ? 'refused' : 'answered';
  matter.settledAt = at;
  matter.evidence = found.map(({ evidence }) => evidence);
  for (const { mark } of found) matter.marks.add(mark);
  matter.gap = matter.evidence.length === 0 && evidenceOf(matter.intent).wants === 'to_know' && !turn.pressed;
  return news.length > 0;
}

/** Why a reply that was sent is no answer: it says that it doesn't know, or that it couldn't. */
function unknowing(matter: Matter, turn: TurnRead): string | undefined {
  const { waiting, reply, runs } = turn;
  if (waiting?.asks === 'human' && topicOf(waiting.intent) === matter.topic) {
    const { reason = 'low_confidence' } = waiting;
    if (reason !== 'unsupported_request') return reason;
  }
  if (reply.text.trim() === '') return 'silence';
  const hasReceipt = evidenceIn(turn, matter.intent).some(({ evidence }) => evidence.kind !== 'passage');
  if (!hasReceipt && saysUnknowing(reply.text)) return 'missing_knowledge';
  const broken = runs.findLast(({ name }) => serves(name, matter));
  return broken?.status === 'failed' && !hasReceipt ? 'tool_failure' : undefined;
}

/** Something that would help was offered, and what they want is that it be done. */
function isOffered(matter: Matter, waiting: TurnRead['waiting']): boolean {
  if (!waiting || evidenceOf(matter.intent).wants !== 'to_be_done') return false;
  return matter.evidence.every((each) => each.kind === 'tool' && !isDeed(each.id));
}
