import type { IntentId } from '../understanding/intents.ts';
import type { Entities, Segment, Understanding } from '../understanding/understanding.ts';
import { followUpOf, type FollowUp } from './follow-up.ts';
import type { DialogueMemory, OpenMatter } from './playbook.ts';

/** One thing that this turn answers. */
export interface Matter {
  intent: IntentId;
  confidence: number;
  segment: Segment;
  resumes?: OpenMatter;
  followUp?: FollowUp;
}

/** Below this the words alone don't say what is meant. */
const sure = 0.4;
const mostMatters = 3;

const talk: ReadonlySet<IntentId> = new Set([
  'greeting',
  'thanks',
  'goodbye',
  'small_talk',
  'affirm',
  'deny',
  'nonsense',
]);
const onlyDetails: ReadonlySet<IntentId> = new Set(['give_details', 'affirm', 'deny', 'nonsense']);
const aboutOneOrder: ReadonlySet<IntentId> = new Set([
  'track_parcel',
  'parcel_problem',
  'dispatch_status',
  'order_details',
  'refund_status',
  'cancel_order',
  'return_item',
  'exchange_item',
  'change_address',
  'urge_shipment',
  'item_problem',
]);
const aboutGoods: ReadonlySet<IntentId> = new Set([
  'recommend_size',
  'search_products',
  'compare_products',
  'product_question',
]);
/** All answered by where the parcel stands; the most telling question wins. */
const whereabouts: readonly IntentId[] = ['parcel_problem', 'urge_shipment', 'dispatch_status', 'track_parcel'];

/** What this turn answers, in order: at least one matter. */
export function pickMatters(turn: Understanding, memory: Readonly<DialogueMemory>): Matter[] {
  const read = turn.segments.flatMap((segment) => readSegment(segment, memory));
  const human = read.find((matter) => matter.intent === 'ask_human');
  if (human) return [human];
  return limit(goOnAfterComplaint(dropEmptyTalk(mergeAlike(absorbDetails(read)), memory), memory));
}

/** What a stretch means, given what was asked and talked about before. */
function readSegment(segment: Segment, memory: Readonly<DialogueMemory>): Matter[] {
  const { id, confidence } = segment.intent;
  const resumed = memory.open ? resume(segment, memory.open) : [];
  if (resumed.length > 0) return resumed;
  const fromTalk = leanOnTalk(segment, memory);
  if (fromTalk) return [fromTalk];
  if (id === 'give_details') return [{ intent: intentOfDetails(segment.entities, memory), confidence, segment }];
  if (confidence < sure && id !== 'nonsense' && !talk.has(id)) return [{ intent: 'nonsense', confidence, segment }];
  return [{ intent: id, confidence, segment }];
}

/** The open matters that this stretch answers, if it does. */
function resume(segment: Segment, open: OpenMatter): Matter[] {
  const { id, confidence } = segment.intent;
  const resumed = (intent: IntentId): Matter => ({
    intent,
    confidence: Math.max(confidence, sure),
    segment,
    resumes: open,
  });
  const vague = onlyDetails.has(id) || confidence < sure;
  switch (open.asks) {
    case 'order':
    case 'proof': {
      const named = hasOrderDetails(segment.entities) || segment.entities.ordinal !== undefined;
      if (id === 'ask_human' || !((vague && named) || id === 'give_details' || id === 'deny' || id === 'affirm'))
        return [];
      return [resumed(open.intent), ...(open.also ? [resumed(open.also.intent)] : [])];
    }
    case 'product':
      return vague && id !== 'nonsense'
        ? [resumed(open.intent)]
        : hasGoods(segment.entities) && vague
          ? [resumed(open.intent)]
          : [];
    case 'measures':
      return Object.keys(segment.entities.measures).length > 0 ||
        segment.entities.sizes.length > 0 ||
        (vague && id !== 'nonsense')
        ? [resumed(open.intent)]
        : [];
    case 'choice': {
      const at = segment.entities.ordinal ?? (id === 'affirm' ? 1 : undefined);
      const choice = typeof at === 'number' ? open.choices?.at(at > 0 ? at - 1 : at) : undefined;
      return choice ? [resumed(choice)] : [];
    }
    case 'human':
      if (segment.entities.ordinal !== undefined) return [];
      return id === 'affirm' || id === 'ask_human' ? [resumed('ask_human')] : id === 'deny' ? [resumed('deny')] : [];
    case 'meaning':
      return [];
  }
}

/** Short words that mean something only after what was said before. */
function leanOnTalk(segment: Segment, memory: Readonly<DialogueMemory>): Matter | undefined {
  const last = memory.lastIntent;
  if (!last) return undefined;
  const { id, confidence } = segment.intent;
  const followUp = followUpOf(segment.text);
  const lean = (intent: IntentId, how?: FollowUp): Matter => ({
    intent,
    confidence: Math.max(confidence, sure),
    segment,
    ...(how ? { followUp: how } : {}),
  });
  if (followUp === 'carrier')
    return aboutOneOrder.has(last) && memory.orderNumber !== undefined ? lean('track_parcel', followUp) : undefined;
  if (followUp === 'more') return memory.shown ? lean(last, followUp) : undefined;
  if (followUp) return lean(last, followUp);
  const vague = onlyDetails.has(id) || confidence < sure;
  if (!vague) return undefined;
  const { ordinal, products, colours, sizes, measures } = segment.entities;
  if (ordinal !== undefined && memory.shown)
    return lean(aboutOneOrder.has(last) || aboutGoods.has(last) ? last : 'product_question');
  if (hasOrderDetails(segment.entities) && aboutOneOrder.has(last)) return lean(last);
  if (Object.keys(measures).length > 0 && aboutGoods.has(last)) return lean('recommend_size');
  if (colours.length + sizes.length > 0 && aboutGoods.has(last)) {
    const aboutOne = last === 'recommend_size' || memory.shown?.ids.length === 1;
    return lean(aboutOne ? 'product_question' : last);
  }
  if (products.length > 0 && (aboutGoods.has(last) || aboutOneOrder.has(last))) return lean(last);
  return undefined;
}

/** Details out of the blue: the likeliest wish of someone who names just these. */
function intentOfDetails(entities: Entities, memory: Readonly<DialogueMemory>): IntentId {
  if (hasOrderDetails(entities)) return 'track_parcel';
  if (Object.keys(entities.measures).length > 0) return 'recommend_size';
  if (hasGoods(entities)) return memory.productId === undefined ? 'search_products' : 'product_question';
  return 'nonsense';
}

function hasOrderDetails(entities: Entities): boolean {
  return (
    entities.orderNumbers.length +
      entities.trackingNumbers.length +
      entities.phoneTails.length +
      entities.emails.length >
    0
  );
}

function hasGoods(entities: Entities): boolean {
  return entities.products.length + entities.colours.length + entities.sizes.length > 0;
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
