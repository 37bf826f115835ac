import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import { aboutOneOrder } from '../../playbooks/matter.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { wishesHeardIn } from '../../wishes/wish-words.ts';
import { codeTriesIn } from '../code-tries.ts';
import { inWords, type Eye } from '../eye.ts';
import { ordersInQuestion } from '../orders-in-question.ts';
import { goodsMeant } from '../goods-meant.ts';
import { isOfNoOrder } from '../of-no-order.ts';
import { unknownIn, type Run, type Talk, type TalkTurn } from '../read-talk.ts';
import { listOf, textOf } from '../record-of.ts';
import type { Source } from '../source.ts';
import type { Fact, FactKind, FactsOf, FoundFact } from './fact.ts';
import { factsOfGetProduct, factsOfProducts, factsOfPromotions, factsOfRecommendSize } from './facts-of-goods.ts';
import { factsOfListRequests } from './facts-of-list-requests.ts';
import { factsOfCheckReturns, factsOfFindOrders, factsOfGetOrder, factsOfVerifyOrder } from './facts-of-orders.ts';
import { factsOfRefundStatus } from './facts-of-refund-status.ts';
import { factsOfRefusal, factsOfUnknown, refusalKey } from './facts-of-refusals.ts';
import { factsOfTrackParcel } from './facts-of-track-parcel.ts';
import { factsOfWishes } from './facts-of-wishes.ts';
import { factsOfWords } from './facts-of-words.ts';
import { addressSaid } from './told-contact.ts';
import { withoutStale } from './stale-args.ts';
import { correctedNumbersIn, notOrdersIn } from './not-orders.ts';
import { asSaid, wishGroupOf, type WishGroup } from './wish-of-words.ts';

/** What the answers of tools say; of tools that aren't here, nothing. */
const factsOfTool: Readonly<Record<string, FactsOf>> = {
  track_parcel: factsOfTrackParcel,
  get_refund_status: factsOfRefundStatus,
  get_order: factsOfGetOrder,
  find_orders: factsOfFindOrders,
  verify_order: factsOfVerifyOrder,
  check_returns: factsOfCheckReturns,
  recommend_size: factsOfRecommendSize,
  get_product: factsOfGetProduct,
  search_products: factsOfProducts,
  compare_products: factsOfProducts,
  list_promotions: factsOfPromotions,
  list_requests: factsOfListRequests,
  cancel_order: factsOfWishes,
  change_delivery_address: factsOfWishes,
  urge_shipment: factsOfWishes,
  request_return: factsOfWishes,
  request_exchange: factsOfWishes,
  request_refund: factsOfWishes,
  claim_price_protection: factsOfWishes,
  reissue_missing_gift: factsOfWishes,
};

const wishTools: ReadonlySet<string> = new Set(
  Object.entries(factsOfTool).flatMap(([tool, of]) => (of === factsOfWishes ? [tool] : [])),
);

type Learn = (found: readonly FoundFact[], source: Source) => void;

/**
 * All that is known, the newest word on each thing, in the order in which it was last heard of. Codes that were tried are
 * no facts, and when an order ships says nothing once it is cancelled.
 */
export function factsIn(talk: Talk, actions: readonly BookedAction[], understand: Understand, eye: Eye): Fact[] {
  const known = new Map<string, Fact>();
  const learn: Learn = (found, source) => {
    for (const { key, ...fact } of found) {
      known.delete(key);
      known.set(key, { ...fact, source });
    }
  };
  const tries = codeTriesIn(talk);
  const inQuestion = ordersInQuestion(talk, actions);
  const isOfNone = isOfNoOrder(talk);
  const heard: string[] = [];
  const groups = new Map<string, WishGroup[]>();
  const all = talk.turns.flatMap((turn) => turn.said.map(({ text }) => text));
  for (const turn of talk.turns) {
    heard.push(...turn.said.map(({ text }) => text));
    const said = turn.said.map((each) => (tries.has(each.seq) ? { ...each, text: '' } : each));
    const onlyTries = said.every(({ text }) => text === '') && turn.said.some(({ text }) => text !== '');
    for (const each of said) learn(factsOfWords(each, turn, understand, eye), { seq: each.seq });
    for (const run of turn.runs) {
      lift(run, known);
      if (onlyTries && run.status === 'refused') continue;
      const source = { seq: run.seq, callId: run.callId };
      if (wishTools.has(run.name) && isOfNone) continue;
      if (wishTools.has(run.name)) {
        const wish = withoutStale(asSaid(run, heard, understand), { actions, said: all });
        learn(ofGroup(factsOfRun(wish, turn, eye), wish, groups), source);
      } else learn(factsOfRun(inListed(run, inQuestion), turn, eye), source);
    }
    learnUnknown(turn, learn, understand, eye);
    learnPassages(turn, learn, eye);
  }
  for (const { kind, end, orderNumber } of actions) {
    if (kind === 'cancel_order' && end === 'done') known.delete(`dispatch ${orderNumber}`);
    if (kind === 'change_delivery_address' && end === 'done') known.delete(addressSaid);
  }
  const isIn = (number: string) => isOfNone && !(inQuestion?.has(number) ?? true);
  const looked = orderNumbersIn(talk).filter(isIn);
  for (const number of [...(goodsMeant(talk)?.notMeant ?? []), ...looked]) {
    for (const key of known.keys()) if (key.includes(number)) known.delete(key);
  }
  for (const number of notOrdersIn(talk)) known.delete(`said ${number}`);
  for (const number of correctedNumbersIn(talk)) {
    known.delete(`said ${number}`);
    for (const [key, { kind }] of known) if (kind === 'refusal' && key.endsWith(number)) known.delete(key);
  }
  return withoutRepeats([...known.values()]);
}

