import type { Guess } from './classifier.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { IntentId } from './intents.ts';
import { opensWithOther } from './other-order.ts';

export interface Stretch {
  text: string;
  /** Every intent, best first. */
  guesses: Guess<IntentId>[];
}

export type Read = (text: string) => Guess<IntentId>[];

/** The words for goods in a text. */
type NameGoods = (text: string) => readonly string[];

/** Talk around a matter: belongs to it when there is one. */
const around: ReadonlySet<IntentId> = new Set([
  'greeting',
  'thanks',
  'goodbye',
  'small_talk',
  'affirm',
  'deny',
  'give_details',
  'nonsense',
]);

/** Anger and gifts of details go with the matter that they are about. */
const escorts: ReadonlySet<IntentId> = new Set(['complaint', 'out_of_scope']);

/** Different words for one wish, even in sentences apart. */
const oneWish: readonly (readonly IntentId[])[] = [
  ['track_parcel', 'parcel_problem', 'urge_shipment', 'dispatch_status'],
];

/** What happened, and what is wanted for it: one matter when said in one breath. */
const oneBreath: readonly (readonly IntentId[])[] = [
  ['cancel_order', 'dispatch_status', 'parcel_problem'],
  ['item_problem', 'return_item', 'exchange_item'],
  ['search_products', 'product_question', 'compare_products'],
];

/** Joins a matter to the one before it, and says nothing of its own. */
const joint =
  /^[，,、\s]*(?:还有|另外|以及|顺便(?:再?问(?:一)?下)?|对了|(?:and )?also\b|and\b|btw\b|by the way\b)[，,：:\s]*/iu;

/** Asked of two things in one message, these are two questions. */
const eachOfItsOwn: ReadonlySet<IntentId> = new Set([
  'track_parcel',
  'parcel_problem',
  'dispatch_status',
  'order_details',
  'product_question',
]);

/** Done to one thing each: “袜子退掉，外套换L码” are two wishes. */
const deeds: ReadonlySet<IntentId> = new Set(['cancel_order', 'return_item', 'exchange_item', 'urge_shipment']);

/** Done to one order each: “cancel SM1; the other one should go to …” are two wishes, however the second is put. */
const ofOrders: ReadonlySet<IntentId> = new Set([...deeds, 'change_address']);

/** A clause that means one thing this surely can be a matter of its own. */
const clear = 0.4;

/** Less than this says nothing at all. */
const faint = 0.15;

/** A clause that has a matter, and what it seems to mean. */
interface Matter {
  clause: Clause;
  guesses: Guess<IntentId>[];
  /** What goods it names. */
  goods: readonly string[];
}

/** Clauses that go together, while they are being gathered. */
interface Group {
  clauses: Clause[];
  matters: Matter[];
}

/**
 * Splits a turn into stretches about one thing each. Clauses are read one by one: talk, fragments and what only tells
 * the story go with the matter beside them; two matters stand apart when each asks for something, surely, and not in
 * the same breath for the same thing.
 */
export function segment(texts: readonly string[], read: Read, nameGoods: NameGoods = () => []): Stretch[] {
  const whole = texts.map((text) => text.trim()).filter((text) => text !== '');
  const clauses = clausesOf(whole);
  if (clauses.length <= 1) return [{ text: join(whole), guesses: read(join(whole)) }];
  const groups = gather(clauses, read, nameGoods);
  const [only] = groups;
  if (groups.length === 1 && only) return [settle(join(whole), only, read)];
  return mergeSame(
    groups.map((group, index) => {
      const text = join(group.clauses.map((clause) => clause.text));
      return settle(index === 0 ? text : text.replace(joint, ''), group, read);
    }),
    nameGoods,
  );
}

function gather(clauses: readonly Clause[], read: Read, nameGoods: NameGoods): Group[] {
  const groups: Group[] = [{ clauses: [], matters: [] }];
  let pending: Clause[] = [];
  for (const clause of clauses) {
    const guesses = read(clause.text);
    const last = groups.at(-1);
    if (!last) break;
    const core = last.matters.reduce<Matter | undefined>(stronger, undefined);
    if (core && namesOnly(clause.text, nameGoods)) {
      last.clauses.push(clause);
      continue;
    }
    if (!(isMatter(guesses) || isSecondQuestion(clause, guesses)) || (clause.leans && core)) {
      if (clause.announced) pending.push(clause);
      else (pending.length > 0 ? pending : last.clauses).push(clause);
      continue;
    }
    const matter = { clause, guesses, goods: nameGoods(clause.text) };
    if (core && stands(core, matter, pending.length > 0)) {
      groups.push({ clauses: [...pending, clause], matters: [matter] });
    } else {
      last.clauses.push(...pending, clause);
      last.matters.push(matter);
    }
    pending = [];
  }
  groups.at(-1)?.clauses.push(...pending);
  return groups;
}

/** “还有围巾”, "and the socks too": goods and nothing else, which go with what was said before. */
function namesOnly(text: string, nameGoods: NameGoods): boolean {
  const words = nameGoods(text);
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text.toLowerCase());
  return words.length > 0 && !/[\p{L}\p{N}?？]/u.test(rest.replace(besideGoods, ' '));
}

const besideGoods =
  /还有|另外|以及|[和跟也都的]|[这那]?[个件双条款]|一起|(?<![a-z])(?:and|also|plus|the|my|an?|too|as well|both|e?s)(?![a-z])/giu;

