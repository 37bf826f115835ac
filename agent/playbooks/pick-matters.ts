import type { IntentId } from '../understanding/intents.ts';
import type { Entities, Segment, Understanding } from '../understanding/understanding.ts';
import type { DialogueMemory } from './playbook.ts';
import { aboutOneOrder, sure, talk, whereabouts, type Matter } from './matter.ts';
import { asksForLead, complainsOfPeople, lodgesComplaint } from './dire.ts';
import { answers } from './answers-open.ts';
import { joinWishes } from './actions/join-wishes.ts';
import { asksPickup } from './actions/pickup.ts';
import { matterAskedAfter } from './actions/under-way.ts';
import { attributeTopics } from './goods/attribute-topics.ts';
import { withGoodsInMind } from './goods-in-mind.ts';
import { asksHowToFollow } from './orders/how-to-follow.ts';
import { withoutReceived } from './orders/received-goods.ts';
import { readSegment } from './read-segment.ts';
import { withoutAside, withSideQuestion } from './side-question.ts';
import { demandsPerson } from '../wishes/demands-person.ts';
import { acceptsPerson } from './yes-to-person.ts';
import { asksPeopleHours } from './talk/people-hours.ts';
import { asksOfCompensation, pleadsCompensation } from './talk/compensation.ts';

const mostMatters = 3;

/** What this turn answers, in order: at least one matter. */
export function pickMatters(turn: Understanding, memory: Readonly<DialogueMemory>): Matter[] {
  const read = turn.segments
    .map((segment) => answerAlone(withoutFaintCall(segment), memory))
    .flatMap((segment) => asksAfterAct(segment, memory) ?? readSegment(segment, memory))
    .map(leaveReceived)
    .map((matter) => withGoodsInMind(matter, memory))
    .map((matter) => inTrouble(matter, turn));
  const said = turn.segments.map(({ text }) => text).join(' ');
  const demand = turn.segments.find(({ text }) => demandsPerson(text));
  if (demand) return [read.find(({ intent }) => intent === 'ask_human') ?? personDemanded(demand, memory)];
  const [yes] = turn.segments;
  if (yes && acceptsPerson(turn, memory)) return [personDemanded({ ...yes, text: said }, memory)];
  const isOfHours = asksPeopleHours(said) && !demandsPerson(said);
  const human =
    read.find((matter) => matter.intent === 'ask_human' && !isOfHours) ??
    read.find(({ segment }) => asksForLead(segment.text));
  if (human) return [{ ...human, intent: 'ask_human' }];
  const told = complainsOfPeople(said) ? asOneComplaint(read) : read;
  const asked = dropEmptyTalk(joinWishes(mergeAlike(carryObjects(askTogether(absorbDetails(dropTold(told)))))), memory);
  const beside = withSideQuestion(asked, turn);
  return limit(greetBack(soothe(goOnAfterComplaint(beside, memory), turn), turn, memory));
}

/** What was asked for stands beside a question of its own. */
function answerAlone(segment: Segment, memory: Readonly<DialogueMemory>): Segment {
  const { open } = memory;
  return open?.action ? withoutAside(segment, (rest) => answers(rest, open, memory)) : segment;
}

/** What has come isn't asked after. */
function leaveReceived(matter: Matter): Matter {
  return whereabouts.includes(matter.intent) ? { ...matter, segment: withoutReceived(matter.segment) } : matter;
}

/** “Human grade meat?” is no call for one: a faint one beside a likely matter of goods, orders or rules is that matter. */
function withoutFaintCall(segment: Segment): Segment {
  const { intent, runnersUp, text } = segment;
  const [next, ...others] = runnersUp;
  if (intent.id !== 'ask_human' || intent.confidence >= 0.5 || demandsPerson(text)) return segment;
  if (!next || next.confidence < 0.15 || talk.has(next.id) || noMatter.has(next.id)) return segment;
  return { ...segment, intent: next, runnersUp: [intent, ...others] };
}

const noMatter: ReadonlySet<IntentId> = new Set<IntentId>(['complaint', 'out_of_scope', 'give_details']);

/** Nothing that was said beside it matters any more. */
function personDemanded(segment: Segment, { open }: Readonly<DialogueMemory>): Matter {
  const intent = { id: 'ask_human', confidence: 1 } as const;
  const offered = open?.asks === 'human' ? { resumes: open } : {};
  return { intent: intent.id, confidence: 1, segment: { ...segment, intent }, ...offered };
}

