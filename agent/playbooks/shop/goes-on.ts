import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { believed, meantTopics } from '../../../tools/asked-topics.ts';
import { landsIn } from '../../../tools/places.ts';
import { callOf, look } from '../look.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../playbook.ts';
import { asksFigure, asksHowLong, asksLasting, asksTimes, givesFigure, lasts } from './asked-figures.ts';
import { isHeadedBy, saysHeading } from './headed-by.ts';
import { isOfOtherGoods } from './of-other-goods.ts';
import { extractAnswer, type Answer } from './extract-answer.ts';
import { statementsOf, type Statement } from './passage-text.ts';
import { asksHowTo, asksSomething, leansBack, pointsBack, questionCore } from './question-core.ts';
import { termsOf } from './question-terms.ts';
import { isKin } from './rule-questions.ts';
import { withSubject } from './said-whole.ts';
import { supposes } from './supposes.ts';
import { brandsAsked } from './unlisted-pay.ts';
import { howDone, inWorkingDays, sayingAsMuch, tellAgain } from './told-again.ts';

type Passage = SearchKnowledgeContent['passages'][number];
/** Passages and documents that were told from, the first that answered first. */
type Told = Required<Pick<NonNullable<DialogueMemory['topic']>, 'labels' | 'documents'>> &
  Partial<Pick<NonNullable<DialogueMemory['topic']>, 'question'>>;

/** So much of a question must be said by what was told, or by its document. */
const leastSaid = 0.34;
/** What counts beside the share of a question that a sentence says. */
const worth = {
  ...{ told: 0.1, toldByName: 0.4, toldFigure: 0.25, toldAll: 0.4, justHeaded: 0.4 },
  ...{ figure: 0.35, headed: 0.3, meant: 0.3, condition: 0.2, byHeading: 0.6, focus: 0.3 },
  ...{ meantWithin: 0.6, headedBesideTitle: 0.6, headedHowLong: 0.8 },
};
/** How much likelier it is that a question stays with what was told than that it turns to something else. */
const stays = { pointing: 0.65, leaning: 0.35, free: 0.05 };
const sizesIn = { en: { whole: 400, extract: 440 }, zh: { whole: 120, extract: 170 } };

/**
 * What answers a question that goes on with the rules that were told last turn (“and if it's opened?”, “那要是退货了呢”): the sentence
 * of what was told, or of the same document, that speaks of it, where that says more of it than anything else the shop has
 * written. Undefined where it turns to something else.
 */
export function* ofWhatWasTold(context: PlaybookContext, text: string): Steps<Answer | undefined> {
  const topic = toldLast(context, text);
  const answer = topic && (yield* goesOnWith(context, text, topic));
  return answer && !answer.lead && topic.labels.includes(answer.label) ? tellAgain(context.language, answer) : answer;
}

/** The same of what was told just before in the same answer. */
export function* goesOnWith(context: PlaybookContext, text: string, topic: Told): Steps<Answer | undefined> {
  const core = withoutOnes(questionCore(text));
  if (landsIn(core).length > 0) return undefined;
  if (brandsAsked(core).length > 0) return undefined; // “do you take klarna too”
  if (turnsElsewhere(core, topic.question ?? '')) return undefined;
  const inDocuments = { query: core, limit: looksAt, within: topic.documents };
  const anywhere = { query: core, limit: looksAt };
  yield { do: 'prepare', calls: [callOf('search_knowledge', inDocuments), callOf('search_knowledge', anywhere)] };
  const within = yield* look('search_knowledge', inDocuments);
  const fresh = yield* look('search_knowledge', anywhere);
  if (within.status !== 'ok') return undefined;
  const subject = [core, topic.question ?? ''];
  const ofTheirs = (passage: Passage) => !isOfOtherGoods(subject, passage);
  const told = within.content.passages.filter(
    (each) => ofTheirs(each) && staysWith(topic, within.content.passages, each),
  );
  const first = told.find(({ label }) => label === topic.labels[0]);
  const done = (asksHowTo.test(core) ? howDone(first) : undefined) ?? inWorkingDays(core, context.language, first);
  if (done) return done;
  const others = fresh.status === 'ok' ? fresh.content.passages.filter(ofTheirs) : [];
  const meant = meantIn(core, others);
  const saidElse = Math.max(
    0,
    ...told.map(({ label, saying }) => (topic.labels.includes(label) ? 0 : (saying?.own ?? 0))),
  );
  const howLong = headedHowLong(core, told, topic);
  const own = told.map((passage) => ({
    passage,
    value:
      valueOf(core, passage, topic, saidElse) +
      (passage.label === meant ? worth.meantWithin : 0) +
      (passage === howLong ? worth.headedHowLong : 0),
  }));
  const best = own.toSorted((a, b) => b.value - a.value)[0];
  if (!best) return undefined;
  const rivals = others.filter(({ documentId }) => !topic.documents.includes(documentId));
  const rival = Math.max(0, ...rivals.map((each) => rivalOf(core, each)));
  const stay = stays[leaningOf(core)];
  if (best.passage.headed < leastHeaded && rivals.some((each) => isHeadedBy(core, each))) return undefined;
  if (time.test(core) && isSupposition(core) && rival < surelyOther) {
    const inTime = ofSupposed(core, told, topic);
    if (inTime) return inTime;
  }
  if (best.value >= leastSaid && best.value + stay > rival) return answerFrom(context, core, best.passage, topic);
  return isSupposition(core) && rival < leastSaid ? ofSupposed(core, told, topic) : undefined;
}

