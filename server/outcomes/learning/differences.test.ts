import { describe, expect, it } from 'vitest';
import { compareWords } from './differences.ts';
import { figuresIn } from './figures.ts';

const returns = {
  headings: ['What is the return policy: how long do I have?'],
  text: 'You can return within 7 days of delivery, no questions asked. For quality problems you have 30 days.',
};
const returnsInChinese = {
  headings: ['退货政策：几天内可以退'],
  text: '签收后7天内可以无理由退货。有质量问题的，30天内都可以退。',
};
const prices = {
  headings: ['How does price protection work?'],
  text: 'If the price drops within 7 days of your payment, we refund the difference.',
};

const differing = (question: string, answer: string, passages = [returns, prices]) =>
  compareWords({ question, answer }, passages).map(({ differences }) =>
    differences.map(({ here, draft }) => `${draft} – ${here}`),
  );

describe('figures', () => {
  it.each([
    ['within 14 days or two weeks', ['14 time', '14 time']],
    ['48 hours, 2 working days, half of it', ['2 time', '2 time']],
    ['签收后十五天内，或1.5个月', ['15 time', '45 time']],
    ['¥99, 99元 and CNY 1,200.50', ['99 CNY', '99 CNY', '1200.5 CNY']],
    ['20% off; 打八五折 or 8折', ['20 share', '15 share', '20 share']],
    ['from 9:00 to 22:30', ['540 clock', '1350 clock']],
    ['up to 12 letters, one letter free', ['12 letter', '1 letter']],
    ['order SM23991, item no. 4', []],
  ])('are read from “%s”', (text, expected) => {
    expect(figuresIn(text).map(({ kind, value }) => `${value} ${kind}`)).toEqual(expected);
  });

  it('tell where they stand', () => {
    const text = 'Back within 14 days, then 2 weeks.';
    for (const { at, text: figure } of figuresIn(text)) expect(text.slice(at).startsWith(figure)).toBe(true);
  });
});

describe('new words beside what is written', () => {
  it('differ where they give another number for the same thing', () => {
    expect(differing('how long can I send shoes back', 'You can return them within 14 days of delivery.')).toEqual([
      ['14 days – 7 days'],
      [],
    ]);
    expect(differing('price fell', 'If the price drops within 15 days of payment we refund the difference.')).toEqual([
      [],
      ['15 days – 7 days'],
    ]);
    expect(differing('鞋子多久能退', '签收后15天内都可以退。', [returnsInChinese])).toEqual([['15天 – 7天']]);
  });

  it('differ across languages', () => {
    expect(differing('退货可以多久', '14天内可以退货。', [returns])).toEqual([['14天 – 7 days']]);
  });

  it('agree however the number is written, and with the sentence that it is about', () => {
    expect(differing('shoes back?', 'You can return them within a week: seven days of delivery.')).toEqual([[], []]);
    expect(differing('it is faulty', 'For quality problems you have 30 days to return it.')).toEqual([[], []]);
    expect(differing('坏了', '质量问题签收后三十天内都可以退。', [returnsInChinese])).toEqual([[]]);
  });

  it('leave alone what speaks of something else', () => {
    expect(differing('Can you engrave a watch', 'Yes, up to 12 letters, ready in 3 days.')).toEqual([[], []]);
    expect(differing('Can I borrow a tent', 'Tents can be borrowed for 3 days; the deposit is ¥500.')).toEqual([
      [],
      [],
    ]);
  });

  it('say where it stands, and what repeats it', () => {
    const [first] = compareWords({ question: 'return?', answer: 'Return within 14 days of delivery.' }, [returns]);
    const { at, here } = first!.differences[0]!;
    expect(returns.text.slice(at, at + here.length)).toBe('7 days');
    const same = { question: 'return?', answer: 'You can return within 7 days of delivery, no questions asked.' };
    expect(compareWords(same, [returns, prices]).map(({ repeats }) => repeats)).toEqual([true, false]);
  });
});
