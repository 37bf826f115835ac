import { describe, expect, it } from 'vitest';
import { foreignSizeIn, namesForeignShoe } from './foreign-size.ts';

describe('foreignSizeIn', () => {
  it.each([
    ['I take a UK 8 in mens shoes', undefined, 26.2],
    ['usually a us women’s 7.5', undefined, 24.1],
    ['im a 9 us', 'men', 26.2],
    ['平时美码9的男鞋', undefined, 26.2],
    ['英码5 女款穿几码', undefined, 23.7],
    ['my son is UK 10', undefined, 16.9],
    ['uk 6', 'women', 24.6],
  ] as const)('reads the foot: %s', (text, audience, foot) => {
    expect(foreignSizeIn(text, audience)?.footLength).toBe(foot);
  });

  it.each(['42 in the boots', 'ships to the UK in 8 days', 'tell us 2 things', '美国能寄吗'])(
    'reads none: %s',
    (text) => {
      expect(foreignSizeIn(text, undefined) === undefined || !namesForeignShoe(text)).toBe(true);
    },
  );
});
