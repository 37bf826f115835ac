import { cleanText } from '../words/clean-text.ts';

const endsSentence = /[.!?。！？；;:：,，、]["'”’）)]?$/;

/**
 * The text of a PDF as Markdown. A PDF knows lines, not paragraphs: lines are joined until one ends a sentence, and a
 * short line that stands between sentences without ending one is taken for a heading (the first for the title).
 */
export function readPdf(pages: readonly string[]): { title?: string; markdown: string } {
  const lines = pages.flatMap((page) => cleanText(page).split('\n')).map((line) => line.trim());
  const [title, ...rest] = lines.filter((line) => line !== '');
  if (title === undefined || !looksLikeHeading(title)) return { markdown: paragraphs(lines).join('\n\n') };
  return { title, markdown: paragraphs(rest).join('\n\n') };
}

function looksLikeHeading(line: string): boolean {
  const longest = /\p{Script=Han}/u.test(line) ? 22 : 60;
  return line.length <= longest && !endsSentence.test(line) && !/^[-•*]/.test(line) && /\p{L}/u.test(line);
}

function paragraphs(lines: readonly string[]): string[] {
  const found: string[] = [];
  let open = '';
  const close = () => {
    if (open !== '') found.push(open);
    open = '';
  };
  for (const line of lines) {
    if (line === '') continue;
    if (/^[•·▪*-]\s*/.test(line)) {
      close();
      open = `- ${line.replace(/^[•·▪*-]\s*/, '')}`;
    } else if (open === '' && looksLikeHeading(line)) {
      found.push(`## ${line}`);
    } else {
      open = open === '' ? line : `${open}${joint(open, line)}${line}`;
    }
    if (/[.!?。！？][”’）)]?$/.test(line)) close();
  }
  close();
  return found;
}

/** Chinese lines are joined as they are; others by a space. */
function joint(before: string, after: string): string {
  return /[\p{Script=Han}，。、；：！？]$/u.test(before) && /^[\p{Script=Han}“（《]/u.test(after) ? '' : ' ';
}
