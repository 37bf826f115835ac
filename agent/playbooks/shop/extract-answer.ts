import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { landsIn } from '../../../tools/places.ts';
import { byTelling } from './by-telling.ts';
import { statementsOf, type Statement } from './passage-text.ts';
import { givesFigure, speaksOf, termsOf } from './question-terms.ts';
import { namedRows, tellingStatements } from './telling-statements.ts';

type FoundPassage = SearchKnowledgeContent['passages'][number];

export interface Answer {
  statements: Statement[];
  /** Of the passage that they come from. */
  label: string;
  /** The title of its document. */
  title: string;
  documentId: string;
  /** False when it is only the closest there is. */
  isSure: boolean;
  /** The passage's heading, when it says on what condition its sentences hold: to be said before them. */
  lead?: string;
}

export interface AnswerLimits {
  /** Of an extract from a passage that is too long to be quoted whole. */
  sentences: number;
  /** A passage of so many characters or fewer is quoted whole; 0 for an extract of any. */
  whole: number;
  /** Of an extract. */
  chars: number;
  /** The shopper's own words, where the question is put in others besides: only they name a row of a table. */
  own?: string;
  /** Share of the question that a passage must hold. */
  leastCover?: number;
  /** What was told before, when the question may lean on it: its document is preferred by so much, the same passage less. */
  topic?: { question: string; title: string; label: string; weight: number };
}

/**
 * What a passage loses that has just been told, to a question with words of its own and to one without; and what its
 * document's lead counts for a passage that says nothing of the question (`silent`).
 */
const told = { withWords: 2, without: 3, silent: 0.3 };

/**
 * What the passages say to a question, in the shop's own words: the best passage, whole when it is short, else the
 * sentences that tell most, in its order; and the telling sentence of a second one when it holds a condition that the
 * first leaves open. Empty when none is about it.
 */
export function extractAnswer(question: string, passages: readonly FoundPassage[], limits: AnswerLimits): Answer[] {
  const asked = termsOf(question);
  const { topic, leastCover = 0 } = limits;
  const worth = (passage: FoundPassage) =>
    passage.score +
    (topic && topic.title === passage.title
      ? topic.weight * (speaksOf(question, sectionOf(passage)) ? 1 : told.silent)
      : 0) -
    (topic && topic.label === passage.label ? (asked.size === 0 ? told.without : told.withWords) : 0);
  const ranked = passages
    .filter(({ coverage }) => coverage >= leastCover)
    .map((passage) => ({ passage, worth: worth(passage) }))
    .sort((a, b) => b.worth - a.worth);
  const chosen = byTelling(ranked.map(({ passage }) => passage));
  if (!chosen) return [];
  const { best, beside } = chosen;
  const first = quoteOf(question, asked, best, limits);
  if (first.length === 0) return [];
  const answer = answerOf(best, first, asked);
  if (!beside || !speaksEnough(beside)) return [answer];
  const said = termsOf(wholeText(best));
  const unsaid = new Set([...termsOf(limits.own ?? question)].filter((term) => !said.has(term)));
  const more = sentenceOf(question, unsaid, beside, limits);
  const tellsMore = more.some(({ text }) => [...termsOf(text)].some((term) => unsaid.has(term)));
  return tellsMore ? [answer, answerOf(beside, more, asked)] : [answer];
}

function quoteOf(
  question: string,
  asked: ReadonlySet<string>,
  passage: FoundPassage,
  limits: AnswerLimits,
): Statement[] {
  const statements = statementsOf(passage.text).filter(
    ({ text, kind }) => kind === 'row' || !isElsewhere(text, limits.own ?? question),
  );
  const length = statements.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= limits.whole) return withoutOtherRows(statements, [limits.own ?? question, question]);
  return tellingStatements(statements, read(question, asked), limits, [limits.own ?? question, question]);
}

/** Asked of abroad, what is said of parts of the mainland alone tells nothing. */
function isElsewhere(text: string, question: string): boolean {
  const [asked, said] = [landsIn(question), landsIn(text)];
  const isAbroad = asked.length > 0 && asked.every(({ isForeign }) => isForeign);
  return isAbroad && said.length > 0 && said.every(({ isForeign }) => !isForeign);
}

/** Of a table only the rows that the question names, where it names any. */
function withoutOtherRows(statements: Statement[], readings: readonly string[]): Statement[] {
  const rows = statements.filter(({ kind }) => kind === 'row');
  const named = namedRows(
    rows.map(({ text }) => text),
    readings,
  ).map((at) => rows[at]);
  return named.length === 0 ? statements : statements.filter((each) => each.kind !== 'row' || named.includes(each));
}

/** The one sentence of a passage that tells most. */
function sentenceOf(
  question: string,
  asked: ReadonlySet<string>,
  { text }: FoundPassage,
  limits: AnswerLimits,
): Statement[] {
  const sentence = tellingStatements(statementsOf(text), read(question, asked), { ...limits, sentences: 1 }, [
    question,
  ]);
  return sentence[0]?.kind === 'sentence' ? sentence : [];
}

/** What a statement says to the question. */
function read(question: string, asked: ReadonlySet<string>): (text: string) => { cover: number; figure: boolean } {
  return (text) => {
    const said = termsOf(text);
    const held = [...asked].filter((term) => said.has(term)).length;
    return { cover: asked.size === 0 ? 0 : held / asked.size, figure: givesFigure(question, text) };
  };
}

/** With the heading before it where the sentences don't say themselves what they are about, and before a list without an intro. */
function answerOf(
  { label, title, documentId, headings, fit }: FoundPassage,
  statements: Statement[],
  asked: ReadonlySet<string>,
): Answer {
  const heading = headings.at(-1) ?? '';
  const about = [...termsOf(heading)].filter((term) => !term.startsWith('#'));
  const said = termsOf(statements.map(({ text }) => text).join('\n'));
  const isQuestion = /[?？]$/.test(heading) || /[吗呢谁哪几]|怎么|什么|多久|多少/.test(heading);
  const leads =
    about.filter((term) => !asked.has(term)).length >= 2 &&
    !about.some((term) => said.has(term)) &&
    !isQuestion &&
    statements[0]?.kind === 'sentence';
  const isBareList = !isQuestion && statements[0]?.kind === 'item' && !/[:：.。!！]/u.test(statements[0].text);
  return {
    statements,
    label,
    title,
    documentId,
    isSure: fit === 'sure',
    ...(leads || isBareList ? { lead: heading } : {}),
  };
}

/** A word in common makes no second answer: one of its sentences says a good part of the question. */
const speaksEnough = ({ saying }: FoundPassage): boolean => (saying?.own ?? 1) >= leastSaid;
const leastSaid = 0.4;

function sectionOf({ headings, text }: FoundPassage): string {
  return `${headings.at(-1) ?? ''}\n${text}`;
}

function wholeText({ title, headings, text }: FoundPassage): string {
  return [title, ...headings, text].join('\n');
}
