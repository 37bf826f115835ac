import { describe, expect, it } from 'vitest';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan } from '../hand-log-testing.ts';

const orders = (...log: Parameters<typeof summaryOfLog>[0]) =>
  summaryOfLog(log)
    .facts.filter(({ kind }) => kind === 'order')
    .map(({ value }) => value);

describe('digits that are as long as an order number', () => {
  it.each([
    ['麻烦把邮编也发我', '59200'],
    ['验证码发您手机了，收到发我一下', '596971'],
    ['What is the postcode?', '59200'],
  ])('name no order where something else was asked for: %s', (asked, digits) => {
    expect(orders(operatorSays(asked), shopperSays(digits))).toEqual([]);
  });

  it('name none where a tool took them for a postcode, or the words do', () => {
    const run = toolRan('change_delivery_address', { orderNumber: 'SM24001', postcode: '59200' }, 'refused');
    expect(orders(...ofTurn(said('59200'), run))).toEqual(['SM24001']);
    expect(orders(shopperSays('邮编改成59200'))).toEqual([]);
  });

  it('name one where one was asked for', () => {
    expect(orders(operatorSays('麻烦发一下订单号'), shopperSays('20317'))).toEqual(['20317']);
  });
});

describe('an order number that they put right', () => {
  it.each([
    ['我要改地址，订单SM23861', '不好意思写错了，是SM23801', 'SM23801'],
    ['cancel SM23861', 'sorry, wrong number: SM23801', 'SM23801'],
    ['cancel SM23861', 'and SM23801 as well', 'SM23861 SM23801'],
    ['我家狗吃了拉稀', 'SM23961是耳机不是这个', ''],
    ['SM23861 please', 'SM23961 is another one', 'SM23861'],
    ['cancel SM23861', 'it’s not SM23861 but SM23801', 'SM23801'],
  ])('is told no more: %s / %s', (first, then, told) => {
    expect(orders(shopperSays(first), shopperSays(then)).join(' ')).toBe(told);
  });

  it('was not refused either', () => {
    const run = toolRan('get_order', { orderNumber: 'SM23861' }, 'refused');
    const log = [...ofTurn(said('订单SM23861'), run), shopperSays('打错了，SM23801')];
    expect(summaryOfLog(log).facts.map(({ value }) => value)).toEqual(['SM23801']);
  });
});

describe('a code that an operator had sent', () => {
  const asked = {
    zh: '小林为了确认是您本人，已把验证码发到您账户的邮箱 j***@example.com，请在这里回复收到的 6 位数字。',
    en: 'To make sure that it’s really you, Grace has sent a one-time code to j***@example.com. Please write the six digits here.',
  };
  it.each(['zh', 'en'] as const)('names no order and leaves nothing open, in %s', (language) => {
    const log = [
      ...ofTurn(said(language === 'zh' ? '我要改地址' : 'I want to change the address'), undefined, {
        outcome: 'handoff',
      }),
      operatorSays(language === 'zh' ? '好的，我来改。' : 'I’ll change it.'),
      { type: 'message.created' as const, author: 'system' as const, text: asked[language] },
      shopperSays('575699'),
    ];
    const { facts, openQuestion } = summaryOfLog(log, {}, language);
    expect(facts.map(({ value }) => value)).not.toContain('575699');
    expect(openQuestion).toBeUndefined();
  });
});
