import type { Language } from '../language.ts';
import { analyse, type Word } from '../words/analyse.ts';
import { wordingOf, type TopicId } from './topic.ts';

/** Belief in a matter from which on its own wording may lead to it. */
const leastBelief = 0.02;

/**
 * Guesses, likeliest first. Asked how long something is, of two matters of one family the one that is called so comes first
 * when the question has nothing of the other's words: “手表保修几年” asks for the time, though most who speak of 保修 want a
 * repair. The two change places in belief. Asked whether there is something at all, or how it works, the family's main
 * matter comes first in the same way: “is there a student discount?” wants to know how much it is, not with what it combines.
 */
export function byWording<Guess extends { id: TopicId; confidence: number }>(
  question: string,
  guesses: readonly Guess[],
): readonly Guess[] {
  const [first, ...others] = guesses;
  if (!first) return guesses;
  const main = mainInstead(question, first);
  if (main !== undefined) return asMain(main, guesses);
  if (!asksTime.test(question)) return guesses;
  const called = others.find((guess) => guess.confidence >= leastBelief && isCalled(question, guess, first));
  if (!called) return guesses;
  const rest = others.filter((guess) => guess !== called);
  return [{ ...called, confidence: first.confidence }, { ...first, confidence: called.confidence }, ...rest];
}

/** The matter of a family that says what the thing is; its others are of how it is claimed, combined and left out. */
const mains: ReadonlyMap<string, TopicId> = new Map([
  ['student', 'student_discount'],
  ['warranty', 'warranty_time'],
  ['price', 'price_protection'],
  ['exchange', 'exchange_policy'],
  ['bulk', 'bulk_discount'],
  ['gift', 'gift_card_buy'],
  ['pre', 'pre_order_how'],
  ['international', 'international_countries'],
  ['membership', 'membership_join'],
  ['customs', 'customs_duty'],
]);
/** A side matter that is heard more surely was named in other words than its wording's. */
const surelyAside = 0.7;

/** What is asked of a family in general is its main matter's, with all the belief that its others have. */
function asMain<Guess extends { id: TopicId; confidence: number }>(main: TopicId, guesses: readonly Guess[]): Guess[] {
  const kin = guesses.filter(({ id }) => familyOf(id) === familyOf(main));
  const confidence = kin.reduce((sum, each) => sum + each.confidence, 0);
  return kin
    .slice(0, 1)
    .flatMap((each) => [{ ...each, id: main, confidence }, ...guesses.filter((one) => !kin.includes(one))]);
}

function mainInstead(question: string, first: { id: TopicId; confidence: number }): TopicId | undefined {
  const main = mains.get(familyOf(first.id) ?? '');
  if (main === undefined) return undefined;
  const isGeneral = asksInGeneral.test(question) || asksDeadline.test(question);
  if ((!isGeneral && asksTime.test(question)) || asksWhoPays.test(question)) return undefined;
  const language: Language = /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
  const said = telling(question);
  const own = telling(wordingOf(main)[language]);
  const aside = telling(wordingOf(first.id)[language]).filter((word) => !own.some((each) => isSame(each, word)));
  const names = (words: readonly Word[]) => words.some((word) => said.some((each) => isSame(each, word)));
  if (!names(own) || names(aside)) return undefined;
  const isBare = said.every((word) => own.some((each) => isSame(each, word)));
  // “and customs?” asks no more than what there is to know of it
  if (!isGeneral && !(isBare && namesAlone.test(question))) return undefined;
  return isBare || (main !== first.id && first.confidence < surelyAside) ? main : undefined;
}

const namesAlone =
  /^(?:(?:and|so|ok|what about|how about)[, ]+)*(?:the |your )?[\p{L}-]+[?]*$|^(?:那|还有)?\p{Script=Han}{2,4}呢?[?？]*$/iu;

const asksInGeneral =
  /^(?:(?:so|and|ok|hi|hey) )?(?:is|are) there\b|(?<!\b(?:how|what|where|when|why|who) )\b(?:do|does|can|could|will|would)\b.{0,40}\b(?:have|has|offer|do|give|get|come|include|sell|buy)\b|\bhow (?:do|does|is) .{2,40}\bwork|\bwhat(?:['’]?s| is) (?:the|your) (?:deal|story)\b|有.{0,12}[吗么不]|有没有|(?:能|可以).{1,8}[吗么不]|支持|提供|怎么(?:个)?回事|咋回事|是什么|什么意思/i;
/** Until when a thing is done is said where it is said what it is. */
const asksDeadline =
  /\b(?:deadline|time limit|cut-?off|last day|until when|by when|how (?:long|many days) (?:do|have) (?:i|we|you)(?: have| got)?)\b|期限|截止|多久之?内|几天之?内/i;
const asksWhoPays = /\b(?:who|free|pays?|costs?|fees?|charged?|postage)\b|钱|费|谁/i;

/** Whether a matter of the same family asks how long, and is called by what the question says and the first of them isn't. */
function isCalled(question: string, second: { id: TopicId }, first: { id: TopicId }): boolean {
  if (familyOf(first.id) !== familyOf(second.id)) return false;
  const language: Language = /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
  const wording = wordingOf(second.id)[language];
  if (!asksTime.test(wording)) return false;
  const said = telling(question);
  const own = telling(wording);
  const other = telling(wordingOf(first.id)[language]);
  const rest = said.filter((word) => !own.some((each) => isSame(each, word)));
  const saysOwn = own.length > 0 && own.every((word) => said.some((each) => isSame(each, word)));
  return saysOwn && !rest.some((word) => other.some((each) => isNear(each, word)));
}

const asksTime = /\bhow (?:long|many (?:years|months|days))\b|多久|多长|几年|几天|几个?月|多少[年天个]/i;

/** What a text is about, beside that it asks how long. */
const telling = (text: string): Word[] => analyse(text.replace(asksTime, ' ')).words.filter(({ stop }) => !stop);

const isSame = (one: Word, other: Word) =>
  one.term === other.term || one.concepts.some((each) => other.concepts.includes(each));

/** The same, or with a character in common: 报修, 修好. */
const isNear = (one: Word, other: Word) =>
  isSame(one, other) ||
  (/^\p{Script=Han}/u.test(one.term) && Array.from(one.term).some((letter) => other.term.includes(letter)));

/** Matters of one family are named alike: `invoice_how`, `invoice_until`. */
const familyOf = (id: TopicId) => id.split('_')[0]?.replace(/^member$/, 'membership');