/** What people did, and that one wants to complain of it: the story and the wish are one complaint. */
function asOneComplaint(matters: readonly Matter[]): Matter[] {
  const isPart = ({ intent, segment, resumes }: Matter) =>
    !resumes && partsOfComplaint.has(intent) && !/[?？吗呢]|\b(?:where|when)\b|到哪|什么时候/i.test(segment.text);
  const [first, ...rest] = matters.filter(isPart);
  if (!first) return [...matters];
  const segment = rest.reduce((merged, matter) => mergeSegments(merged, matter.segment), first.segment);
  return matters.flatMap((matter) => {
    if (matter === first) return [{ ...matter, intent: 'complaint' as const, segment }];
    return rest.includes(matter) ? [] : [matter];
  });
}

const partsOfComplaint: ReadonlySet<IntentId> = new Set([
  ...whereabouts,
  ...(['complaint', 'nonsense', 'small_talk', 'out_of_scope', 'deny', 'item_problem'] as const),
]);

/** After what was asked for, or how it is collected: of the request, whatever the words sound like. */
function asksAfterAct(segment: Segment, memory: Readonly<DialogueMemory>): Matter[] | undefined {
  const { text } = segment;
  if (memory.open?.asks !== 'code' && asksHowToFollow(segment, memory))
    return [{ intent: 'refund_status', confidence: sure, segment }];
  const intent = asksPickup(text, memory) ? 'return_item' : matterAskedAfter(text);
  return intent && [{ intent, confidence: sure, segment }];
}

/** What is an outcry, or a plea for something in return, whatever it sounds like. */
function inTrouble(matter: Matter, turn: Understanding): Matter {
  if (isOutcry(matter, turn) || pleadsCompensation(matter)) return { ...matter, intent: 'complaint' };
  return asksOfCompensation(matter) ? { ...matter, intent: 'policy_question' } : matter;
}

