import type { Language } from '../language.ts';
import { cleanText } from '../words/clean-text.ts';
import { sectionsOf, type Block } from './markdown-blocks.ts';

/** A piece of a document, as it will be found and cited. */
export interface Chunk {
  headings: string[];
  text: string;
}

/** Characters a passage: about 110 words of English, or as much said in Chinese. A whole table may have more. */
const sizes: Readonly<Record<Language, { wanted: number; most: number }>> = {
  en: { wanted: 700, most: 2_400 },
  zh: { wanted: 260, most: 900 },
};

/**
 * Cuts Markdown into passages: never across a heading, and inside a section only between blocks while they fit. Tables
 * stay whole up to `most`, then are cut between rows, each part with the header. A paragraph that is too long is cut
 * between sentences, and the next part begins with the last sentence of the one before.
 */
export function chunkDocument(markdown: string, language: Language): Chunk[] {
  const { wanted, most } = sizes[language];
  return sectionsOf(markdown).flatMap(({ headings, blocks }) => {
    const pieces = blocks.flatMap((block) => cutBlock(block, wanted, most));
    return pack(pieces, wanted).map((text) => ({ headings, text }));
  });
}

function cutBlock(block: Block, wanted: number, most: number): Block[] {
  switch (block.kind) {
    case 'table':
      return block.text.length <= most ? [block] : cutTable(block.text, wanted).map((text) => ({ ...block, text }));
    case 'paragraph':
    case 'item':
    case 'fence':
      return block.text.length <= wanted * 1.5
        ? [block]
        : cutSentences(block.text, wanted).map((text) => ({ ...block, text }));
  }
}

/** Fills passages with blocks; a lead-in that ends with a colon goes with what it leads to. */
function pack(blocks: readonly Block[], wanted: number): string[] {
  const passages: Block[][] = [];
  let open: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    const last = open.at(-1);
    const leadIn = last !== undefined && /[:：]\**$/.test(last.text);
    if (last && !leadIn && length + block.text.length > wanted) {
      passages.push(open);
      open = [];
      length = 0;
    }
    open.push(block);
    length += block.text.length;
  }
  if (open.length > 0) passages.push(open);
  return passages.map(join);
}

function join(blocks: readonly Block[]): string {
  return blocks.reduce((text, block, at) => {
    if (at === 0) return block.text;
    const tight = block.kind === 'item' && blocks[at - 1]?.kind === 'item';
    return `${text}${tight ? '\n' : '\n\n'}${block.text}`;
  }, '');
}

function cutTable(table: string, wanted: number): string[] {
  const [header = '', rule = '', ...rows] = table.split('\n');
  const parts: string[][] = [];
  let length = Infinity;
  for (const row of rows) {
    if (length + row.length > wanted) {
      parts.push([header, rule]);
      length = header.length + rule.length;
    }
    parts.at(-1)?.push(row);
    length += row.length;
  }
  return parts.map((part) => part.join('\n'));
}

function cutSentences(text: string, wanted: number): string[] {
  const sentences = (
    text.match(/[^.!?。！？；\n]+(?:[.!?]+(?=\s|$)|[。！？；]+|\n+|[.!?]+|$)["'”’）)]*\s*/g) ?? [text]
  ).flatMap((sentence) => hardCut(sentence, wanted));
  const parts: string[] = [];
  let open = '';
  let last = '';
  for (const sentence of sentences) {
    if (open !== '' && open.length + sentence.length > wanted) {
      parts.push(open.trim());
      open = last.length < wanted / 3 ? last : '';
    }
    open += sentence;
    last = sentence;
  }
  if (open.trim() !== '') parts.push(open.trim());
  return parts;
}

/** What has no sentences (a text without punctuation) is cut by length. */
function hardCut(sentence: string, wanted: number): string[] {
  if (sentence.length <= wanted * 2) return [sentence];
  const parts: string[] = [];
  for (let at = 0; at < sentence.length; at += wanted) parts.push(sentence.slice(at, at + wanted));
  return parts.map(cleanText);
}