function isMatter(guesses: readonly Guess<IntentId>[]): boolean {
  const best = guesses[0];
  return best !== undefined && best.confidence >= clear && !around.has(best.id);
}

/** Announced as another question, it is one, even where it is hardly understood. */
function isSecondQuestion({ announced, asks }: Clause, guesses: readonly Guess<IntentId>[]): boolean {
  const [best] = guesses;
  return announced && asks && best !== undefined && best.confidence >= faint && !around.has(best.id);
}

/** Whether a matter stands apart from the one before it. */
function stands(before: Matter, now: Matter, announcedBefore: boolean): boolean {
  const a = before.guesses[0];
  const b = now.guesses[0];
  if (!a || !b) return false;
  const announced = now.clause.announced || announcedBefore;
  const bothAsk = before.clause.asks && now.clause.asks;
  if (bothAsk && eachOfItsOwn.has(a.id) && eachOfItsOwn.has(b.id) && areOthers(before.goods, now.goods)) return true;
  if (bothAsk && a.id !== b.id && deeds.has(a.id) && deeds.has(b.id) && areOthers(before.goods, now.goods)) return true;
  if (a.id !== b.id && ofOrders.has(a.id) && ofOrders.has(b.id) && opensWithOther(now.clause.text)) return true;
  if (isOfWaiting(a) !== isOfWaiting(b) && isFault(a) !== isFault(b) && joint.test(now.clause.text)) {
    // what is cancelled or sent elsewhere hasn't come yet, so what came wrong is of another order
    if ([a, b].every((each) => isOfWaiting(each) || isFault(each))) return true;
  }
  if (a.id === b.id) return a.id === 'policy_question' && now.clause.fresh && bothAsk;
  if (escorts.has(a.id) || escorts.has(b.id)) return announced && a.confidence > 0.6 && b.confidence > 0.6;
  if (announced) return true;
  if (!bothAsk) return false;
  const together = now.clause.fresh ? oneWish : [...oneWish, ...oneBreath];
  if (together.some((family) => family.includes(a.id) && family.includes(b.id))) return false;
  return now.clause.fresh || (a.confidence >= 0.6 && b.confidence >= 0.6);
}

const isOfWaiting = ({ id, confidence }: Guess<IntentId>) =>
  (id === 'cancel_order' || id === 'change_address') && confidence >= plain;
const isFault = ({ id, confidence }: Guess<IntentId>) => id === 'item_problem' && confidence >= plain;
/** So surely it means just that. */
const plain = 0.9;

/** Each names goods, and not the same. */
function areOthers(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !b.some((word) => a.includes(word));
}

/** Of two clauses of one matter, the one that asks; else the surer one that is not mere anger. */
function stronger(before: Matter | undefined, now: Matter): Matter {
  if (!before) return now;
  const weight = ({ clause, guesses }: Matter): number => {
    const best = guesses[0];
    return (clause.asks ? 0.5 : 0) + (best && !escorts.has(best.id) ? 1 : 0) + (best?.confidence ?? 0);
  };
  return weight(now) >= weight(before) ? now : before;
}

/**
 * The meaning of a stretch: what it says as a whole, what its asking clauses say and, counting less, what the others
 * tell.
 */
function settle(text: string, group: Group, read: Read): Stretch {
  const whole = read(text);
  const matters = group.matters.filter(({ clause }) => clause.text !== text);
  if (matters.length === 0) return { text, guesses: whole };
  const anyAsks = matters.some(({ clause }) => clause.asks);
  const voices = matters.map(({ clause, guesses }) => {
    const angry = escorts.has(guesses[0]?.id ?? 'nonsense') && matters.length > 1;
    return { guesses, weight: angry ? 0.1 : clause.asks || !anyAsks ? 1 : 0.4 };
  });
  return { text, guesses: blend([{ guesses: whole, weight: 1 }, ...voices]) };
}

/** The normalised weighted geometric mean. */
function blend(voices: readonly { guesses: readonly Guess<IntentId>[]; weight: number }[]): Guess<IntentId>[] {
  const floor = 1e-3;
  const total = voices.reduce((sum, { weight }) => sum + weight, 0);
  const logs = new Map<IntentId, number>();
  const ids = new Set(voices.flatMap(({ guesses }) => guesses.map(({ id }) => id)));
  for (const { guesses, weight } of voices) {
    const said = new Map(guesses.map(({ id, confidence }) => [id, confidence]));
    for (const id of ids) {
      logs.set(id, (logs.get(id) ?? 0) + (weight / total) * Math.log(Math.max(said.get(id) ?? 0, floor)));
    }
  }
  const raw = [...logs].map(([id, log]) => ({ id, confidence: Math.exp(log) }));
  const sum = raw.reduce((all, { confidence }) => all + confidence, 0);
  return raw
    .map(({ id, confidence }) => ({ id, confidence: confidence / sum }))
    .sort((x, y) => y.confidence - x.confidence);
}

/** A matter said twice is one, unless it is two questions about the shop's rules, or about different goods. */
function mergeSame(stretches: readonly Stretch[], nameGoods: NameGoods): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const id = stretch.guesses[0]?.id;
    const goods = nameGoods(stretch.text);
    const isSame = (each: Stretch) =>
      each.guesses[0]?.id === id &&
      !(id !== undefined && eachOfItsOwn.has(id) && areOthers(nameGoods(each.text), goods));
    const same = id === 'policy_question' ? undefined : merged.find(isSame);
    if (same) same.text = join([same.text, stretch.text]);
    else merged.push({ ...stretch });
  }
  return merged;
}

function join(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}
