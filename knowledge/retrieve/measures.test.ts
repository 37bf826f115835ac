import { describe, expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import { fitOf } from './fits.ts';
import { fuseRanks } from './fuse-ranks.ts';
import { matchHeadings } from './heading-match.ts';
import { corrected, queryWords } from './query-words.ts';
import { rarity, type WordCounts } from './rarity.ts';
import { tellingWords } from './telling-words.ts';

const counts = (known: Record<string, number>): WordCounts => ({ total: 100, of: (word) => known[word] ?? 0 });

describe('fuseRanks', () => {
  test('puts first what several rankings agree on', () => {
    const scores = fuseRanks([
      { weight: 1, order: ['a', 'b', 'c'] },
      { weight: 1, order: ['b', 'd'] },
    ]);
    expect([...scores].sort((x, y) => y[1] - x[1]).map(([key]) => key)).toEqual(['b', 'a', 'd', 'c']);
  });
});

describe('coverage', () => {
  test('weighs words by rarity', () => {
    const known = counts({ wash: 3, order: 90 });
    const query = queryWords('wash order');
    expect(coverage(query, new Set(['wash']), known)).toBeGreaterThan(0.8);
    expect(coverage(query, new Set(['order']), known)).toBeLessThan(0.2);
    expect(coverage(query, new Set(['wash', 'order']), known)).toBe(1);
  });

  test('takes a concept for its word, and pieces for a part', () => {
    const known = counts({ '#invoice': 5, 优惠券: 4, 优惠: 8 });
    expect(coverage(queryWords('receipt'), new Set(['#invoice']), known)).toBeCloseTo(0.9);
    expect(
      coverage([{ word: '优惠券', concepts: [], inside: ['优惠'], weight: 1 }], new Set(['优惠']), known),
    ).toBeCloseTo(0.6);
  });

  test('is 0 for a query without content', () => {
    expect(coverage(queryWords('and so it is'), new Set(['so']), counts({}))).toBe(0);
  });
});

describe('rarity', () => {
  test('falls with the passages that hold the word', () => {
    const known = counts({ rare: 1, common: 60 });
    expect(rarity(known, 'unknown')).toBeGreaterThan(rarity(known, 'rare'));
    expect(rarity(known, 'rare')).toBeGreaterThan(rarity(known, 'common'));
    expect(rarity(known, 'common')).toBeGreaterThan(0);
  });
});

describe('query words', () => {
  test('counts a phrase of stop words by the concept it says', () => {
    expect(queryWords('how much').map(({ word }) => word)).toEqual(['#price']);
  });

  test('corrects only words that the shop does not use', () => {
    expect(corrected('refnd pls', () => false)).toBe('refund pls');
    expect(corrected('retrun', (word) => word === 'retrun')).toBeUndefined();
  });
});

describe('fitOf', () => {
  test('takes near meaning, or enough words while the meaning is not far', () => {
    expect(fitOf({ similarity: 0.6, coverage: 0.3, headed: 0 })).toBe('sure');
    expect(fitOf({ similarity: 0.2, coverage: 0.9, headed: 0 })).toBe('sure');
    expect(fitOf({ similarity: 0, coverage: 0.9, headed: 0.9 })).not.toBe('sure');
    expect(fitOf({ similarity: 0.3, coverage: 0.2, headed: 0.2 })).not.toBe('sure');
  });

  test('takes fewer words when they stand in the headings', () => {
    expect(fitOf({ similarity: 0.2, coverage: 0.55, headed: 0 })).not.toBe('sure');
    expect(fitOf({ similarity: 0.2, coverage: 0.55, headed: 0.55 })).toBe('sure');
  });
});

describe('matchHeadings', () => {
  const known = counts({ return: 20, '#return': 20, wash: 3, '#care': 5, abroad: 3 });
  const of = (...headings: string[]) =>
    matchHeadings(queryWords('can I return it'), { title: 'Help', headings }, known);

  test('finds the question in the headings', () => {
    expect(of('Returns').headed).toBeGreaterThan(0.8);
    expect(of('Washing').headed).toBe(0);
  });

  test('tells a heading of just this from a more special one', () => {
    expect(of('Returns').focus).toBe(1);
    expect(of('Returns from abroad').focus).toBeLessThan(0.6);
  });
});

describe('telling words', () => {
  const counts = { total: 100, of: (word: string) => ({ return: 40, tag: 2 })[word] ?? 0 };

  test('are those that few passages hold', () => {
    expect(tellingWords(queryWords('can I return it without tags'), counts).map(({ word }) => word)).toEqual(['tag']);
  });
});
