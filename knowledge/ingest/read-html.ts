import { compile, type BlockTextBuilder, type DomNode } from 'html-to-text';
import { cleanText } from '../words/clean-text.ts';

/** The text inside a node, in one line: what stands in a table's cell. */
function inlineText(node: DomNode): string {
  if (node.type === 'text') return node.data ?? '';
  if (node.name === 'script' || node.name === 'style') return '';
  return (node.children ?? []).map(inlineText).join(node.name === 'tr' ? ' | ' : '');
}

function rowsOf(node: DomNode): string[][] {
  if (node.name === 'tr') {
    return [
      (node.children ?? [])
        .filter(({ name }) => name === 'td' || name === 'th')
        .map((cell) => inlineText(cell).replace(/\s+/g, ' ').replaceAll('|', '/').trim()),
    ];
  }
  return (node.children ?? []).flatMap(rowsOf);
}

function writeTable(table: DomNode, _walk: unknown, builder: BlockTextBuilder): void {
  const [header, ...rows] = rowsOf(table).filter((row) => row.length > 0);
  if (!header) return;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [line(header), line(header.map(() => '---')), ...rows.map(line)];
  builder.openBlock({ leadingLineBreaks: 2, isPre: true });
  builder.addInline(lines.join('\n'));
  builder.closeBlock({ trailingLineBreaks: 2 });
}

const toMarkdown = compile({
  wordwrap: false,
  limits: { maxDepth: 60, maxInputLength: 5_000_000 },
  formatters: {
    markdownTable: writeTable,
    markdownHeading: (heading, walk, builder) => {
      const level = Number(heading.name?.slice(1) ?? 1);
      builder.openBlock({ leadingLineBreaks: 2 });
      builder.addInline(`${'#'.repeat(level)} `);
      walk(heading.children ?? [], builder);
      builder.closeBlock({ trailingLineBreaks: 2 });
    },
  },
  selectors: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, format: 'markdownHeading' })),
    ...['script', 'style', 'noscript', 'template', 'nav', 'footer', 'form', 'iframe', 'object', 'svg', 'img'].map(
      (selector) => ({ selector, format: 'skip' }),
    ),
    { selector: 'table', format: 'markdownTable' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'a', options: { ignoreHref: true } },
  ],
});

/** What a page says, as Markdown: headings, lists and tables kept; scripts, forms, navigation and links' targets not. */
export function readHtml(html: string): { title?: string; language?: string; markdown: string } {
  const title = /<title[^>]*>([^<]{1,300})<\/title>/i.exec(html)?.[1];
  const language = /<html[^>]*\slang=["']?([\w-]{2,20})/i.exec(html)?.[1];
  const body = html.replace(/<head[\s>][\s\S]*?<\/head>/i, '');
  return {
    ...(title !== undefined && { title: cleanText(toMarkdown(title)).trim() }),
    ...(language !== undefined && { language }),
    markdown: cleanText(toMarkdown(body)),
  };
}
