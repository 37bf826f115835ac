import type { Statement } from './passage-text.ts';
import { termsOf } from './question-terms.ts';

interface Read {
  statement: Statement;
  at: number;
  worth: number;
}

/** What leads a passage is its answer more often than not. */
const leadWorth = 0.25;
const figureWorth = 0.6;
/** A table of so many rows is told whole when the question names none of them. */
const shortTable = 6;

/** The statements of a passage that tell most about a question, within limits, in the passage's order. */
export function tellingStatements(
  all: readonly Statement[],
  read: (text: string) => { cover: number; figure: boolean },
  limits: { sentences: number; chars: number },
  readings: readonly string[],
): Statement[] {
  const statements = all
    .filter(({ text }) => !/[?？]$/.test(text))
    .map((statement, at): Read => {
      const { cover, figure } = read(statement.text);
      const worth = cover + (at === 0 ? leadWorth : 0) + (figure ? figureWorth : 0) + 0.02;
      return { statement, at, worth };
    });
  const chosen = withRows(choose(statements, limits), statements, readings);
  const told = withListed(chosen, statements).sort((a, b) => a.at - b.at);
  const listed = told.find(({ statement }) => statement.kind !== 'sentence');
  const intro = listed && statements.findLast(({ statement, at }) => statement.kind === 'intro' && at < listed.at);
  return told.flatMap(({ statement }) =>
    intro && statement === listed.statement ? [intro.statement, statement] : [statement],
  );
}

function choose(statements: readonly Read[], { sentences, chars }: { sentences: number; chars: number }): Read[] {
  const ranked = statements
    .filter(({ statement }) => statement.kind !== 'intro')
    .sort((a, b) => b.worth - a.worth || a.at - b.at);
  const [best, ...others] = ranked;
  if (!best) return [];
  const chosen = [best];
  let length = best.statement.text.length;
  for (const each of others) {
    const tells = each.worth >= best.worth * 0.4 || (each.at === best.at + 1 && each.statement.kind === 'sentence');
    if (!tells || chosen.length >= sentences || length + each.statement.text.length > chars) continue;
    chosen.push(each);
    length += each.statement.text.length;
  }
  return chosen;
}

/** “Other countries not yet” says nothing without those that are listed before it. */
function withListed(chosen: readonly Read[], statements: readonly Read[]): Read[] {
  const others = chosen.find(({ statement }) => ofOthers.test(statement.text));
  if (!others || chosen.some(({ statement }) => statement.kind === 'item' || statement.kind === 'row'))
    return [...chosen];
  const listed = statements.filter(({ statement, at }) => statement.kind === 'item' && at < others.at);
  return listed.length <= shortTable ? [...chosen, ...listed] : [...chosen];
}

const ofOthers = /^(?:(?:all )?other|the others|其他|其它|其余)/i;

/** Of a table the rows that the question names; where it names none, a short table as a whole. */
function withRows(chosen: readonly Read[], statements: readonly Read[], readings: readonly string[]): Read[] {
  const rows = statements.filter(({ statement }) => statement.kind === 'row');
  if (!chosen.some((each) => rows.includes(each))) return [...chosen];
  const texts = rows.map(({ statement }) => statement.text);
  const named = namedRows(texts, readings);
  const told = named.length > 0 ? named.flatMap((at) => rows[at] ?? []) : rows.length <= shortTable ? rows : [];
  const others = chosen.filter((each) => !rows.includes(each));
  return [...others, ...(told.length > 0 ? told : chosen.filter((each) => rows.includes(each)))];
}

/**
 * Of the rows of a table those that a question names with a word of theirs that not every row has: “Singapore” among
 * regions. Notions don't name one: each way to pay is a payment. The first reading of the question that names any
 * counts; empty where none does.
 */
export function namedRows(rows: readonly string[], [question, ...others]: readonly string[]): number[] {
  if (question === undefined) return [];
  const words = [...termsOf(question)].filter((term) => !term.startsWith('#'));
  const held = rows.map((row) => {
    const said = termsOf(row);
    return words.filter((word) => said.has(word));
  });
  const telling = held.map((own) => own.filter((word) => held.some((other) => !other.includes(word))).length);
  const most = Math.max(0, ...telling);
  return most === 0 ? namedRows(rows, others) : telling.flatMap((count, at) => (count === most ? [at] : []));
}
