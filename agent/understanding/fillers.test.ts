import { describe, expect, it } from 'vitest';
import { withoutFillers } from './fillers.ts';

describe('words that only turn to a matter', () => {
  it.each([
    ['对了，顺便问下，猫粮到了没', '猫粮到了没'],
    ['also quick q, whats your return window', 'whats your return window'],
    ['in english pls, what happens next', 'what happens next'],
    ['btw', 'btw'],
    ['另外一个呢', '另外一个呢'],
    ['also', 'also'],
    ['so what now', 'what now'],
  ])('are taken off "%s"', (text, bare) => {
    expect(withoutFillers(text)).toBe(bare);
  });
});
