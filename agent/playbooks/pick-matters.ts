import type { IntentId } from '../understanding/intents.ts';
import type { Entities, Segment, Understanding } from '../understanding/understanding.ts';
import type { DialogueMemory } from './playbook.ts';
import { talk, whereabouts, type Matter } from './matter.ts';
import { readSegment } from './read-segment.ts';

const mostMatters = 3;

/** What this turn answers, in order: at least one matter. */
export function pickMatters(turn: Understanding, memory: Readonly<DialogueMemory>): Matter[] {
  const read = turn.segments
    .flatMap((segment) => readSegment(segment, memory))
    .map((matter) => (isOutcry(matter, turn) ? { ...matter, intent: 'complaint' as const } : matter));
  const human = read.find((matter) => matter.intent === 'ask_human');
  if (human) return [human];
  const asked = dropEmptyTalk(mergeAlike(absorbDetails(dropTold(read))), memory);
  return limit(greetBack(soothe(goOnAfterComplaint(asked, memory), turn), turn, memory));
}

/** Anger that says nothing else, or a "no" that is no answer. */
function isOutcry({ intent, resumes }: Matter, { sentiment }: Understanding): boolean {
  if (intent === 'nonsense') return sentiment === 'angry';
  return intent === 'deny' && !resumes && (sentiment === 'angry' || sentiment === 'negative');
}

/** In a burst, a message that only names things belongs to the question beside it. */
function absorbDetails(matters: readonly Matter[]): Matter[] {
  const anchor = matters.find((matter) => !talk.has(matter.intent) && matter.segment.intent.id !== 'give_details');
  if (!anchor) return [...matters];
  const details = matters.filter(
    (matter) => matter !== anchor && matter.segment.intent.id === 'give_details' && !matter.resumes,
  );
  const segment = details.reduce((merged, matter) => mergeSegments(merged, matter.segment), anchor.segment);
  return matters
    .filter((matter) => !details.includes(matter))
    .map((matter) => (matter === anchor ? { ...matter, segment } : matter));
}

const sentBack = /寄回|退回|已经退|退了|寄走|returned|sent .{0,12}back|sent it/i;

const amountOnly = /^(?:and )?how much(?: in total| altogether)?[?.!]*$|^(?:一共|总共|合计)?多少钱?[?？]?$/i;

/** "Where's my refund, I've sent it back": the return is told, not wished for. */
function dropTold(matters: readonly Matter[]): readonly Matter[] {
  if (!matters.some(({ intent }) => intent === 'refund_status')) return matters;
  return matters.flatMap((matter) => {
    if (matter.intent === 'return_item' && sentBack.test(matter.segment.text)) return [];
    const isAmount = matter.intent === 'order_details' && amountOnly.test(matter.segment.text.trim());
    return [isAmount ? { ...matter, intent: 'refund_status' as const } : matter];
  });
}

/** Two stretches about the same thing are answered once. */
function mergeAlike(matters: readonly Matter[]): Matter[] {
  const merged: Matter[] = [];
  for (const matter of matters) {
    const at = merged.findIndex((each) => each.intent === matter.intent || bothWhereabouts(each, matter));
    const like = merged[at];
    if (!like || matter.intent === 'policy_question') {
      merged.push(matter);
      continue;
    }
    const telling = rank(matter.intent) < rank(like.intent) ? matter : like;
    merged[at] = { ...telling, segment: mergeSegments(like.segment, matter.segment) };
  }
  return merged;
}

function bothWhereabouts(a: Matter, b: Matter): boolean {
  return whereabouts.includes(a.intent) && whereabouts.includes(b.intent);
}

function rank(intent: IntentId): number {
  const at = whereabouts.indexOf(intent);
  return at < 0 ? whereabouts.length : at;
}

function mergeSegments(a: Segment, b: Segment): Segment {
  return { ...a, text: `${a.text} ${b.text}`, entities: mergeEntities(a.entities, b.entities) };
}

function mergeEntities(a: Entities, b: Entities): Entities {
  const both = <T>(left: T[], right: T[]) => [...new Set([...left, ...right])];
  return {
    ...a,
    ...b,
    orderNumbers: both(a.orderNumbers, b.orderNumbers),
    trackingNumbers: both(a.trackingNumbers, b.trackingNumbers),
    phoneTails: both(a.phoneTails, b.phoneTails),
    emails: both(a.emails, b.emails),
    measures: { ...a.measures, ...b.measures },
    sizes: both(a.sizes, b.sizes),
    products: both(a.products, b.products),
    colours: both(a.colours, b.colours),
  };
}

/** Beside a real question, yes, no, thanks and noise need no answer of their own. */
function dropEmptyTalk(matters: readonly Matter[], memory: Readonly<DialogueMemory>): Matter[] {
  const real = matters.some((matter) => !talk.has(matter.intent));
  if (real) {
    const firstTurn = (memory.turns ?? 0) === 0;
    return matters.filter(
      (matter) =>
        !talk.has(matter.intent) || matter.intent === 'small_talk' || (matter.intent === 'greeting' && firstTurn),
    );
  }
  const order: IntentId[] = ['goodbye', 'thanks', 'small_talk', 'greeting', 'deny', 'affirm', 'nonsense'];
  const kept = order.flatMap((intent) => matters.filter((matter) => matter.intent === intent)).slice(0, 1);
  const greeting = matters.find((matter) => matter.intent === 'greeting');
  return kept[0]?.intent === 'small_talk' && greeting ? [greeting, ...kept] : kept;
}

/** Anger about a matter is met with a word of understanding before the matter. */
function soothe(matters: readonly Matter[], turn: Understanding): readonly Matter[] {
  const [first] = matters;
  const isMatter = first !== undefined && !talk.has(first.intent) && first.intent !== 'out_of_scope';
  if (turn.sentiment !== 'angry' || !isMatter || matters.some(({ intent }) => intent === 'complaint')) return matters;
  return [{ ...first, intent: 'complaint' }, ...matters];
}

const hello = /^(?:你好|您好|hi|hello|hey|good (?:morning|afternoon|evening)|早上好|下午好|晚上好)(?![a-z])/i;

/** The first words of a conversation are greeted back, even when a question follows in the same breath. */
function greetBack(
  matters: readonly Matter[],
  turn: Understanding,
  memory: Readonly<DialogueMemory>,
): readonly Matter[] {
  const [first] = matters;
  const isFirst = (memory.turns ?? 0) === 0 && hello.test(turn.segments[0]?.text.trim() ?? '');
  if (!first || !isFirst || matters.some(({ intent }) => intent === 'greeting' || talk.has(intent))) return matters;
  return [{ ...first, intent: 'greeting' }, ...matters];
}

/** "Why so slow!" alone is about what was just talked of: sorry first, then the reason. */
function goOnAfterComplaint(matters: readonly Matter[], memory: Readonly<DialogueMemory>): readonly Matter[] {
  const [only] = matters;
  const last = memory.lastIntent;
  if (matters.length !== 1 || only?.intent !== 'complaint' || (memory.anger ?? 0) > 0) return matters;
  if (last === undefined || !['track_parcel', 'parcel_problem', 'dispatch_status', 'refund_status'].includes(last))
    return matters;
  return [only, { ...only, intent: last, followUp: 'why' }];
}

/** Greetings and sympathy first, then at most three questions in the order asked. */
function limit(matters: readonly Matter[]): Matter[] {
  const isOpening = (matter: Matter) => matter.intent === 'greeting' || matter.intent === 'complaint';
  return [...matters.filter(isOpening), ...matters.filter((matter) => !isOpening(matter)).slice(0, mostMatters)];
}
