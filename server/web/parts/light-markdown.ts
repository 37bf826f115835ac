/**
 * A run of text inside a paragraph or list item. A citation carries the word before it and the stop after it, so that
 * a line never begins with its number.
 */
export type Inline =
  { kind: 'text' | 'bold'; text: string } | { kind: 'citation'; index: number; lead: string; tail: string };

export type Block = { kind: 'paragraph'; lines: Inline[][] } | { kind: 'list'; ordered: boolean; items: Inline[][] };

const bullet = /^\s{0,6}(?:[-*•·]|(\d{1,2})[.)、])\s+(.+)$/;
const heading = /^\s{0,3}#{1,6}\s+(.+)$/;

/**
 * The small part of Markdown that a reply may use: paragraphs, line breaks, lists and **bold**, and the markers `[n]`
 * of citations that exist. Everything else, links and images above all, stays the text it is, so nothing a model
 * writes can make the browser fetch or follow anything.
 */
export function parseLightMarkdown(text: string, citations: ReadonlySet<number>): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  const push = (block: Block) => {
    blocks.push(block);
    open = block;
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    const item = bullet.exec(line);
    if (item) {
      const ordered = item[1] !== undefined;
      const inlines = parseInlines(item[2] ?? '', citations);
      if (open?.kind === 'list' && open.ordered === ordered) open.items.push(inlines);
      else push({ kind: 'list', ordered, items: [inlines] });
      continue;
    }
    const title = heading.exec(line);
    const inlines = parseInlines(title ? `**${(title[1] ?? '').replaceAll('**', '')}**` : line.trim(), citations);
    if (open?.kind === 'paragraph') open.lines.push(inlines);
    else push({ kind: 'paragraph', lines: [inlines] });
  }
  return blocks;
}

/** A Latin word at the end, or one Chinese character. */
const lastWord = /(?:[\p{Script=Latin}\p{N}’'-]{1,20}|\p{Script=Han})$/u;

function parseInlines(text: string, citations: ReadonlySet<number>): Inline[] {
  const inlines: Inline[] = [];
  const pattern = /\*\*(?=\S)(.+?)(?<=\S)\*\*|\s?\[(\d{1,2})\](?!\()([.,;:!?。，；：！？]?)/g;
  let from = 0;
  const plain = (to: number) => {
    if (to > from) inlines.push({ kind: 'text', text: text.slice(from, to) });
  };
  for (const match of text.matchAll(pattern)) {
    const [whole, bold, marker, tail = ''] = match;
    if (marker !== undefined && !citations.has(Number(marker))) continue;
    const lead = bold === undefined ? (lastWord.exec(text.slice(from, match.index))?.[0] ?? '') : '';
    plain(match.index - lead.length);
    if (bold !== undefined) inlines.push({ kind: 'bold', text: bold });
    else inlines.push({ kind: 'citation', index: Number(marker), lead, tail });
    from = match.index + whole.length;
  }
  plain(text.length);
  return inlines;
}
