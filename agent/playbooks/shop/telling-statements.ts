import type { Statement } from './passage-text.ts';

interface Read {
  statement: Statement;
  at: number;
  worth: number;
  /** Share of the question that it names: of a row, what it is about. */
  cover: number;
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
): Statement[] {
  const statements = all
    .filter(({ text }) => !/[?？]$/.test(text))
    .map((statement, at): Read => {
      const { cover, figure } = read(statement.text);
      const worth = cover + (at === 0 ? leadWorth : 0) + (figure ? figureWorth : 0) + 0.02;
      return { statement, at, cover: statement.kind === 'row' ? read(subjectOf(statement.text)).cover : cover, worth };
    });
  const told = withRows(choose(statements, limits), statements).sort((a, b) => a.at - b.at);
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

/** Of a table the rows that the question names; where it names none, a short table as a whole. */
function withRows(chosen: readonly Read[], statements: readonly Read[]): Read[] {
  const rows = statements.filter(({ statement }) => statement.kind === 'row');
  if (!chosen.some((each) => rows.includes(each))) return [...chosen];
  const most = Math.max(...rows.map(({ cover }) => cover));
  const least = Math.min(...rows.map(({ cover }) => cover));
  const named = most > least ? rows.filter(({ cover }) => cover === most) : rows.length <= shortTable ? rows : [];
  const others = chosen.filter((each) => !rows.includes(each));
  return [...others, ...(named.length > 0 ? named : chosen.filter((each) => rows.includes(each)))];
}

/** What a row is about: what stands before its values. */
export function subjectOf(row: string): string {
  return row.replace(/[:：][\s\S]*$/u, '');
}
