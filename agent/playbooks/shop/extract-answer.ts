import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { statementsOf, type Statement } from './passage-text.ts';
import { givesFigure, termsOf } from './question-terms.ts';

type FoundPassage = SearchKnowledgeContent['passages'][number];

export interface Answer {
  statements: Statement[];
  /** Of the passage that they come from. */
  label: string;
  /** The passage's heading, when it says on what condition its sentences hold: to be said before them. */
  lead?: string;
}

interface Read {
  passage: FoundPassage;
  statements: { statement: Statement; at: number; cover: number; figure: boolean }[];
  /** Share of the question that the headings cover. */
  headed: number;
  /** Share of the question that the passage covers, headings included. */
  cover: number;
  /** How many of the last heading's terms the question doesn't have. */
  beside: number;
  score: number;
}

/** What a passage's place in the search is worth beside what its words say. */
const placeWorth = [0.4, 0.35, 0.3, 0.25];

/** A passage whose score is this near to the best has a word to say too. */
const asGood = 0.3;

/**
 * What the passages say to a question, in the shop's own sentences: from the passage that speaks of just this the
 * sentences that tell most, in its order, and the telling sentence of a second one that is nearly as good. Empty when
 * none is about it.
 */
export function extractAnswer(
  question: string,
  passages: readonly FoundPassage[],
  limits: { sentences: number; chars: number; leastCover?: number },
): Answer[] {
  const asked = termsOf(question);
  const weigh = weights(asked, passages);
  const [best, second] = passages
    .slice(0, placeWorth.length)
    .map((passage, place) => readPassage(question, asked, weigh, passage, place))
    .filter(({ score, cover }) => score > 0 && cover >= (limits.leastCover ?? 0))
    .sort((a, b) => b.score - a.score);
  if (!best) return [];
  const first = answerOf(best, tellingOnes(best, limits), 2);
  if (!second || !addsTo(best, second) || first.statements.length >= limits.sentences) return [first];
  const left = { sentences: 1, chars: limits.chars - lengthOf(first.statements) };
  const more = tellingOnes(second, left).filter(({ kind }) => kind === 'sentence');
  const fits = more.length > 0 && lengthOf(more) <= left.chars;
  return fits ? [answerOf(best, first.statements, 1), answerOf(second, more, 1)] : [first];
}

/** With the heading before it when that holds at least `least` things that the question didn't ask. */
function answerOf({ passage, beside }: Read, statements: Statement[], least: number): Answer {
  const heading = passage.headings.at(-1) ?? '';
  const asks = /[?？]$/.test(heading) || (/[吗呢谁哪几]|怎么|什么|多久|多少/.test(heading) && !/[，,]/.test(heading));
  const leads = beside >= least && heading !== '' && !asks && statements[0]?.kind === 'sentence';
  return { statements, label: passage.label, ...(leads ? { lead: heading } : {}) };
}

function addsTo(best: Read, second: Read): boolean {
  const cover = (read: Read) => Math.max(read.headed, ...read.statements.map((each) => each.cover));
  const isNear = best.score - second.score <= asGood && cover(second) > 0.3 && cover(second) >= cover(best) * 0.6;
  return isNear && best.passage.title === second.passage.title;
}

function lengthOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, { text }) => sum + text.length, 0);
}

type Weigh = (terms: ReadonlySet<string>) => number;

/** Share (0..1) of the question that a set of terms covers; what few of the passages say counts more. */
function weights(asked: ReadonlySet<string>, passages: readonly FoundPassage[]): Weigh {
  const texts = passages.map((passage) => termsOf(wholeText(passage)));
  const worth = new Map(
    [...asked].map((term) => [term, 1 / (1 + texts.filter((each) => each.has(term)).length * 0.3)]),
  );
  const all = [...worth.values()].reduce((sum, each) => sum + each, 0);
  return (terms) => {
    let covered = 0;
    for (const [term, value] of worth) if (terms.has(term)) covered += value;
    return all === 0 ? 0 : covered / all;
  };
}

function wholeText({ title, headings, text }: FoundPassage): string {
  return [title, ...headings, text].join('\n');
}

/** A passage that holds less of the question than this is about something else. */
const leastCover = 0.25;

function readPassage(
  question: string,
  asked: ReadonlySet<string>,
  weigh: Weigh,
  passage: FoundPassage,
  place: number,
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
  const whole = termsOf(wholeText(passage));
  const notions = [...asked].filter((term) => term.startsWith('#'));
  const missed = notions.filter((term) => !whole.has(term)).length;
  const cover = weigh(whole);
  const strays = notions.length > 0 && missed * 2 >= notions.length && cover < 0.5;
  const tooLittle = cover < leastCover && passage.coverage < 0.9;
  if (strays || tooLittle) return { passage, statements, headed: 0, cover, beside, score: 0 };
  const headed = weigh(termsOf([passage.title, ...passage.headings].join('\n')));
  // words in common say little in a document that is about something else
  const onTopic = 0.5 + 0.5 * Math.min(1, 2 * headed);
  const score =
    (placeWorth[place] ?? 0) +
    0.8 * headed +
    0.4 * weigh(heading) +
    1.2 * onTopic * Math.max(0, ...statements.map((each) => each.cover)) +
    (heading.size > 1 && beside === 0 ? 0.4 : 0) +
    (statements.some(({ figure }) => figure) ? 0.3 : 0) -
    (asked.size <= 3 ? 0.15 : 0.06) * Math.min(beside, 5) -
    (heading.size === 0 ? 0 : (0.1 * beside) / heading.size) -
    (notions.length === 0 ? 0 : (0.8 * missed) / notions.length);
  return { passage, statements, headed, cover, beside, score };
}

/** What leads a passage is its answer more often than not. */
const leadWorth = 0.25;

function tellingOnes({ statements }: Read, limits: { sentences: number; chars: number }): Statement[] {
  const worth = ({ statement, at, cover, figure }: Read['statements'][number]) =>
    statement.kind === 'intro' ? 0 : cover + (at === 0 ? leadWorth : 0) + (figure ? 0.3 : 0) + 0.02;
  const ranked = statements
    .filter(({ statement }) => statement.kind !== 'intro')
    .sort((a, b) => worth(b) - worth(a) || a.at - b.at);
  const best = ranked[0];
  if (!best) return [];
  const chosen: typeof ranked = [];
  let length = 0;
  for (const each of ranked) {
    length += each.statement.text.length;
    const tells = worth(each) >= worth(best) * 0.4 || (each.at === best.at + 1 && each.statement.kind === 'sentence');
    if (chosen.length > 0 && (chosen.length >= limits.sentences || length > limits.chars || !tells)) continue;
    chosen.push(each);
  }
  const rows = statements.filter(({ statement }) => statement.kind === 'row');
  const isShort = rows.length <= 4 && chosen.some(({ statement }) => statement.kind === 'row');
  const told = [...new Set([...chosen, ...(isShort ? rows : [])])].sort((a, b) => a.at - b.at);
  const first = told[0];
  const intro =
    first !== undefined && first.statement.kind !== 'sentence'
      ? statements.findLast(({ statement, at }) => statement.kind === 'intro' && at < first.at)
      : undefined;
  return [...(intro ? [intro] : []), ...told].map(({ statement }) => statement);
}
