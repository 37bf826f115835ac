import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunkDocument } from './chunk-document.ts';

describe('chunkDocument', () => {
  test('keeps the path of headings of each passage', () => {
    const markdown = 'Lead.\n\n# A\n\n## B\n\nOne.\n\n### C\n\nTwo.\n\n## D\n\nThree.';
    expect(chunkDocument(markdown, 'en')).toEqual([
      { headings: [], text: 'Lead.' },
      { headings: ['A', 'B'], text: 'One.' },
      { headings: ['A', 'B', 'C'], text: 'Two.' },
      { headings: ['A', 'D'], text: 'Three.' },
    ]);
  });

  test('never cuts a table that fits, and repeats the header of one that does not', () => {
    const row = `| ${'x'.repeat(40)} | 1 |`;
    const table = (rows: number) =>
      ['| a | b |', '| --- | --- |', ...Array.from({ length: rows }, () => row)].join('\n');
    expect(chunkDocument(`Before.\n\n${table(30)}`, 'en').at(-1)?.text).toBe(table(30));
    const parts = chunkDocument(table(200), 'en');
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.every(({ text }) => text.startsWith('| a | b |\n| --- | --- |\n| x'))).toBe(true);
    expect(parts.reduce((rows, { text }) => rows + text.split('\n').length - 2, 0)).toBe(200);
  });

  test('keeps a lead-in together with its list', () => {
    const text = `${'Sentence. '.repeat(60)}\n\nYou need:\n\n- a box\n- a label`;
    expect(chunkDocument(text, 'en').at(-1)?.text).toContain('You need:\n\n- a box\n- a label');
  });

  test('cuts a long paragraph between sentences and begins with the last one again', () => {
    const sentences = Array.from({ length: 80 }, (_, at) => `第${at}句话说的是退货的事情，请留意。`);
    const chunks = chunkDocument(sentences.join(''), 'zh');
    expect(chunks.length).toBeGreaterThan(3);
    chunks.slice(1).forEach(({ text }, at) => {
      const last = chunks[at]?.text.match(/第\d+句[^。]*。$/)?.[0] ?? '?';
      expect(text.startsWith(last)).toBe(true);
    });
  });

  test('does not take headings inside a fenced block for headings', () => {
    expect(chunkDocument('## A\n\n```\n# not a heading\n```', 'en')).toEqual([
      { headings: ['A'], text: '```\n# not a heading\n```' },
    ]);
  });

  test('loses no word of any text, and no passage grows without bound', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z.?! \n|#-]{0,200}$/), { maxLength: 30 }), (parts) => {
        const markdown = parts.join('\n\n');
        const chunks = chunkDocument(markdown, 'en');
        const all = chunks.map(({ headings, text }) => `${headings.join(' ')} ${text}`).join(' ');
        const words = (text: string) => new Set(text.match(/[a-z]+/g) ?? []);
        const kept = words(all);
        const headed = chunks.every(({ text }) => text.length < 5_000);
        const lost = [...words(markdown)].filter((word) => !kept.has(word));
        const inHeadings = words((markdown.match(/^ {0,3}#{1,6}\s.*$/gm) ?? []).join(' '));
        return headed && lost.every((word) => inHeadings.has(word));
      }),
      { numRuns: 200 },
    );
  });
});
