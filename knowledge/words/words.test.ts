import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { cleanText, foldText } from './clean-text.ts';
import { correctTypo } from './correct-typos.ts';
import { stemEnglish } from './stem-english.ts';

const terms = (text: string) => analyse(text).words.map(({ term }) => term);

describe('cleanText', () => {
  test('takes out what can hide in a text and keeps what a reader sees', () => {
    expect(cleanText('re\u200bturn\u{e0041} \u202eabc\u0000 退货\r\n第二行')).toBe('return abc 退货\n第二行');
    expect(cleanText('a\ud800b 👟')).toBe('ab 👟');
  });

  test('folds full-width letters and digits for comparison', () => {
    expect(foldText('ＶＩＰ会员７天')).toBe('vip会员7天');
  });
});

describe('stemEnglish', () => {
  test.each([
    ['returned', 'returning', 'returns'],
    ['refunded', 'refunds', 'refund'],
    ['sizes', 'sizing', 'size'],
    ['batteries', 'battery'],
    ['delivery', 'delivered', 'delivers'],
    ['shipped', 'shipping', 'shipment'],
    ['washes', 'washing'],
  ])('gives forms of one word one stem: %s', (...forms) => {
    expect(new Set(forms.map(stemEnglish)).size).toBe(1);
  });

  test('leaves short words and words of other kinds apart', () => {
    expect(stemEnglish('gas')).toBe('gas');
    expect(stemEnglish('ipx4')).toBe('ipx4');
    expect(stemEnglish('sing')).toBe('sing');
    expect(stemEnglish('constructor')).toBe('constructor');
  });
});

describe('analyse', () => {
  test('knows the words of the trade in Chinese', () => {
    expect(terms('能开专票不')).toEqual(['能', '开', '专票', '不']);
    expect(terms('退款多久到账')).toEqual(['退款', '多久', '到账']);
  });

  test('meets paraphrases and the other language in one concept', () => {
    for (const text of ['can I send it back', '我想退货', '不想要了', 'return policy']) {
      expect(analyse(text).concepts).toContain('return');
    }
    for (const text of ['is there free delivery', '包邮吗', '满多少免邮']) {
      expect(analyse(text).concepts).toContain('free_shipping');
    }
  });

  test('takes a single Han character for a concept only where it is a word', () => {
    expect(analyse('这件怎么洗').concepts).toContain('care');
    expect(analyse('洗牌').concepts).not.toContain('care');
  });

  test('reads texts that mix both languages', () => {
    expect(terms('我的order还没ship')).toEqual(['我', '的', 'order', '还', '没', 'ship']);
  });

  test('takes a long text in time that grows with its length only', () => {
    const started = performance.now();
    analyse('退款申请通过后，支付宝和微信支付原路退回需要1到3个工作日。'.repeat(2_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('correctTypo', () => {
  test.each([
    ['refnd', 'refund'],
    ['recieved', 'received'],
    ['delivry', 'delivery'],
    ['warrenty', 'warranty'],
    ['retrun', 'return'],
  ])('puts %s right', (typo, word) => {
    expect(correctTypo(typo)).toBe(word);
  });

  test('leaves words alone that are right, short, or near nothing', () => {
    for (const word of ['refund', 'hat', 'quantum', '退货', 'passport']) expect(correctTypo(word)).toBeUndefined();
  });
});
