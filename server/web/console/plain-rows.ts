/** A passage's tables as lines that anybody can read and send: “Canada · 7–14 days”, without the marks that draw them. */
export const plainRows = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !ruling.test(line))
    .map((line) => (row.test(line) ? cellsOf(line).join(' · ') : line))
    .join('\n');

const ruling = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/u;
const row = /^\s*\|.*\|\s*$/u;

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
    .filter((cell) => cell !== '');
