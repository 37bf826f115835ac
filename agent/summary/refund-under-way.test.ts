import { describe, expect, it } from 'vitest';
import type { Language } from '../../knowledge/language.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan, type Written } from './hand-log-testing.ts';

const underWay = toolRan('get_refund_status', { orderNumber: 'SM23791' }, 'ok', {
  orderNumber: 'SM23791',
  refunds: [
    {
      ...{ id: 'ref_1', amount: { amount: 49900, currency: 'CNY' }, state: 'in_progress', stage: 'approved' },
      next: { stage: 'paid_out', expectedBy: '2026-11-23', overdue: false, daysOverdue: 0 },
      money: { from: '2026-11-23', by: '2026-11-25', arrived: false },
    },
  ],
});
const status = { id: 'refund_status', confidence: 0.95 };
const asked = (text: string) => ofTurn(said(text, status), underWay, { reply: '预计11月25日前到账。' });

describe('a refund that is under way', () => {
  const words: [Language, string[]][] = [
    ['zh', ['钱怎么还没退给我？', '说好的几天到账，到不了我就投诉', '我要投诉，把钱退给我']],
    ['zh', ['退款什么时候到', '别拖了，赶紧退钱给我']],
    ['en', ['where is my refund?', 'I want my money back now, this is ridiculous']],
  ];

  it.each(words)('is what is seen to, never a new one (%s %j)', (language, all) => {
    const { nextStep, gist, facts } = summaryOfLog(all.flatMap(asked), {}, language);
    expect(nextStep).toMatch(
      /订单 SM23791 的退款已经在办.*11月25日|refund of order SM23791 is under way and due by 25 Nov/,
    );
    expect(gist.text).not.toMatch(/想要退款|asks for their money back/);
    expect(facts.filter(({ kind }) => kind === 'wish')).toEqual([]);
  });

  it('keeps no other order’s money from being asked for', () => {
    const other = ofTurn(
      said('另外SM24001这件破了，我要退款', { id: 'item_problem', confidence: 0.9 }),
      toolRan('request_refund', { orderNumber: 'SM24001' }, 'refused'),
    );
    expect(summaryOfLog([...asked('退款到哪了'), ...other]).gist.text).toMatch(/想要退款/);
  });

  it('is what “it hasn’t come” is about, unless they speak of a parcel', () => {
    const heard = (text: string) =>
      summaryOfLog([...asked('退款什么时候到账'), ...ofTurn(said(text, { id: 'parcel_problem', confidence: 0.57 }))])
        .intents.map(({ id }) => id); // prettier-ignore
    expect(heard('25号没到怎么办，你们同事答应我什么了？')).toEqual(['refund_status']);
    expect(heard('what if it has not come by the 25th?')).toEqual(['refund_status']);
    expect(heard('另外那个包裹也没到')).toContain('parcel_problem');
  });
});

describe('a refund that they turn down', () => {
  const wants = ofTurn(said('赶不上我就要退款', { id: 'item_problem', confidence: 0.8 }));
  const card = toolRan('request_refund', { orderNumber: 'SM23801' }, 'awaiting_confirmation');

  it.each([
    '我不要退款卡片，先告诉我补发几天，找人工吧',
    '先别退款，补发大概几天能到？',
    'I don’t want the refund, how long would a new one take?',
  ])('is wanted no more, and what they ask stays open: %s', (text) => {
    const asks = ofTurn(said(text, { id: 'item_problem', confidence: 0.6 }), card, {
      ...{ reply: '处理方案在卡片上，您看一下，同意的话点确认。', outcome: 'awaiting_confirmation' },
    });
    const { gist, openQuestion, facts } = summaryOfLog([...wants, ...asks]);
    expect(gist.text).not.toMatch(/想要退款/);
    expect(facts.filter(({ kind, value }) => kind === 'wish' && value.includes('退款'))).toEqual([]);
    expect(openQuestion?.quote).toBe(text);
  });

  it('is answered by a day', () => {
    const reply = '补发大约7天到。';
    const { openQuestion } = summaryOfLog(ofTurn(said('补发要多久能到？'), undefined, { reply }));
    expect(openQuestion).toBeUndefined();
  });
});

describe('what a colleague promised', () => {
  const promisesOf = (...texts: string[]) =>
    summaryOfLog([...asked('退款什么时候到'), ...texts.map((text): Written => operatorSays(text)), shopperSays('好')])
      .promises.flatMap(({ text, source }) => ('seq' in source && text.includes('答应') ? [text.replace(/^.*?：/u, '')] : [])); // prettier-ignore

  it.each([
    '¥499最晚明天（11月23日）18点前打出，11月25日前到您支付宝。',
    '这笔钱周三之前退到您微信。',
    'The ¥499 will be with you by Wednesday.',
    'If it isn’t paid by then, you get a ¥30 coupon from us.',
  ])('is the sum and the day: %s', (text) => {
    expect(promisesOf(text)).toEqual([`“${text.replace(/[.。]$/u, '')}”`]);
  });

  it.each(['我这边已经登记跟进。', '我会跟进的', '补发的话24号前发出，12月4日前能到；等不及就全额退¥686。您选哪个？', 'We can send it by Friday or refund ¥686. Which would you like?'])(
    'is no empty word and no choice: %s',
    (text) => {
      expect(promisesOf(text)).toEqual([]);
    },
  ); // prettier-ignore

  it('is told once, however often it was said', () => {
    const whole = '寄回的运费12元由我们承担，和退款一起打给您。要是25号还没到，我再补您一张20元无门槛券。';
    expect(promisesOf(whole, '是的，运费12元我们出，跟退款一起退到支付宝。')).toEqual([`“${whole.slice(0, -1)}”`]);
    expect(promisesOf('退款周三前到账。', '抱歉，退款要周五才到账。')).toHaveLength(2);
  });

  it('marks what is left out between two sentences', () => {
    const text = 'We refund ¥50 by Friday. I hope that is fine. A coupon of ¥20 will follow today.';
    expect(promisesOf(text)[0]).toMatch(/Friday\. … A coupon/);
  });
});
