import { likeness, statementsOf, subjectOf, type Statement } from './statements.ts';

/** Words that somebody is about to publish. */
interface Answer {
  question: string;
  answer: string;
}

/** What is written already. */
interface Written {
  headings: readonly string[];
  text: string;
}

/** Another number for the same thing. */
export interface Difference {
  /** Where it stands in what is written. */
  at: number;
  here: string;
  /** What the new words say instead. */
  draft: string;
}

interface Compared {
  differences: Difference[];
  /** It says all that the new words say. */
  repeats: boolean;
}

/** Two figures that are this much alike speak of the same thing. */
const sameThing = 0.5;
/** What is less alike than the best by this much speaks of something else. */
const slack = 0.12;
/** Share of the new words that must stand there for them to be nothing new. */
const nothingNew = 0.8;

/**
 * Holds new words against each of the passages: which numbers these give for the same thing, and whether they say it all
 * already. Two numbers are of the same thing when the words around them are; one that another passage, or another
 * sentence, gives just so is no difference, unless what contradicts it is nearer.
 */
export function compareWords({ question, answer }: Answer, passages: readonly Written[]): Compared[] {
  const said = statementsOf(answer, question);
  const written = passages.map(({ headings, text }) => statementsOf(text, headings.at(-1) ?? ''));
  const found = passages.map((): Difference[] => []);
  for (const statement of said) {
    const near = written.map((statements) => nearest(statement, statements));
    const agreed = Math.max(0, ...near.flatMap(({ agrees, alike }) => (agrees ? [alike] : [])));
    const best = Math.max(...near.map(({ alike }) => alike));
    near.forEach(({ agrees, alike, figures }, at) => {
      if (agrees || alike < sameThing || alike < agreed || alike < best - slack) return;
      found[at]?.push(...figures.map((each) => ({ at: each.at, here: each.text, draft: statement.text })));
    });
  }
  const words = subjectOf(answer);
  return passages.map(({ headings, text }, at) => {
    const differences = distinct(found[at] ?? []);
    const held = subjectOf(`${headings.join('\n')}\n${text}`);
    const figures = new Set((written[at] ?? []).map(({ kind, value }) => `${kind} ${value}`));
    const isHeld = said.every(({ kind, value }) => figures.has(`${kind} ${value}`));
    const share = [...words.keys()].filter((term) => held.has(term)).length / Math.max(1, words.size);
    return { differences, repeats: differences.length === 0 && words.size > 2 && isHeld && share >= nothingNew };
  });
}

/** The figures of the same kind that speak most of the same thing, and whether one of those is the same. */
function nearest(said: Statement, written: readonly Statement[]) {
  const alike = written
    .filter(({ kind }) => kind === said.kind)
    .map((figure) => ({ figure, alike: likeness(said.of, figure.of) }));
  const best = Math.max(0, ...alike.map((each) => each.alike));
  const close = alike.filter((each) => each.alike >= best - slack);
  const agrees = close.some(({ figure }) => figure.value === said.value);
  const figures = close.filter((each) => each.alike === best).map(({ figure }) => figure);
  return { agrees, alike: best, figures };
}

function distinct(differences: readonly Difference[]): Difference[] {
  const byPlace = new Map(differences.map((each) => [each.at, each]));
  return [...byPlace.values()].toSorted((one, other) => one.at - other.at);
}
