import { believed, meantTopics, wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import { landsIn } from '../../../tools/places.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { abroadBeside } from './abroad-beside.ts';
import { isAnsweredBy } from './answered-already.ts';
import { ofAskedDeed } from './asked-deeds.ts';
import { extractAnswer, type Answer } from './extract-answer.ts';
import { asksSomething, leansBack, pointsBack, questionCore } from './question-core.ts';
import { speaksOf, tellsOf, termsOf } from './question-terms.ts';
import { isKin, ruleQuestions, type RuleQuestion } from './rule-questions.ts';
import { beyondTold } from './told-again.ts';
import { cite, plainly } from './cite.ts';
import { figureBeside } from './figure-beside.ts';
import { goesOnWith, takesUp } from './goes-on.ts';
import { ofAgedFault, ofUnlistedPay } from './of-cases.ts';
import { merge, search, unknown, withTelling, type Passages } from './search-rules.ts';
import { freightRow, neverFree } from './freight-row.ts';
import { ofServedLands } from './served-lands.ts';
import { asksFreeAbroad } from './sent-abroad.ts';
import { isOfAbroad } from './of-abroad.ts';
import { ofGoodsInView } from './of-goods-in-view.ts';
import { isOfOtherGoods, topicsAsked } from './of-other-goods.ts';
import { ofTheirStuff } from './of-their-stuff.ts';
import { asTheySpeak, thatSpeak } from './hardly-speaks.ts';
import { isHeadedBy } from './headed-by.ts';
import { isOnPoint } from './on-point.ts';
import type { QuoteLimits } from './quote-limits.ts';
import { liveTopic, mostDocuments, saidBefore, topicOf, type Topic } from './told-topic.ts';
import { useBeside } from './use-beside.ts';
import { placesBeside, rowsBeside } from './with-places.ts';

export interface Quotation {
  text: string;
  /** False when it is only the closest there is. */
  isSure: boolean;
  /** Questions of the same message that nothing answers, in the shopper's words. */
  unanswered: string[];
}

export type Quoted = ({ status: 'quoted' } & Quotation) | { status: 'nothing_fits' } | { status: 'failed' };

/** What the last answer's document is worth to a question that leans on it, and to one that stands by itself. */
const onItsTopic = { pointing: 4, leaning: 3.5, free: 0.5 };
/** Characters of a passage that is quoted whole (about 65 English words, 120 Chinese characters), beside something else
 * (`short`), and of an extract. */
const sizesIn = {
  en: { whole: 400, short: 260, extract: 440 },
  zh: { whole: 120, short: 90, extract: 170 },
};
/** A question with so few terms says too little to be sure that it stands by itself. */
const fewTerms = 1;

/** The shop's own words on each question of a message, with their citations. */
export function* quoteKnowledge(
  context: PlaybookContext,
  query: string,
  limits: QuoteLimits = { sentences: 4 },
): Steps<Quoted> {
  const core = questionCore(query);
  const questions = limits.plain ? [asItStands(core)] : ruleQuestions(core, saidBefore(context, query));
  return yield* quoteQuestions(context, query, questions, limits);
}

/** The same of questions that have been told apart already. */
export function* quoteQuestions(
  context: PlaybookContext,
  query: string,
  questions: readonly RuleQuestion[],
  limits: QuoteLimits,
): Steps<Quoted> {
  const core = questionCore(query);
  const answers: Answer[][] = [];
  const unanswered: string[] = [];
  let again: Answer | undefined;
  for (const [at, asked] of questions.entries()) {
    const question = ofGoodsInView(context, asked);
    const told = answers.flatMap((each) => each.flatMap(({ statements }) => statements.map(({ text }) => text)));
    const isOfKin = isKin(question.topic, questions[at - 1]?.topic);
    const isItsOwn = at > 0 && !isOfKin && question.clarity >= ofItsOwn;
    // “能在那自提吗 放几天”: how long it is kept, whatever days were told of how soon it is ready
    const isOther = at > 0 && question.topic !== questions[at - 1]?.topic && question.clarity >= quiteClear;
    if (!isItsOwn && !isOther && isAnsweredBy(question.asked, told.join('\n'), isOfKin)) continue;
    const sibling = questions[at - 1] ?? questions[at + 1];
    const isOfBoth = question.text === questions[at - 1]?.text;
    const beside = limits.plain || isOfBoth ? undefined : toldBesides(context, question, answers.flat());
    const more = beside && (yield* goesOnWith(context, question.asked, beside));
    if (more) {
      const isNew = !beside.before.includes(more.label) && more.statements.some(({ text }) => !told.includes(text));
      const isEvident = question.clarity >= believed.evident;
      if (isNew && !isEvident) answers.push([more]);
      else again ??= more;
      if (!(isEvident || (isItsOwn && !isNew)) || (!isNew && isOfKin)) continue;
    }
    const saysNothing = at > 0 && sibling !== undefined && question.topic === undefined && leansBack(question.asked);
    let found = yield* askKnowledge(context, saysNothing ? ofSibling(question, sibling) : question, core, limits);
    // a half that finds nothing by itself is of the other's matter: “and how long does it take?”
    if (found !== 'failed' && found.length === 0 && sibling !== undefined)
      found = yield* askKnowledge(context, ofSibling(question, sibling), core, limits);
    if (found === 'failed') return { status: 'failed' };
    const known = answers.flat();
    const others = found.filter(
      (each) =>
        !known.some((answer) => says(answer, each)) &&
        !(known[0] && strays(question, questions[at - 1], known[0], each)),
    );
    if (others.length > 0) answers.push(others);
    else if (found.length === 0) unanswered.push(question.asked);
  }
  if (answers.length === 0 && again) answers.push([again]);
  const [first] = answers.flat();
  if (!first) return { status: 'nothing_fits' };
  if (first.isSure) yield { do: 'remember', memory: { topic: topicOf(context, query, answers.flat(), questions[0]) } };
  const isZh = context.language === 'zh';
  const text = answers
    .map((each) =>
      each.map((answer) => cite(limits.plain ? plainly(answer) : answer, context.language)).join(isZh ? '' : ' '),
    )
    .join('\n');
  return { status: 'quoted', text, isSure: first.isSure, unanswered };
}

/**
 * The documents that the questions before it were answered from, with which a question may go on: those of this answer, and what
 * the same message was told `before` where “it” takes that up.
 */
function toldBesides(context: PlaybookContext, { asked }: RuleQuestion, told: readonly Answer[]) {
  const { topic, turns = 0 } = context.memory;
  const isBefore = told.length === 0 && topic?.turn === turns && takesUp(asked);
  const before = isBefore ? (topic.labels ?? []) : [];
  const labels = [...told.map(({ label }) => label), ...before];
  const ids = [...told.map(({ documentId }) => documentId), ...(isBefore ? (topic.documents ?? []) : [])];
  const documents = [...new Set(ids)].slice(0, mostDocuments);
  return documents.length > 0 ? { labels, documents, before } : undefined;
}

/** What asks nothing and is kin to what was asked before it leads to no other document: “no dryer here” after how to dry down. */
function strays({ asked, topic }: RuleQuestion, before: RuleQuestion | undefined, told: Answer, more: Answer): boolean {
  return !asksSomething(asked) && isKin(topic, before?.topic) && more.title !== told.title;
}

function ofSibling({ text, asked }: RuleQuestion, sibling: RuleQuestion): RuleQuestion {
  return { ...asItStands(`${sibling.text}，${text}`), asked };
}

function asItStands(text: string): RuleQuestion {
  return { text, asked: text, clarity: 0, isByContext: false };
}

/** Whether an answer says all that another says. */
function says(answer: Answer, { label, statements }: Answer): boolean {
  const said = new Set(answer.statements.map(({ text }) => text));
  return answer.label === label && statements.every(({ text }) => said.has(text));
}

/** So clear, a matter isn't answered by what was told of another. */
const ofItsOwn = 0.5;
/** So clear, one of the same family isn't either. */
const quiteClear = 0.9;

/**
 * Asks once, and where the question may lean on the last one, in the light of what told of that as well. What a question is
 * about by what was said before it is asked in the words of that matter.
 */
function* askKnowledge(
  context: PlaybookContext,
  asked: RuleQuestion,
  whole: string,
  limits: QuoteLimits,
): Steps<Answer[] | 'failed'> {
  const topic = liveTopic(context);
  const { language } = context;
  const told = withLandOf(topic, whole);
  const places = limits.plain ? '' : placesBeside(told, language);
  const inPlace = (text: string) => (places === '' ? text : `${text} ${places}`);
  const read = limits.plain ? undefined : yield* readOut(context, asked);
  if (read) return read;
  const meantHere = yield* ofItsTopic(context, asked);
  if (meantHere === 'failed') return 'failed';
  const question = meantHere?.question ?? asked.text;
  const heard = limits.plain ? [] : meantTopics(question);
  const isClear =
    meantHere !== undefined || (!pointsBack(question) && heard.some(({ clarity }) => clarity >= believed.sure));
  const leans = topic !== undefined && !isClear && (leansBack(question) || termsOf(question).size <= fewTerms);
  const lists = meantHere
    ? [meantHere.passages]
    : yield* searchHere(
        context,
        asked.text,
        [question, ...(leans ? [`${question} ${topic.question}`] : [])].map(inPlace),
      );
  if (lists === 'failed') return 'failed';
  const [own = [], inItsLight = []] = lists;
  const isOfItself = own[0] !== undefined && isHeadedBy(question, own[0]);
  const together = isOfItself ? [] : inItsLight;
  const isOfLast = topic !== undefined && (leans || pointsBack(asked.asked));
  const spoken = [asked.text, ...(isOfLast ? [topic.question] : []), goodsLately(context)];
  const merged = merge(own, together, pointsBack(question) ? unknown.pointing : unknown.leaning).filter(
    (passage) => !isOfOtherGoods(spoken, passage),
  );
  const ofStuff = limits.plain ? merged : yield* ofTheirStuff(context, asked.text, merged);
  const isFirst = topic === undefined && !limits.plain;
  const usable = thatSpeak(asked.text, isFirst ? asTheySpeak(ofStuff) : ofStuff, limits);
  const passages = ofAskedDeed(question, usable);
  const isOfFree = asksFreeAbroad(asked.asked, saidBefore(context, whole));
  const freight =
    asked.topic === 'international_fee'
      ? ((isOfFree ? neverFree(usable) : undefined) ?? freightRow(told, language, usable))
      : undefined;
  if (freight) return [freight];
  const sizes = sizesIn[language];
  const [meant] = leans ? [] : heard;
  const inItsWords = meant ? `${asked.text} ${wordingOf(meant.id)[context.language]}` : question;
  const answers = extractAnswer(inPlace(inItsWords), passages, {
    ...limits,
    own: limits.plain
      ? question
      : `${whole} ${rowsBeside(told, language, passages.map(({ text }) => text).join('\n'))}`.trim(),
    chars: sizes.extract,
    whole: limits.plain ? sizes.short : sizes.whole,
    ...(topic && {
      topic:
        leans && !isOfItself
          ? { ...topic, weight: pointsBack(question) ? onItsTopic.pointing : onItsTopic.leaning }
          : { ...topic, question: '', weight: onItsTopic.free },
    }),
  });
  const more = limits.plain ? undefined : toldBeside(asked.text, answers, usable);
  const isNext = topic !== undefined && !limits.plain && topic.turn === (context.memory.turns ?? 0) - 1;
  const newOnes =
    isNext && (leans || asked.isByContext || leansBack(asked.asked))
      ? beyondTold(language, topic, asked, answers)
      : answers;
  const pointed = newOnes.filter(({ title, label, statements }) => {
    if (limits.onTopicOnly && title !== topic?.title && !asked.isByContext) return false;
    const found = usable.find((passage) => passage.label === label);
    if (found?.isMeant) return limits.says === undefined || tellsOf(limits.says, found.text);
    if (!found || !isOnPoint(question, found, limits)) return false;
    const said = [found.headings.at(-1), ...statements.map(({ text }) => text)].join('\n');
    return own.some((passage) => passage.title === title) || found.coverage >= 0.7 || speaksOf(question, said);
  });
  return more && (pointed.length > 0 || newOnes.length === 0) ? [...pointed, more] : pointed;
}

/** What a question asks for besides what was told, from the same document. */
const toldBeside = (...told: Parameters<typeof figureBeside>): Answer | undefined =>
  figureBeside(...told) ?? useBeside(...told) ?? abroadBeside(...told);

/** What takes a reading of what is written rather than a search. */
function* readOut(context: PlaybookContext, asked: RuleQuestion): Steps<Answer[] | 'failed' | undefined> {
  return (
    (yield* ofUnlistedPay(context, asked)) ??
    (yield* ofServedLands(context, asked)) ??
    (yield* ofAgedFault(context, asked))
  );
}

/** Words for goods that the talk was about a moment ago. */
function goodsLately({ memory: { goods, turns = 0 } }: PlaybookContext): string {
  return goods && turns - goods.turn <= 2 ? goods.words.join(' ') : '';
}

/** “how long” after what a parcel to Sydney costs is of Sydney. */
function withLandOf(topic: Topic | undefined, question: string): string {
  return topic && leansBack(question) && landsIn(question).length === 0 ? `${question} ${topic.question}` : question;
}

/** What is found, without what holds abroad where nothing is asked of that. */
function* searchHere(
  context: PlaybookContext,
  asked: string,
  queries: readonly string[],
): Steps<Passages[] | 'failed'> {
  const lists = yield* search(queries);
  if (lists === 'failed' || context.language !== 'zh') return lists;
  const { title = '', question = '' } = liveTopic(context) ?? {};
  return lists.map((list) => list.filter((passage) => !isOfAbroad([asked, title, question], passage)));
}

/** What is found in the words of the matter that a question is evidently about, where the shop has written of that. */
function* ofItsTopic(
  context: PlaybookContext,
  { text, topic, clarity, isByContext }: RuleQuestion,
): Steps<{ question: string; passages: Passages } | 'failed' | undefined> {
  if (topic === undefined) return undefined;
  const least = ofManyWords.has(topic) ? believed.sure : topicsAsked(text).length === 1 ? ownWordsOfOne : ownWordsLess;
  if (!isByContext && clarity < least) return undefined;
  const question = wordingOf(topic)[context.language];
  const lists = yield* searchHere(context, text, [question, text]);
  if (lists === 'failed') return 'failed';
  const [passages = [], own = []] = lists;
  return passages.some(({ isMeant }) => isMeant) ? { question, passages: withTelling(passages, own) } : undefined;
}

/** From this clarity on a question's own words lead less surely than those of the matter it is about. */
const ownWordsLess = 0.68;
/** The same of a question in which no other matter is heard at all. */
const ownWordsOfOne = 0.37;
/** Asked for in words that stand in any rule: “can I send stuff back if I don't like it”. */
const ofManyWords: ReadonlySet<TopicId> = new Set<TopicId>(['return_policy']);
