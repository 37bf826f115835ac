import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { statementsOf, type Statement } from './passage-text.ts';
import { givesFigure, termsOf } from './question-terms.ts';

type FoundPassage = SearchKnowledgeContent['passages'][number];

export interface Answer {
  statements: Statement[];
  /** Of the passage that they come from. */
  label: string;
  /** The title of its document. */
  title: string;
  /** The passage's heading, when it says on what condition its sentences hold: to be said before them. */
  lead?: string;
}

export interface AnswerLimits {
  sentences: number;
  chars: number;
  /** Share of the question's terms that a passage must hold. */
  leastCover?: number;
  /** What was told before, when the question may lean on it: its document is preferred by so much, the same passage less. */
  topic?: { question: string; title: string; label: string; weight: number };
}

interface Read {
  passage: FoundPassage;
  statements: ReadStatement[];
  /** Share of the question that the passage covers, headings included. */
  cover: number;
  score: number;
}

interface ReadStatement {
  statement: Statement;
  at: number;
  /** Share of the question that it covers. */
  cover: number;
  /** It gives the kind of figure that is asked for. */
  figure: boolean;
}

/** What a passage's place in the search is worth beside what its words say. */
const placeWorth = [0.5, 0.42, 0.34, 0.27, 0.2, 0.15];
const leastPlaceWorth = 0.1;
/** Tuned with the search's own development questions: which passages come from the right document. */
const worth = {
  headed: 0.4,
  focus: 0.15,
  heading: 0.6,
  cover: 0.6,
  figure: 0.3,
  beside: 0.2,
  told: 0.15,
  toldAlready: 0.5,
};

/**
 * What the passages say to a question, in the shop's own sentences: from the passage that speaks of just this the
 * sentences that tell most, in its order, and the telling sentence of a second one of the same document when it holds
 * what the first leaves open. Empty when none is about it.
 */
export function extractAnswer(question: string, passages: readonly FoundPassage[], limits: AnswerLimits): Answer[] {
  const asked = termsOf(question);
  const weigh = weights(asked, limits.topic && termsOf(limits.topic.question), passages);
  const [best, ...others] = passages
    .map((passage, place) => readPassage(question, asked, weigh, passage, place, limits))
    .filter(({ cover, passage }) => (cover > 0 || passage.coverage >= 0.5) && cover >= (limits.leastCover ?? 0))
    .sort((a, b) => b.score - a.score);
  if (!best) return [];
  const first = tellingOnes(best, limits);
  const second = others.find((other) => addsTo(best, other, asked, weigh));
  const left = { sentences: 1, chars: limits.chars - lengthOf(first) };
  const more = second && first.length < limits.sentences ? tellingOnes(second, left) : [];
  const takesSecond = second && more.length > 0 && lengthOf(more) <= left.chars && more[0]?.kind === 'sentence';
  return [answerOf(best, first, asked), ...(takesSecond ? [answerOf(second, more, asked)] : [])];
}

/** With the heading before it where the sentences don't say themselves what they are about. */
function answerOf({ passage }: Read, statements: Statement[], asked: ReadonlySet<string>): Answer {
  const { label, title } = passage;
  const heading = passage.headings.at(-1) ?? '';
  const about = [...termsOf(heading)].filter((term) => !term.startsWith('#'));
  const said = termsOf(statements.map(({ text }) => text).join('\n'));
  const isQuestion = /[?？]$/.test(heading) || /[吗呢谁哪几]|怎么|什么|多久|多少/.test(heading);
  const leads =
    about.filter((term) => !asked.has(term)).length >= 2 &&
    !about.some((term) => said.has(term)) &&
    !isQuestion &&
    statements[0]?.kind === 'sentence';
  return { statements, label, title, ...(leads ? { lead: heading } : {}) };
}

/** A second passage has its say when it holds a good part of the question that the first doesn't. */
function addsTo(best: Read, other: Read, asked: ReadonlySet<string>, weigh: Weigh): boolean {
  if (other.passage.title !== best.passage.title) return false;
  const first = termsOf(wholeText(best.passage));
  const second = termsOf(wholeText(other.passage));
  return weigh(new Set([...asked].filter((term) => second.has(term) && !first.has(term)))) >= 0.3;
}

function lengthOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, { text }) => sum + text.length, 0);
}

type Weigh = (terms: ReadonlySet<string>) => number;

/** What a word of the question before counts in one that leans on it. */
const askedBefore = 0.3;