/** The passage of the matter that a question is evidently about by itself. */
function meantIn(question: string, passages: readonly Passage[]): string | undefined {
  const isEvident = (meantTopics(question)[0]?.clarity ?? 0) >= believed.evident;
  return isEvident ? passages.find(({ isMeant }) => isMeant)?.label : undefined;
}

/** Asked how long of what was told under another heading, the one passage that is headed so: “how long will it wait there”. */
function headedHowLong(question: string, passages: readonly Passage[], { labels }: Told): Passage | undefined {
  const isOfIt = ofIt.test(question) && (meantTopics(question)[0]?.clarity ?? 0) < believed.sure;
  if (!isOfIt || !asksHowLong.test(question)) return undefined;
  const [first, ...others] = passages.filter(({ headings }) => asksHowLong.test(headings.at(-1) ?? ''));
  return first && others.length === 0 && !labels.includes(first.label) ? first : undefined;
}

/** In a document of this and that, of whose name no passage speaks (an FAQ), the others have nothing to do with what was told. */
function staysWith({ labels, question = '' }: Told, passages: readonly Passage[], each: Passage): boolean {
  const siblings = passages.filter(({ documentId }) => documentId === each.documentId);
  const told = siblings.filter(({ label }) => labels.includes(label));
  const said = termsOf(siblings.map(spoken).join('\n'));
  if (told.includes(each) || [...termsOf(each.title)].some((term) => said.has(term))) return true;
  const known = termsOf([question, ...told.map(spoken)].join('\n'));
  return known.size === 0 || [...termsOf(spoken(each))].some((term) => known.has(term));
}

const spoken = ({ headings, text }: Passage) => [...headings, text].join('\n');

/** Supposed of “the new ones”, it is of whichever goods were spoken of. */
const withoutOnes = (question: string) =>
  isSupposition(question) ? question.replace(/\b(?:the )?(?:(?:new|other|old|second) )?ones?\b/i, 'it') : question;

/** From here on a supposition is of something else. */
const surelyOther = 1.5;

/** Supposes something, by itself or of what was told: “过了半年呢”, “and if that was last year?”. */
const isSupposition = (question: string) => supposes(question) || supposed.test(question);
const supposed =
  /^(?:and |but |so |ok )*(?:what |even )?(?:if|when)\b|^(?:(?:and|but|so|ok) )*(?:it['’]?s|it has|that['’]?s|that was) (?:already |now )?(?:been )?(?:\w+ )?(?:days|weeks|months|years)\b|^(?:那|但)?我?(?:要是|如果|万一|假如|超过|过了|晚了)|(?:以后|之后|后)呢/i;

/** Asks, with a subject of its own and nothing that takes up what was told, evidently of another matter. */
function turnsElsewhere(core: string, before: string): boolean {
  if (pointsOut.test(core) || pointsBack(core) || withSubject(core, before).length > 0) return false;
  const [meant] = meantTopics(core);
  return meant !== undefined && meant.clarity >= plainly && !isKin(meant.id, meantTopics(before)[0]?.id);
}

const plainly = 0.85;

type Leaning = keyof typeof stays;

