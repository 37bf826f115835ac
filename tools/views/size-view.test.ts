import { describe, expect, it } from 'vitest';
import type { SizeReason } from '../commerce/size-answer.ts';
import { alternativeText, sizeReasonText } from './size-view.ts';

const reasons: readonly SizeReason[] = [
  { code: 'inside', size: 'M', measures: ['chest'] },
  { code: 'inside', size: 'M', measures: ['height', 'weight', 'chest'] },
  { code: 'between', smaller: 'M', larger: 'L' },
  {
    code: 'disagree',
    sizes: [
      { measure: 'waist', size: 'S' },
      { measure: 'hips', size: 'M' },
    ],
  },
  ...([1, 3] as const).map((times) => ({ code: 'kept', size: 'M', times, sameProduct: false }) as const),
  { code: 'kept', size: 'M', times: 1, sameProduct: true },
  { code: 'returned', size: 'S', was: 'too_small', sameProduct: true },
  { code: 'returned', size: 'S', was: 'too_large', sameProduct: false },
  ...[true, false].flatMap((moved): SizeReason[] => [
    { code: 'fit', verdict: 'runs_small', moved },
    { code: 'fit', verdict: 'runs_large', moved },
    { code: 'wear', wear: 'loose', moved },
    { code: 'wear', wear: 'tight', moved },
  ]),
  ...(['well', 'tight', 'loose'] as const).flatMap((fits): SizeReason[] => [
    { code: 'worn', size: 'M', fits },
    { code: 'worn', size: 'M', fits, of: { en: 'Flat', zh: '单鞋' } },
  ]),
  { code: 'end_of_chart', size: 'XS', end: 'smallest' },
  { code: 'end_of_chart', size: 'XXL', end: 'largest' },
];

describe('sizeReasonText', () => {
  it('says each reason as a whole sentence of its own in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const texts = reasons.map((reason) => sizeReasonText(reason, language));
      expect(new Set(texts).size).toBe(reasons.length);
      for (const text of texts)
        expect(text).toMatch(language === 'en' ? /^[A-Z][^\p{Script=Han}]+\.$/u : /\p{Script=Han}.*。$/u);
    }
  });

  it('counts the measures it names', () => {
    expect(sizeReasonText(reasons[0]!, 'en')).toBe('Your chest falls in the range of size M.');
    expect(sizeReasonText(reasons[1]!, 'en')).toBe('Your height, weight and chest fall in the range of size M.');
    expect(sizeReasonText(reasons[0]!, 'zh')).toBe('您的胸围在 M 码的范围内。');
  });
});

describe('alternativeText', () => {
  it('speaks of feet for shoes', () => {
    expect(alternativeText('larger', 'shoes', 'en')).toContain('feet');
    expect(alternativeText('larger', 'clothing', 'en')).not.toContain('feet');
  });
});
