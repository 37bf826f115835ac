import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { landsIn } from '../../../tools/places.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';
import type { Answer } from './extract-answer.ts';
import { statementsOf, type Statement } from './passage-text.ts';

type Passage = SearchKnowledgeContent['passages'][number];

/** States that goods are in, which rules part by; the first of a text that names one names its own. */
const states = [
  { key: 'sealed', said: /[没未](?:有)?(?:拆|开封|打开|撕)|\b(?:un-?opened|sealed|not opened|unbroken)\b/i },
  { key: 'opened', said: /(?<![没未有])(?:拆(?:封|开|了|过)|开封|打开过)|\b(?:opened|broke the seal)\b/i },
  { key: 'tried', said: /(?:家|室内|屋)里?.{0,6}试|试穿|试一?下|\btr(?:ied|y(?:ing)?) (?:\w+ )?on\b/i },
  { key: 'unworn', said: /[没未]穿|\b(?:unworn|not worn)\b/i },
] as const;

const stateIn = (text: string) => states.find(({ said }) => said.test(text))?.key;

/** Names the other of what was told of: “那没拆的那袋呢”, "and the unopened bag?". */
const ofTheOther = /^(?:那|但).{0,12}的?(?:呢|咋办|怎么办)?[?？]?$|^(?:and|what about|how about|but)\b/i;

/** Of so much money, with no matter of its own: “那500块的呢”, “我买500块的能分吗”. */
const ofSum =
  /^(?:那|我|要是|如果)?(?:我)?(?:只|就)?(?:买|花|付)?了?(?:个|一?单)?\d+(?:元|块钱?|¥)的?(?:能\p{Script=Han}{0,2}|可以|行|够)?(?:吗|呢|么|不|嘛)?[?？]?$|^(?:(?:and|so|ok|but|what|how about|if) )*(?:(?:i|we|my order|the order|it)(?:['’]?[sm]| is| was)? )?(?:(?:only|just) )*(?:(?:buy|spend|order|pay|get|buying|spending|ordering|got) )?(?:(?:only|just|for|under|less than|like|about|something for) )*[¥￥]?\d{1,5}(?: ?(?:yuan|rmb|cny|kuai|¥))?(?: (?:worth|order|though|then|only))*[?]*$/iu;
const fromSum = /满\s?\d+|\d+元以[上下]|\b(?:of|from|over) ¥\d+(?: or more)?|^below that/i;

/** Where parcels of a shop on the mainland take longest, as its rules call it and as shoppers name it. */
const remote = /偏远|新疆|西藏|青海|内蒙古?|宁夏|甘肃|海南/;
/** “那西藏呢”, “新疆也包吗”: there too, with no matter of its own. */
const ofRemote = new RegExp(
  `^(?:那么?)?(?:寄|发)?(?:到|去|往)?(?:${remote.source})(?:那边|地区|省)?(?:也\\p{Script=Han}{0,4}|可以|能|行|包|算|一样)?(?:吗|呢|么|不|嘛)?[?？]?$`,
  'u',
);
/** Says no more than that it is as was said before it. */
const likewise = /^.{0,8}(?:也一样|同样|相同|也是)|同上/;

/** Whether a question changes no more of what was told than the case that it is of. */
export const changesCase = (question: string): boolean =>
  ofSum.test(question) || ofRemote.test(question) || (ofTheOther.test(question) && stateIn(question) !== undefined);

/** What of a passage just told holds for the case that a question changes it to: another state of the goods, another sum, a far place. */
export function ofChangedCase(question: string, passage: Passage): Answer | undefined {
  const statements = statementsOf(passage.text).filter(({ kind }) => kind !== 'intro');
  const told = ofSum.test(question)
    ? statements.filter(({ text }) => fromSum.test(text))
    : ofRemote.test(question)
      ? inRemote(statements)
      : ofState(question, statements);
  const { label, title, documentId } = passage;
  return told.length > 0 ? { statements: told, label, title, documentId, isSure: true } : undefined;
}

function ofState(question: string, statements: readonly Statement[]): Statement[] {
  const state = ofTheOther.test(question) ? stateIn(question) : undefined;
  if (state === undefined) return [];
  const [first] = statements.filter(({ text }) => stateIn(text) === state);
  return first ? [first] : [];
}

/** What is said of far places, with what stands before it where that is all it says. */
function inRemote(statements: readonly Statement[]): Statement[] {
  const at = statements.findIndex(({ text }) => remote.test(text));
  const found = statements[at];
  if (!found) return [];
  const before = statements[at - 1];
  return likewise.test(found.text) && before ? [before, found] : [found];
}

/** No more than a land: “香港呢”, "and to Canada?". */
const onlyLand =
  /^(?:那|那么)?\p{Script=Han}{2,8}呢[?？]?$|^(?:(?:and|so|ok|but) )?(?:(?:what|how) about |and )?(?:to )?(?:the )?\w+(?: \w+)?\?*$/iu;

/** Of goods that were asked `before` whether they may be sent, what was told of these holds for another land that is named alone. */
export function ofOtherLand(question: string, before: string, passage: Passage): Answer | undefined {
  if (!onlyLand.test(question) || !landsIn(question).some(({ isForeign }) => isForeign)) return undefined;
  const words = kindsSaid(before).flatMap(({ word }) => (word === undefined ? [] : [word.toLowerCase()]));
  const statements = statementsOf(passage.text);
  const found = statements.find(
    ({ text, kind }) => kind !== 'intro' && words.some((word) => text.toLowerCase().includes(word)),
  );
  if (!found) return undefined;
  const heading = passage.headings.at(-1);
  const announced: Statement[] = heading === undefined ? [] : [{ text: heading, kind: 'intro' }];
  const written = statements.filter(({ kind }) => kind === 'intro').slice(0, 1);
  const intro = found.kind === 'sentence' ? [] : written.length > 0 ? written : announced;
  const { label, title, documentId } = passage;
  return { statements: [...intro, found], label, title, documentId, isSure: true };
}