/** Anger that says nothing else, or a "no" that is no answer. */
function isOutcry({ intent, resumes, segment }: Matter, { sentiment }: Understanding): boolean {
  if (intent === 'nonsense') return sentiment === 'angry';
  return (
    intent === 'deny' &&
    !resumes &&
    !/thank|谢/i.test(segment.text) &&
    (sentiment === 'angry' || sentiment === 'negative')
  );
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

const bareRefund =
  /^(?:关于)?(?:我的?)?(?:那个|那笔|这个|这笔)?退款(?:的事儿?)?$|^(?:about |it'?s about )?(?:my|the|that) refund[.?]?$/i;

/** “那个退款”, and in the next message “今天能到不”: the refund is what may come today. */
function ofRefund(matters: readonly Matter[], named: Matter): Matter[] {
  const isOfIt = ({ intent, segment: { text } }: Matter) =>
    whereabouts.includes(intent) && !/快递|包裹|订单|发货|\b(?:parcel|package|order)\b/i.test(text);
  const parts = matters.filter((matter) => matter !== named && isOfIt(matter));
  const segment = parts.reduce((merged, matter) => mergeSegments(merged, matter.segment), named.segment);
  return matters
    .filter((matter) => !parts.includes(matter))
    .map((matter) => (matter === named ? { ...matter, intent: 'refund_status', segment } : matter));
}

/** "Where's my refund, I've sent it back": the return is told, not wished for. */
function dropTold(matters: readonly Matter[]): readonly Matter[] {
  const named = matters.find(({ segment, resumes }) => !resumes && bareRefund.test(segment.text.trim()));
  if (named) return ofRefund(matters, named);
  if (!matters.some(({ intent }) => intent === 'refund_status')) return matters;
  return matters.flatMap((matter) => {
    if (matter.intent === 'return_item' && sentBack.test(matter.segment.text)) return [];
    const isAmount = matter.intent === 'order_details' && amountOnly.test(matter.segment.text.trim());
    return [isAmount ? { ...matter, intent: 'refund_status' as const } : matter];
  });
}

/** "Do you ship to Singapore? How long does it take?": the second is of the same rule, whatever it looks like alone. */
function askTogether(matters: readonly Matter[]): Matter[] {
  const together: Matter[] = [];
  for (const matter of matters) {
    const before = together.at(-1);
    const goesOn =
      ((before?.intent === 'policy_question' || before?.intent === 'refund_status') && goesOnWithRule(matter)) ||
      (before?.intent === 'order_details' && asksOfBought(matter));
    if (before && goesOn)
      together[together.length - 1] = { ...before, segment: mergeSegments(before.segment, matter.segment) };
    else together.push(matter);
  }
  return together;
}

const ofRules: ReadonlySet<IntentId> = new Set([...whereabouts, 'refund_status', 'product_question']);
const asksMeasure = /how (?:long|much|many|soon)|\bhow (?:is|do)|多久|多少|几天|几个|怎么(?:算|收)|咋算/i;

function goesOnWithRule({ intent, segment: { text, entities }, resumes }: Matter): boolean {
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? 10 : 45);
  const names = entities.products.length + entities.orderNumbers.length > 0;
  return ofRules.has(intent) && !resumes && isShort && !names && asksMeasure.test(text) && !ownMatter.test(text);
}

/** "When did I buy the jeans, and what size?": the size bought, not the sizes there are. */
function asksOfBought({ intent, segment: { text, entities }, resumes }: Matter): boolean {
  const ofGoods = intent === 'product_question' || intent === 'recommend_size';
  return ofGoods && !resumes && entities.products.length === 0 && variantBought.test(text.trim());
}

const variantBought =
  /^(?:and )?(?:in )?(?:what|which) (?:colou?r|size)s?(?: (?:was|were|is|are) (?:it|they|that))?[?.!]*$|^(?:是)?(?:什么|哪个?|多大|几)(?:颜色|色|尺码|码)(?:的|来着|呢)*[?？]?$|^(?:尺码|颜色)(?:是)?(?:多少|什么|哪个)(?:来着|呢|啊)*[?？]?$/i;

/** Names a matter of the shopper's own, so that it needs nothing from what was said before. */
const ownMatter = /订单|包裹|快递|退款|\bmy\b|我的|\b(?:orders?|parcels?|packages?|refunds?)\b/i;
const pointsBack = /\b(?:it|they|them|that|this|those|these)\b|它|这(?:个|件|单|双)|那(?:个|件|单|双)/i;
/** What one asks of something bought, once it has been named. */
const ofBought: ReadonlySet<IntentId> = new Set([...whereabouts, 'order_details']);

/** "What did I pay for the cat food, and when did it arrive?": the second question is about the same goods. */
function carryObjects(matters: readonly Matter[]): Matter[] {
  return matters.reduce<Matter[]>((carried, matter) => {
    const { entities, text } = matter.segment;
    const before = carried.findLast((each) => each.segment.entities.products.length > 0);
    if (before && asksOfPart.test(text)) return [...carried, ofWhole(matter, before)];
    const names = entities.products.length + entities.orderNumbers.length + entities.trackingNumbers.length > 0;
    if (before && !names && matter.intent === 'policy_question' && pointsBack.test(text) && inData(text))
      return [...carried, ofWhole(matter, before)];
    const isFree = !names && entities.ordinal === undefined && !matter.resumes && matter.followUp === undefined;
    const fits = pointsBack.test(text)
      ? aboutOneOrder.has(matter.intent)
      : ofBought.has(matter.intent) && before !== undefined && ofBought.has(before.intent) && !ownMatter.test(text);
    if (!before || !isFree || !fits) return [...carried, matter];
    const named = { ...entities, products: before.segment.entities.products };
    return [...carried, { ...matter, segment: { ...matter.segment, entities: named } }];
  }, []);
}

const inData = (text: string) => attributeTopics.some(({ asked }) => asked.test(text));

/** "Can the hood come off?" is asked of the coat that was just named. */
const asksOfPart = /帽子?.{0,4}(?:拆|可卸)|\bhood\b/i;

function ofWhole(matter: Matter, { segment }: Matter): Matter {
  const entities = { ...matter.segment.entities, products: segment.entities.products };
  return { ...matter, intent: 'product_question', segment: { ...matter.segment, entities } };
}

/** Two stretches about the same thing are answered once. */
function mergeAlike(matters: readonly Matter[]): Matter[] {
  const merged: Matter[] = [];
  for (const matter of matters) {
    const at = merged.findIndex(
      (each) => (each.intent === matter.intent || bothWhereabouts(each, matter)) && !nameOthers(each, matter),
    );
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

/** Each names goods, and not the same. */
function nameOthers({ segment: a }: Matter, { segment: b, intent }: Matter): boolean {
  const [left, right] = [a.entities.products, b.entities.products];
  const mayStandApart = ofBought.has(intent) || intent === 'product_question';
  return mayStandApart && left.length > 0 && right.length > 0 && !right.some((word) => left.includes(word));
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
  if (lodgesComplaint(only.segment.text) || complainsOfPeople(only.segment.text)) return matters;
  if (last === undefined || !['track_parcel', 'parcel_problem', 'dispatch_status', 'refund_status'].includes(last))
    return matters;
  return [only, { ...only, intent: last, followUp: 'why' }];
}

/** Greetings and sympathy first, then at most three questions in the order asked. */
function limit(matters: readonly Matter[]): Matter[] {
  const isOpening = (matter: Matter) => matter.intent === 'greeting' || matter.intent === 'complaint';
  return [...matters.filter(isOpening), ...matters.filter((matter) => !isOpening(matter)).slice(0, mostMatters)];
}
