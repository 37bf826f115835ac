/** A piece of Markdown that shouldn't be cut: a paragraph, one list item, a table, a fenced block. */
export interface Block {
  kind: 'paragraph' | 'item' | 'table' | 'fence';
  text: string;
}

/** Blocks that stand under one heading path. */
export interface Section {
  headings: string[];
  blocks: Block[];
}

/**
 * Markdown cut at its headings, and each section into blocks. Knows what shop documents use (ATX headings, lists, pipe
 * tables, fences); the rest is paragraphs. Sections without text are dropped; their headings live on in those below.
 */
export function sectionsOf(markdown: string): Section[] {
  const sections: Section[] = [];
  const path: { level: number; text: string }[] = [];
  let lines: string[] = [];
  const close = () => {
    const blocks = blocksOf(lines);
    if (blocks.length > 0) sections.push({ headings: path.map(({ text }) => text), blocks });
    lines = [];
  };
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced ? null : /^ {0,3}(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line);
    if (!heading) {
      lines.push(line);
      continue;
    }
    close();
    const level = heading[1]?.length ?? 1;
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    path.push({ level, text: plainHeading(heading[2] ?? '') });
  }
  close();
  return sections;
}

/** A heading as words: without emphasis, code marks and links. */
function plainHeading(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .slice(0, 200);
}

function kindOf(line: string, inside: Block['kind'] | undefined): Block['kind'] {
  if (/^\s*\|.*\|\s*$/.test(line)) return 'table';
  if (/^\s*(?:[-*+•]|\d{1,3}[.)、])\s+/.test(line)) return 'item';
  if (inside === 'item' && /^\s+\S/.test(line)) return 'item'; // goes on with the item above
  return 'paragraph';
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: { kind: Block['kind']; lines: string[] } | undefined;
  const close = () => {
    if (open) blocks.push({ kind: open.kind, text: open.lines.join('\n').trim() });
    open = undefined;
  };
  for (const line of lines) {
    const fence = /^ {0,3}(```|~~~)/.test(line);
    if (open?.kind === 'fence') {
      open.lines.push(line);
      if (fence) close();
      continue;
    }
    if (line.trim() === '') {
      close();
      continue;
    }
    const kind = fence ? 'fence' : kindOf(line, open?.kind);
    const startsItem = kind === 'item' && /^\s*(?:[-*+•]|\d{1,3}[.)、])\s+/.test(line);
    if (open?.kind !== kind || startsItem) close();
    open ??= { kind, lines: [] };
    open.lines.push(line);
  }
  close();
  return blocks.filter(({ text }) => text !== '');
}