/** Share (0..1) of the question that a set of terms covers; what few of the passages say counts more, a notion less than a word. */
function weights(
  asked: ReadonlySet<string>,
  before: ReadonlySet<string> | undefined,
  passages: readonly FoundPassage[],
): Weigh {
  const texts = passages.map((passage) => termsOf(wholeText(passage)));
  const values = new Map(
    [...asked, ...(before ?? [])].map((term) => {
      const said = texts.filter((each) => each.has(term)).length;
      const value = (term.startsWith('#') ? 0.5 : 1) * (asked.has(term) ? 1 : askedBefore);
      return [term, value / (1 + 0.3 * said)];
    }),
  );
  const all = [...values.values()].reduce((sum, each) => sum + each, 0);
  return (terms) => {
    let covered = 0;
    for (const [term, value] of values) if (terms.has(term)) covered += value;
    return all === 0 ? 0 : covered / all;
  };
}

function wholeText({ title, headings, text }: FoundPassage): string {
  return [title, ...headings, text].join('\n');
}

function readPassage(
  question: string,
  asked: ReadonlySet<string>,
  weigh: Weigh,
  passage: FoundPassage,
  place: number,
  { topic }: AnswerLimits,
): Read {
  const statements = statementsOf(passage.text)
    .filter(({ text }) => !/[?？]$/.test(text))
    .map((statement, at) => ({
      statement,
      at,
      cover: weigh(termsOf(statement.text)),
      figure: givesFigure(question, statement.text),
    }));
  const heading = termsOf(passage.headings.at(-1) ?? '');
  const beside = [...heading].filter((term) => !term.startsWith('#') && !asked.has(term)).length;
  const score =
    (placeWorth[place] ?? leastPlaceWorth) +
    worth.headed * passage.headed +
    worth.focus * passage.focus +
    worth.heading * weigh(heading) +
    worth.cover * Math.max(0, ...statements.map((each) => each.cover)) +
    (statements.some(({ figure }) => figure) ? worth.figure : 0) -
    (heading.size === 0 ? 0 : (worth.beside * beside) / heading.size) +
    (topic !== undefined && topic.title === passage.title ? topic.weight : 0) -
    (topic !== undefined && topic.label === passage.label ? (asked.size === 0 ? worth.toldAlready : worth.told) : 0);
  return { passage, statements, cover: weigh(termsOf(wholeText(passage))), score };
}

/** What leads a passage is its answer more often than not. */
const leadWorth = 0.25;

function tellingOnes({ statements }: Read, limits: { sentences: number; chars: number }): Statement[] {
  const telling = ({ statement, at, cover, figure }: ReadStatement) =>
    statement.kind === 'intro' ? 0 : cover + (at === 0 ? leadWorth : 0) + (figure ? 0.6 : 0) + 0.02;
  const ranked = statements
    .filter(({ statement }) => statement.kind !== 'intro')
    .sort((a, b) => telling(b) - telling(a) || a.at - b.at);
  const best = ranked[0];
  if (!best) return [];
  const chosen: ReadStatement[] = [];
  let length = 0;
  for (const each of ranked) {
    const tells =
      telling(each) >= telling(best) * 0.4 || (each.at === best.at + 1 && each.statement.kind === 'sentence');
    const isRoomLeft = chosen.length < limits.sentences && length + each.statement.text.length <= limits.chars;
    if (chosen.length > 0 && (!isRoomLeft || !tells)) continue;
    chosen.push(each);
    length += each.statement.text.length;
  }
  const told = withRows(chosen, statements).sort((a, b) => a.at - b.at);
  const listed = told.find(({ statement }) => statement.kind !== 'sentence');
  const intro = listed && statements.findLast(({ statement, at }) => statement.kind === 'intro' && at < listed.at);
  return told.flatMap(({ statement }) =>
    intro && statement === listed.statement ? [intro.statement, statement] : [statement],
  );
}

/** Of a table the rows that the question names; where it names none, a short table as a whole. */
function withRows(chosen: readonly ReadStatement[], statements: readonly ReadStatement[]): ReadStatement[] {
  const rows = statements.filter(({ statement }) => statement.kind === 'row');
  if (!chosen.some((each) => rows.includes(each))) return [...chosen];
  const most = Math.max(...rows.map(({ cover }) => cover));
  const least = Math.min(...rows.map(({ cover }) => cover));
  const named = most > least ? rows.filter(({ cover }) => cover === most) : rows.length <= 6 ? rows : [];
  const others = chosen.filter((each) => !rows.includes(each));
  return [...others, ...(named.length > 0 ? named : chosen.filter((each) => rows.includes(each)))];
}
