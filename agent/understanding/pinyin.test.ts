import { describe, expect, it } from 'vitest';
import { fromPinyin } from './pinyin.ts';

describe('Chinese in Latin letters', () => {
  it.each([
    ['wo de kuaidi dao nali le', '我的快递到哪里了'],
    ['wodekuaidi ne', '我的快递呢'],
    ['Duo shao qian?', '多少钱?'],
    ['wo 165 110 jin chuan shenme ma', '我165 110斤穿什么码'],
  ])('reads "%s"', (typed, meant) => {
    expect(fromPinyin(typed)).toBe(meant);
  });

  it.each(['where is my parcel', 'can he make you a song', 'me too', 'SM20317', '', '我的 kuaidi', 'i ate a mango'])(
    'leaves "%s" alone',
    (text) => {
      expect(fromPinyin(text)).toBeUndefined();
    },
  );
});
