import { asksSomething } from '../../../agent/playbooks/shop/question-core.ts';
import { termsOf } from '../../../agent/playbooks/shop/question-terms.ts';
import { besidesPerson } from '../../../agent/wishes/besides-person.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { StoredEvent } from '../../conversations/stored-event.ts';
import { readConversation } from '../classify.ts';
import { readTurns } from '../read-turns.ts';
import { asksForPerson, isManners } from '../shopper-words.ts';
import { generalQuestion, generalWords } from './general-words.ts';
import { stripManners } from './strip-manners.ts';
import { stripPersonal, type KnownPeople } from './strip-personal.ts';

/** A question that a person has answered, without what is personal. */
export interface Learned {
  question: string;
  answer: string;
  language: Language;
  removed: number;
}

/** What an operator says while they look. */
const bridging =
  /^[^\p{L}\p{N}]*(?:(?:hi|hello|hey)\b[^.!?]{0,30}[.!,]?\s*)?(?:(?:i'?m|this is|my name is) [\p{L} ]{2,30}[.!,]?\s*)?(?:(?:let me|i'?ll|i will|give me|one|just a?) .{0,60}(?:check|look|moment|second|minute|see|find out).{0,30}|(?:bear with me|hold on).{0,40})?[^\p{L}\p{N}]*$|^.{0,24}(?:稍等|马上(?:帮您)?(?:看|查|核实)|我(?:先)?(?:看|查|核实)一下|正在(?:查|核实)).{0,16}$/iu;

const longestQuestion = 500;
const longestAnswer = 8_000;

/**
 * What can be learnt from a conversation that a person has settled: what the shopper asked, as anybody may ask it, and what
 * the operators said to it that holds for anybody, in their words. `no_answer` where nobody answered, `only_this_case`
 * where all that was said is of this shopper and what was done for them.
 */
export function learnFromLog(
  log: readonly StoredEvent[],
  known: KnownPeople,
): Learned | 'no_answer' | 'only_this_case' {
  const answers = log.flatMap((event) =>
    event.type === 'message.created' && event.author === 'operator' ? [event] : [],
  );
  const said = answers
    .map(({ text = '' }) => text.trim())
    .filter((text) => !isManners(text) && !bridging.test(text))
    .map(stripManners)
    .filter((text) => text !== '');
  const firstAnswer = answers[0]?.seq;
  const asked = firstAnswer === undefined ? undefined : questionBefore(log, firstAnswer);
  if (said.length === 0 || asked === undefined) return 'no_answer';
  const language = languageOf(said.join('\n'));
  const plain = (text: string) => stripPersonal(text, known, { language });
  const own = log.flatMap((event) =>
    event.type === 'message.created' && event.author === 'shopper' ? [event.text ?? ''] : [],
  );
  const all = said.map((text) => stripPersonal(text, known, { language, keeps: isShops(text, own) }));
  const general = all.map(({ text }) => generalWords(text)).filter((text) => text !== '');
  if (general.length === 0) return 'only_this_case';
  const answer = general.join('\n\n').slice(0, longestAnswer);
  const questions = questionsTo(answer, log, firstAnswer).map(plain);
  const asks = questions.length > 0 ? questions : [plain(asked)];
  const question = asks
    .map(({ text }) => generalQuestion(withoutCall(text)))
    .join(language === 'zh' ? '；' : ' ')
    .slice(0, longestQuestion);
  return { question, answer, language, removed: [...all, ...asks].reduce((sum, each) => sum + each.removed, 0) };
}

/**
 * Where goods are picked up or brought to is the shop's address: an operator names it as such, and the shopper hasn't.
 * What they read back of the shopper's own, or send something to, is personal.
 */
function isShops(text: string, told: readonly string[]): (address: string) => boolean {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const own = bare(told.join(' '));
  return (address) => {
    const at = text.indexOf(address);
    const before = text.slice(Math.max(0, at - 60), at);
    const around = sentenceAround(text, at);
    const street = bare(address).slice(0, 12);
    return shopsPlace.test(around) && !theirs.test(before) && !own.includes(street);
  };
}

