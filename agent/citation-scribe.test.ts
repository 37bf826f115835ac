import { describe, expect, it } from 'vitest';
import type { Citation } from '../tools/contract.ts';
import { createCitationScribe } from './citation-scribe.ts';

const citation = (label: string): Citation => ({
  label,
  passageId: `psg_${label}`,
  title: label,
  headings: [],
  source: 'a.md',
});
const known = new Map([citation('p1a'), citation('p2b')].map((each) => [each.label, each]));

function scribe(...pieces: string[]) {
  const each = createCitationScribe(known);
  const text = pieces.map((piece) => each.write(piece)).join('') + each.end();
  return { text, labels: each.citations.map((used) => used.label) };
}

describe('citation scribe', () => {
  it('numbers citations in the order of their first use', () => {
    expect(scribe('Free from ¥99 [p2b]. Two days [p1a]. Really [p2b].')).toEqual({
      text: 'Free from ¥99 [1]. Two days [2]. Really [1].',
      labels: ['p2b', 'p1a'],
    });
  });

  it('reads a label that arrives in pieces', () => {
    expect(scribe('包邮', '[', 'p1', 'a', ']', '。')).toEqual({ text: '包邮[1]。', labels: ['p1a'] });
  });

  it('drops a label that no tool gave out', () => {
    expect(scribe('Sure [p9z].')).toEqual({ text: 'Sure .', labels: [] });
  });

  it('leaves other brackets alone, also unfinished ones', () => {
    expect(scribe('[link](x) [[p1a] a[0] [p', 'lease').text).toBe('[link](x) [[1] a[0] [please');
    expect(scribe('end [').text).toBe('end [');
  });
});
