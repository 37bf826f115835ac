import { describe, expect, it } from 'vitest';
import { aProduct } from '../testing.ts';
import { askedTerms, productTerms, saysNothing, spellingsOf, termWeights } from './product-terms.ts';

describe('the terms of a product', () => {
  const terms = productTerms(
    aProduct({
      kind: { en: 'hiking boot', zh: '越野跑鞋' },
      keywords: ['trail shoes', 'T恤'],
      title: { en: 'Granite Runner', zh: '花岗跑者' },
      description: { en: 'For muddy hills.', zh: '适合泥地。' },
      attributes: [{ name: { en: 'Weight', zh: '重量' }, value: { en: '1,298 g', zh: '1298克' } }],
      audience: 'men',
    }),
  );

  it('weigh the whole name most, then its last English word, then its parts', () => {
    expect(terms.get('hik boot')).toBe(termWeights.name);
    expect(terms.get('越野跑鞋')).toBe(termWeights.name);
    expect(terms.get('boot')).toBe(termWeights.head);
    expect(terms.get('hik')).toBe(termWeights.part);
    expect(terms.get('跑鞋')).toBe(termWeights.part);
  });

  it('hold title, audience, attributes and description at lower weights', () => {
    expect(terms.get('granit')).toBe(termWeights.title);
    expect(terms.get('男')).toBe(termWeights.trait);
    expect(terms.get('1298')).toBe(termWeights.attribute);
    expect(terms.get('泥地')).toBe(termWeights.description);
    expect(terms.has('for')).toBe(false);
  });

  it('keep Latin letters and Chinese of one name together', () => {
    expect(terms.get('t恤')).toBe(termWeights.name);
    expect(askedTerms('买T恤').map(({ term }) => term)).toContain('t恤');
  });
});

describe('what a shopper may mean', () => {
  it('are English words without filler, and phrases of up to four', () => {
    const asked = askedTerms('Do you have running shoes?').map(({ term }) => term);
    expect(asked).toContain('run shoe');
    expect(asked).toContain('shoe');
    expect(asked).not.toContain('you');
  });

  it('are all pieces of Chinese up to six characters, with the place they stand at', () => {
    expect(askedTerms('买猫粮')).toContainEqual({ term: '猫粮', start: 1, end: 3 });
  });

  it.each(['', '?!', 'what do you recommend', '有什么推荐的吗', '看看你们店里的商品'])(
    'is left open by "%s"',
    (text) => {
      expect(saysNothing(text)).toBe(true);
    },
  );

  it.each(['recommend a jacket', '推荐一款耳机', '猫'])('is said by "%s"', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

describe('spellings', () => {
  it('of two words a slip apart have one in common', () => {
    const shared = (a: string, b: string) => spellingsOf(a).some((each) => spellingsOf(b).includes(each));
    expect(shared('jaket', 'jacket')).toBe(true);
    expect(shared('jakcet', 'jacket')).toBe(true);
    expect(shared('headfone', 'headphone')).toBe(true);
    expect(shared('shirt', 'skirts')).toBe(false);
  });

  it('are for English words of some length only', () => {
    expect(spellingsOf('usb')).toEqual([]);
    expect(spellingsOf('跑步鞋子')).toEqual([]);
    expect(spellingsOf('run shoe')).toEqual([]);
  });
});
