import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { normalise } from './normalise.ts';

describe('normalising', () => {
  it.each([
    ['ＷＨＥＲＥ　ｉｓ it', 'where is it'],
    ["where's my ordr", 'where is my order'],
    ['Sooooo slow', 'soo slow'],
    ['哈哈哈哈哈', '哈哈'],
    ['到哪了？？？', '到哪了?'],
    ['請問我的貨呢', '请问我的货呢'],
    ['我的块递', '我的快递'],
    ['退宽什么时侯到帐', '退款什么时候到账'],
    ['莪の快遞', '我的快递'],
    ['I don’t know', 'i do not know'],
    ['\u200Bhi\u{E0041}', 'hi'],
    ['😡', 'emojiangry'],
  ])('makes "%s" "%s"', (text, normal) => expect(normalise(text)).toBe(normal));

  it('leaves words alone that only look like a slip', () => {
    expect(normalise('今天发火了')).toBe('今天发火了');
    expect(normalise('发动机')).toBe('发动机');
  });

  it('is done after once', () => {
    for (const text of ["where's my ordr", '請問退宽', 'Sooooo 哈哈哈哈']) {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }
  });
});

describe('the canonical form', () => {
  it.each([
    ['啥时候发货呀', '什么时候发货'],
    ['您好，请问几时能到', '什么时候能到'],
    ['hi there, i would like to return it please', 'i want to return it'],
    ['到了没', '到了吗'],
  ])('of "%s" is "%s"', (text, plain) => expect(canonical(normalise(text))).toBe(plain));

  it('keeps a greeting that is all there is', () => {
    expect(canonical('hello there')).toBe('hello there');
    expect(canonical('在吗')).toBe('在吗');
  });
});
