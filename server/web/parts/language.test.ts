import { describe, expect, it } from 'vitest';
import { languageIn, tagIn } from './language.ts';

describe('languageIn', () => {
  it.each([
    ['您的 Trail shell 订单 NL2051 已发货。', 'zh'],
    ['我的订单 SM10042 Northlane Trail Shell 到哪了', 'zh'],
    ['好', 'zh'],
    ['小林 will have a look at your order.', 'en'],
    ['Where is it?', 'en'],
    ['10:30 ✓', undefined],
    ['', undefined],
  ])('reads %j', (text, language) => {
    expect(languageIn(text)).toBe(language);
  });

  it('gives the tag that a screen reader knows', () => {
    expect([tagIn('你好'), tagIn('hello'), tagIn('42')]).toEqual(['zh-CN', 'en', undefined]);
  });
});