const orderNumbersIn = ({ turns }: Talk): string[] =>
  turns.flatMap(({ runs }) => runs.flatMap(({ args }) => textOf(args['orderNumber'])?.toUpperCase() ?? []));

function factsOfRun(run: Run, turn: TalkTurn, eye: Eye): FoundFact[] {
  const of = factsOfTool[run.name];
  const speaks = run.status === 'ok' || wishTools.has(run.name);
  return [...(of && speaks ? of(run, eye, turn) : []), ...factsOfRefusal(run, eye, turn)];
}

const ofOneWish: ReadonlySet<string> = new Set<FactKind>(['item', 'problem', 'wish']);

/** Goods, reason and wish of one thing stay together: those of another of the same order are facts of their own. */
function ofGroup(found: FoundFact[], run: Run, known: Map<string, WishGroup[]>): FoundFact[] {
  const order = textOf(run.args['orderNumber'])?.toUpperCase() ?? run.name;
  const groups = known.get(order) ?? [];
  const group = wishGroupOf(run, groups);
  known.set(order, [...groups.filter(({ index }) => index !== group.index), group]);
  return found.map((fact) => (ofOneWish.has(fact.kind) ? { ...fact, key: `${fact.key} ${group.index}` } : fact));
}

/** Of a list of orders, those that the talk is about. */
function inListed(run: Run, inQuestion: ReadonlySet<string> | undefined): Run {
  if (run.name !== 'find_orders' || !inQuestion) return run;
  const all = listOf<{ number?: string }>(run.content['orders']);
  const orders = all.filter(({ number }) => number !== undefined && inQuestion.has(number));
  return { ...run, content: { ...run.content, orders } };
}

/**
 * What was refused and then done or tried anew isn't refused as before; who has proven an order may look it up.
 */
function lift({ name, args, status }: Run, known: Map<string, Fact>): void {
  const orderNumber = textOf(args['orderNumber'])?.toUpperCase();
  known.delete(refusalKey(name, orderNumber));
  if (status === 'refused' || status === 'failed') return;
  known.delete(refusalKey(name, undefined));
  if (name !== 'verify_order' && name !== 'check_code') return;
  for (const [key, { kind }] of known) {
    if (kind === 'refusal' && (orderNumber === undefined || key.endsWith(orderNumber) || key.endsWith(' ')))
      known.delete(key);
  }
}

/** Below this, words may ask anything. */
const heardClearly = 0.5;
/** Deeds, orders and talk are no questions for the shop’s knowledge, though it may have been searched for them. */
const noQuestion: ReadonlySet<string> = new Set<IntentId>([
  ...aboutOneOrder,
  'affirm',
  'deny',
  'give_details',
  'ask_human',
  'complaint',
  'greeting',
  'thanks',
  'goodbye',
  'small_talk',
  'price_protection',
]);

/** A question that the shop's knowledge doesn't answer; words that only answer the agent aren't one. */
function learnUnknown(turn: TalkTurn, learn: Learn, understand: Understand, eye: Eye): void {
  const unknown = unknownIn(turn);
  const heard = understand(turn.said.map(({ text }) => text)).segments;
  const asks = heard.some(({ intent: { id, confidence } }) => confidence < heardClearly || !noQuestion.has(id));
  const isWish = turn.said.some(({ text }) => wishesHeardIn(text, understand).length > 0);
  if (unknown && asks && !isWish && turn.intent !== 'deny' && turn.intent !== 'small_talk')
    learn(factsOfUnknown(turn, eye), { seq: unknown.seq, callId: unknown.callId });
}

function learnPassages({ replies }: TalkTurn, learn: Learn, eye: Eye): void {
  const label = inWords({ en: 'Quoted from', zh: '引用资料' }, eye);
  for (const { seq, citations } of replies) {
    for (const { passageId, title, headings } of citations) {
      const value = [title, ...headings.filter((each) => each !== title).slice(-1)].join(' › ');
      learn([{ kind: 'passage', key: `passage ${passageId}`, label, value }], { seq });
    }
  }
}

/** The same said twice is said once, the later time; an order that was named and then acted on is told once. */
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  const goods = facts.filter(({ kind }) => kind === 'item' || kind === 'goods');
  const isTold = ({ kind, value }: Fact) => {
    // an order stands among the orders, and goods by the shop's own name
    if (kind === 'order') return goods.some(({ label }) => label.includes(value));
    if (kind !== 'named' || value.length < 2 || /\d/u.test(value)) return false;
    return goods.some((each) => each.value.toLowerCase().includes(value.toLowerCase()));
  };
  return [
    ...new Map(
      facts
        .filter((fact) => !isTold(fact))
        .map((fact) => [fact.kind === 'order' ? `order ${fact.value}` : `${fact.label} ${fact.value}`, fact]),
    ).values(),
  ];
}
