import { describe, expect, it } from 'vitest';
import { landsIn } from './places.ts';

const namesIn = (text: string) => landsIn(text).map(({ name }) => name.en);

describe('lands named in a text', () => {
  it.each([
    ['Can you post to Osaka or to Canada?', ['Canada', 'Japan']],
    ['能寄到悉尼吗，西藏呢', ['Australia', 'Tibet']],
    ['mexico city pls', ['Mexico']],
    ['Turkish delight in a delhicious box', []],
  ])('are heard by their own names and by their towns: %s', (text, lands) => {
    expect(namesIn(text)).toEqual(lands);
  });

  it.each([
    ['寄都柏林多少钱', ['Ireland']],
    ['do you deliver to northern ireland', ['United Kingdom']],
    ['印度尼西亚能寄吗', ['Indonesia']],
  ])('are not heard inside a longer name: %s', (text, lands) => {
    expect(namesIn(text)).toEqual(lands);
  });
});
