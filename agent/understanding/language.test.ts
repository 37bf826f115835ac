import { describe, expect, it } from 'vitest';
import { languageOf, turnLanguage } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['我的快递到哪了', 'zh'],
    ['where is my parcel', 'en'],
    ['where is my 快递', 'en'],
    ['我的 order 到哪了', 'zh'],
    ['帮我 track 一下', 'zh'],
    ['請問我的包裹到哪裡了', 'zh'],
    ['wo de kuaidi dao nali le', 'zh'],
    ['nihao zai ma', 'zh'],
    ['邮箱是lihua88@163.com', 'zh'],
    ['Nike Air Max 有吗', 'zh'],
    ['can you tell me what 退款 means', 'en'],
    ['', undefined],
    ['SM20317', undefined],
    ['ok', undefined],
    ['👍', undefined],
    ['iPhone', undefined],
    ['123@qq.com', undefined],
  ])('of "%s" is %s', (text, language) => expect(languageOf(text)).toBe(language));
});

describe('the language of a turn', () => {
  it('stays what it was when the words don’t tell', () => {
    expect(turnLanguage(['SM20317'], 'en')).toBe('en');
    expect(turnLanguage(['ok', '👍'], 'zh')).toBe('zh');
  });

  it('switches with the shopper', () => {
    expect(turnLanguage(['do you speak English?'], 'zh')).toBe('en');
    expect(turnLanguage(['能说中文吗'], 'en')).toBe('zh');
    expect(turnLanguage(['Strida Tempo 跑鞋'], 'zh')).toBe('zh');
    expect(turnLanguage(['where is my 快递 order please, it is late'], 'zh')).toBe('en');
  });

  it('goes by the weight of all messages of a burst', () => {
    expect(turnLanguage(['hi', '在吗', '我的衣服还没到'])).toBe('zh');
    expect(turnLanguage(['hello', 'ok', 'where is it'])).toBe('en');
  });

  it('opens in English for a bare "hello"', () => expect(turnLanguage(['hello'])).toBe('en'));
});