function leaningOf(question: string): Leaning {
  if (pointsOut.test(question) || supposed.test(question) || !asksSomething(question)) return 'pointing';
  if (pointsBack(question) || leansBack(question)) return asksFigure(question) ? 'pointing' : 'leaning';
  return 'free';
}

/** Takes up what was told in so many words. */
const pointsOut =
  /^(?:那|要是|如果|万一)|(?<!可)还(?:能|可以|有|要|得|会)|也|呢.{0,1}$|\b(?:too|as well|then|either|still|even (?:if|when)|it|that|they|them|those|there)\b/i;

const asksWhoPays =
  /\bwho(?:'s)? (?:pays|covers|paying)\b|谁(?:来)?(?:出|付|承担|掏)|(?:要|得|需要?|该|还?用)(?:我|自己|我们)(?:自己|来)?(?:出|付|承担|掏)/i;
const saysWhoPays =
  /\b(?:you|we|recipient|buyer|insurer|they|sender)(?: have to| must)? (?:pay|pays|cover|refund)\b|\bpaid by\b|\bfree of charge\b|\bour (?:cost|expense)\b|自(?:己|行)?(?:出|付|承担|理)|我们(?:出|付|承担)|由.{1,6}(?:出|付|承担|支付)|免费/i;

/** Passages beyond these hardly ever hold the answer. */
const looksAt = 8;

/** What the rules told last turn, or just before in this one to a question that is taken up by “it”. */
function toldLast({ memory }: PlaybookContext, text: string): Told | undefined {
  const { topic, turns = 0 } = memory;
  const { labels = [], documents = [] } = topic ?? {};
  const isLive = topic && (topic.turn === turns - 1 || (topic.turn === turns && takesUp(text)));
  return isLive && documents.length > 0 ? { question: topic.question, labels, documents } : undefined;
}

/** Means by a pronoun, or by leaving it out, what was spoken of: “can I swap them for cash”, “and how do I claim”. */
export const takesUp = (text: string): boolean =>
  ofIt.test(text) || (!isHan.test(text) && leansBack(questionCore(text)));

const isHan = /\p{Script=Han}/u;

/** `saidElse` is the most that a sentence of what wasn't told says. */
function valueOf(question: string, passage: Passage, { labels }: Told, saidElse: number): number {
  const { saying, headed, focus, label, text } = passage;
  const isTold = labels.includes(label);
  if (!saying && !isTold)
    return asksTimes(question) && givesFigure(question, text) ? worth.figure + worth.toldByName : 0;
  if (asksWhoPays.test(question) && !saysWhoPays.test(text)) return 0;
  const isLasting = asksLasting.test(question);
  const figure = givesFigure(question, text) && (!isLasting || lasts.test(text)) ? worth.figure : 0;
  const isOfIt =
    figure > 0 && (isLasting || label === labels[0]) && (ofIt.test(question) || termsOf(question).size === 0);
  if (!saying) return isOfIt ? figure + worth.toldByName : figure;
  const isCondition = isSupposition(question);
  const condition = isCondition && conditional.test(saying.sentence) ? worth.condition : 0;
  const named = ofIt.test(question) ? worth.toldByName : worth.told;
  const told =
    isCondition && condition === 0
      ? 0
      : named +
        (saying.own >= saysAll && saying.own > saidElse ? worth.toldAll : 0) +
        (figure > 0 && asksHowLong.test(question) ? worth.toldFigure : 0);
  const just = saysHeading(question, passage)
    ? worth.justHeaded
    : leaningOf(question) !== 'free' && saysHeading(question, passage, passage.title)
      ? worth.headedBesideTitle
      : 0;
  return shareOf(saying) + worth.headed * headed + figure + (isTold ? told : worth.focus * focus) + condition + just;
}

/** A sentence of what was just told that says so much of a question is what it takes up: “do I lose my points” of an account that is deleted. */
const saysAll = 0.9;

/** What a sentence says by its heading alone counts less. */
const shareOf = ({ own, share }: NonNullable<Passage['saying']>) => own + worth.byHeading * (share - own);

/** Of the very thing that was told of. */
const ofIt = /\b(?:it|this|that|they|them|those|these)\b|^[这它]/i;

/** Says what holds on a condition. */
const conditional =
  /\b(?:if|unless|when|once|because|otherwise|without|after|beyond|past|only)\b|的话|如果|超过|过期|过了|晚了|期间|没|不|未|就|否则|才/i;

function rivalOf(question: string, passage: Passage): number {
  const { saying, headed, isMeant, text } = passage;
  if (isSupposition(question) && !isMeant && headed < leastHeaded) return 0;
  const clarity = isMeant ? (meantTopics(question)[0]?.clarity ?? 0) : 0;
  const figure = givesFigure(question, text) ? worth.figure : 0;
  return (
    (saying ? shareOf(saying) : 0) + worth.headed * headed + figure + (clarity >= believed.evident ? worth.meant : 0)
  );
}

/** Of a supposition, words that only happen to stand elsewhere. */
const leastHeaded = 0.2;

function answerFrom(
  { language }: PlaybookContext,
  question: string,
  passage: Passage,
  topic: Told,
): Answer | undefined {
  const { label, title, documentId, saying } = passage;
  if (!topic.labels.includes(label)) {
    const { whole, extract } = sizesIn[language];
    return extractAnswer(question, [passage], { sentences: 4, whole, chars: extract })[0];
  }
  const statements = statementsOf(passage.text).filter(({ kind }) => kind !== 'intro');
  const figures = ofTheSame(
    question,
    statements.filter(({ text }) => givesFigure(question, text)),
  );
  const said = saying && statements.find((each) => holds(each, saying.sentence));
  const told =
    said && (figures.length === 0 || figures.includes(said))
      ? said
      : (figures.find(({ text }) => asksLasting.test(question) && lasts.test(text)) ?? figures[0] ?? said);
  if (!told) return undefined;
  const alike = figures.length > 0 ? [] : sayingAsMuch(question, statements, told);
  if (alike.length > 0) return { statements: alike, label, title, documentId, isSure: true };
  const next = statements[statements.indexOf(told) + 1];
  const more = next && asksAbility.test(question) && !ability.test(told.text) && ability.test(next.text) ? [next] : [];
  return { statements: [told, ...more], label, title, documentId, isSure: true };
}

/** Asked of so many of a thing, the figures that go by so many of it: “500 points” by “100 points are worth ¥1”. */
function ofTheSame(question: string, figures: readonly Statement[]): readonly Statement[] {
  const [, thing] = /\d+ ?(\p{L}{2,})/u.exec(question) ?? [];
  const alike = figures.filter(({ text }) => thing && new RegExp(`\\d+ ?${thing}`, 'iu').test(text));
  return alike.length > 0 ? alike : figures;
}

/** Of something supposed in words that no rule has (“如果一直不管呢”, “if that was two months ago”): on what condition what was told holds. */
function ofSupposed(question: string, passages: readonly Passage[], { labels: [label] }: Told): Answer | undefined {
  const passage = passages.find((each) => each.label === label);
  if (!passage || label === undefined) return undefined;
  const statements = statementsOf(passage.text).filter(({ kind }) => kind !== 'intro');
  const ofTime = time.test(question) ? statements.filter(({ text }) => time.test(text)) : [];
  const conditions = ofTime.length > 0 ? ofTime : statements.filter(({ text }) => consequence.test(text));
  const asked = termsOf(question);
  const sharedBy = ({ text }: Statement) => [...termsOf(text)].filter((term) => asked.has(term)).length;
  const [told] = conditions.toSorted((a, b) => sharedBy(b) - sharedBy(a));
  if (!told) return undefined;
  const { title, documentId } = passage;
  return { statements: [told], label, title, documentId, isSure: true };
}

const time =
  /\d+\s*个?\s*(?:hours?|days?|weeks?|months?|years?|小时|天|日|周|月|年)|\b(?:a|an|one|two|three|four|five|six|several|few)\s+(?:days?|weeks?|months?|years?)\b|[一两二三四五六七八九十半](?:天|周|月|年|个月|个?礼拜|个?星期)/i;
const consequence = /\b(?:if|unless|otherwise|after about|without)\b|的话|就会|否则|没人|没.{0,6}的|过期|超过/i;

/** Asks whether something can be done, and says so. */
const asksAbility = /\b(?:can|could|may|allowed)\b|能|可以|行[吗不么]/i;
const ability = /\b(?:can|can['’]?t|cannot|may|only|allowed|possible)\b|能|可以|无法/i;

function holds({ text, kind }: Statement, sentence: string): boolean {
  if (kind === 'row') return sentence.includes(text.split(/[:：]/)[0] ?? text);
  return text.includes(sentence.trim()) || sentence.includes(text);
}