const shopsPlace =
  /\b(?:our|the) (?:\w+ )?(?:store|shop|warehouse|counter|showroom|office)\b|\bpick(?:ed)? ?-?(?:it |them )?up\b|\bcollect(?:ed|ion)?\b|\bopen(?:ing)?\b|门店|实体店|仓库|自提|店里|我们店|营业|店址/iu;
const theirs =
  /\byour\b|\b(?:send|sent|ship|shipped|deliver(?:ed)?|goes|going)\b[^.]{0,20}\bto\b|您的|你的|寄[到往给至]|送[到往至]|发[到往至]/iu;

function sentenceAround(text: string, at: number): string {
  const start = Math.max(...['.', '!', '?', '\n', '。', '！', '？'].map((end) => text.lastIndexOf(end, at - 1)));
  const end = text.slice(at).search(/[!?\n。！？]|\.\s/u);
  return text.slice(start + 1, end < 0 ? undefined : at + end);
}

/** Without the breaths that only call for a person; all of it, where it says nothing else. */
function withoutCall(text: string): string {
  const breaths = text.match(/[^.!?。！？，,\n]+[.!?。！？，,\n]*\s*/gu) ?? [];
  const told = breaths.filter((each) => besidesPerson(each) !== '' || !/\p{L}/u.test(each));
  return told.length === 0 || told.length === breaths.length
    ? text
    : told
        .join('')
        .trim()
        .replace(/[，,]$/u, '');
}

/** So many questions are put together, the newest. */
const mostQuestions = 3;

/** What was asked before a person answered, as far as it shares words with the answer, oldest first. */
function questionsTo(answer: string, log: readonly StoredEvent[], before: number | undefined): string[] {
  const told = termsOf(answer);
  const said = log.flatMap((event) =>
    event.type === 'message.created' && event.author === 'shopper' && event.seq < (before ?? 0)
      ? [event.text?.trim() ?? '']
      : [],
  );
  const telling = said.filter(
    (text) => asksSomething(text) && !leansOn.test(text) && [...termsOf(text)].some((term) => told.has(term)),
  );
  return [...new Set(telling)].slice(-mostQuestions);
}

/** The words of the matter that was handed over; else the last words before the answer that ask something. */
function questionBefore(log: readonly StoredEvent[], seq: number): string | undefined {
  const before = log.filter((event) => event.seq < seq);
  const said = before.flatMap((event) =>
    event.type === 'message.created' && event.author === 'shopper' ? [event] : [],
  );
  const callsForPerson = new Set(
    readTurns(before).flatMap(({ intent, asked }) => (intent === 'ask_human' ? asked.map(({ seq }) => seq) : [])),
  );
  const telling = said.filter(
    ({ text = '', seq: at }) => !isManners(text) && !(isShort(text) && (asksForPerson(text) || callsForPerson.has(at))),
  );
  const { matters } = readConversation(before);
  const handed = matters.findLast(({ state, intent }) => state === 'handed_over' && intent !== 'ask_human');
  const open = handed ?? matters.findLast(({ gap, state }) => gap || state === 'unanswered' || state === 'disputed');
  const found = telling.find((event) => event.seq === open?.seq) ?? telling.at(-1);
  const text = found?.text?.trim();
  if (found === undefined || text === undefined || !leansOn.test(text)) return text;
  // “No, I mean in person” says what the question before it isn't, not what it is
  return telling.findLast((event) => event.seq < found.seq && asksSomething(event.text ?? ''))?.text?.trim() ?? text;
}

/** Set right or pressed for, it leans on what was asked before. */
const leansOn =
  /^\W*(?:no|nope|not that|i mean(?:t)?|i said|but i|that'?s not|again)\b|^[\s，,]*(?:不是|不对|我(?:的意思)?是(?:说|问)|我说的是|我问的是|没有?回答)/iu;

/** Too short to say more than "I want to talk to a person". */
function isShort(text: string): boolean {
  return text.length < (languageOf(text) === 'zh' ? 14 : 60);
}

function languageOf(text: string): Language {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > text.length * 0.2 ? 'zh' : 'en';
}
