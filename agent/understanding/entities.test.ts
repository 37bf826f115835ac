import { describe, expect, it } from 'vitest';
import { createEntityReader, type EntityContext } from './entities.ts';
import type { Entities } from './understanding.ts';

const read = createEntityReader({ productWords: ['kayak', '皮划艇'] });

const cases: [text: string, found: Partial<Entities>, context?: EntityContext][] = [
  ['SM20317', { orderNumbers: ['SM20317'] }],
  ['is the voltra 20000 ok on a plane', {}],
  ['where is my order 20000', { orderNumbers: ['20000'] }],
  ['补发的 sm20317-r1 到哪了', { orderNumbers: ['SM20317-R1'] }],
  ['sm 20317 到哪了', { orderNumbers: ['SM20317'] }],
  ['my order #20317', { orderNumbers: ['20317'] }],
  ['order no. 20317', { orderNumbers: ['20317'] }],
  ['订单号是20317', { orderNumbers: ['20317'] }],
  ['order SM-20317 and SM20318', { orderNumbers: ['SM20317', 'SM20318'] }],
  ['order 20317 phone 5566', { orderNumbers: ['20317'], phoneTails: ['5566'] }],
  ['20317', { orderNumbers: ['20317'] }, { expecting: 'order' }],
  ['ship it to 22 Baker St, Portland OR 97201', {}],
  ['its 22 baker st apt 4 portland or 97201', {}],
  ['SM23951 or 23991', { orderNumbers: ['SM23951', '23991'] }],
  ['order PA 12345', { orderNumbers: ['PA12345'] }],
  ['邮编59200', {}],
  ['邮编改成59200', {}],
  ['验证码是596971', {}],
  ['the postcode is 59200', {}],
  ['my code is 596971', {}],
  ['尾号5566', { phoneTails: ['5566'] }],
  ['手机后四位是0932', { phoneTails: ['0932'] }],
  ['last four 5566', { phoneTails: ['5566'] }],
  ['my phone ends with 7788', { phoneTails: ['7788'] }],
  ['5566', { phoneTails: ['5566'] }],
  ['手机号13800138000', { phoneTails: ['8000'] }],
  ['2024年买的', {}, { expecting: 'proof' }],
  ['SF1234567890123', { trackingNumbers: ['SF1234567890123'] }],
  ['1Z999AA10123456784', { trackingNumbers: ['1Z999AA10123456784'] }],
  ['mail me at A.b@Ex.com', { emails: ['a.b@ex.com'] }],
  ['邮箱是lihua88@163.com', { emails: ['lihua88@163.com'] }],
  ['170 130斤', { measures: { height: 170, weight: 65 } }],
  ["5'7 140 lbs", { measures: { height: 170.2, weight: 63.5 } }],
  ['size M or L', { sizes: ['M', 'L'] }],
  ['a 2xl and a 5xl', { sizes: ['XXL', '5XL'] }],
  ['42码', { sizes: ['42'] }],
  ['尺码38', { sizes: ['38'] }],
  ["it's too small", {}],
  ['is it for a small dog', {}],
  ['do you have it in medium', { sizes: ['M'] }],
  ['you treat customers terribly', {}],
  ['treats for my cat', { products: ['treats'] }],
  ['a cat treat', { products: ['cat treat'] }],
  ['黑色羽绒服 200块以内', { products: ['羽绒服'], colours: ['黑色'], maxPrice: 20_000 }],
  ['under $200', { maxPrice: 20_000 }],
  ['no more than 12,345 dollars', { maxPrice: 1_234_500 }],
  ['不超过500', { maxPrice: 50_000 }],
  ['800以上', { minPrice: 80_000 }],
  ['1k以内', { maxPrice: 100_000 }],
  ['between 50 and 100', { minPrice: 5000, maxPrice: 10_000 }],
  ['100到300之间的鞋', { products: ['鞋'], minPrice: 10_000, maxPrice: 30_000 }],
  ['三百左右的外套', { products: ['外套'], minPrice: 24_000, maxPrice: 36_000 }],
  ['充电宝10000和20000哪个好', { products: ['充电宝'] }],
  ['百元耳机', { products: ['耳机'], minPrice: 8000, maxPrice: 12_000 }],
  ['能便宜点吗', {}],
  ['it took 3-5 days', {}],
  ['kayaks and rain jackets', { products: ['kayak', 'rain jacket'] }],
  ['买个皮划艇', { products: ['皮划艇'] }],
  ['第二个', { ordinal: 2 }],
  ['the second one', { ordinal: 2 }],
  ['the other one', { ordinal: 'other' }],
  ['另一个', { ordinal: 'other' }],
  ['the last one', { ordinal: -1 }],
  ['后面那个', { ordinal: -1 }],
  ['上面那个', { ordinal: 1 }],
  ['2', { ordinal: 2 }, { expecting: 'choice' }],
  ['first time here', {}],
  ['第一次买', {}],
  ['no, the other way round', {}],
];

describe('what a text names', () => {
  it.each(cases)('reads "%s" as %j', (text, found, context) => {
    const entities = read(text, context);
    const named = Object.entries(entities).filter(([, value]) =>
      Array.isArray(value)
        ? value.length > 0
        : typeof value === 'object'
          ? Object.keys(value as object).length > 0
          : true,
    );
    expect(Object.fromEntries(named)).toEqual(found);
  });

  it('finds the same words in full width and with hidden characters between', () => {
    expect(read('ＳＭ２０３１７').orderNumbers).toEqual(['SM20317']);
    expect(read('SM20\u200B317').orderNumbers).toEqual(['SM20317']);
  });
});
