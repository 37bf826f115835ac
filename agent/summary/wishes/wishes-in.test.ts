import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import { wishWords } from './wish-phrases.ts';
import { wishesIn } from './wishes-in.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute));
const goods = [
  { title: 'Snow Boot', order: 'SM1' },
  { title: 'Wool Scarf', order: 'SM1' },
];
const done = (title: string, effect: 'refund' | 'reship'): BookedAction => ({
  ...{ id: 'act_1', tool: 'request_refund', kind: 'request_refund', end: 'done', effect, orderNumber: 'SM1' },
  ...{ goods: [{ en: title, zh: title }], at: at(9), endedAt: at(9) },
});
const zhGoods = [
  { title: '雪地靴', order: 'SM1' },
  { title: '羊毛围巾', order: 'SM1' },
];
const states = (texts: string[], actions: BookedAction[] = []) =>
  wishesIn({ said: texts.map((text, seq) => ({ seq, text, at: at(seq) })), goods, actions }).map(
    ({ kinds, goods: of, state }) => `${kinds.join('/')} ${of?.name ?? '-'} ${state}`,
  );

describe('wishes, thing by thing', () => {
  it('keeps the second once the first is done, and takes back the one that was let go', () => {
    const words = 'refund the boots, and send the scarf again';
    const both = ['money_back Snow Boot open', 'goods_again Wool Scarf open'];
    expect(states([words])).toEqual(both);
    expect(states(['boots refund, scarf again'])).toEqual(both);
    expect(states([words], [done('Snow Boot', 'refund')])).toEqual(['money_back Snow Boot done', both[1]]);
    expect(states([words, 'forget the scarf, it turned up'])).toEqual([both[0], 'goods_again Wool Scarf withdrawn']);
    expect(states([words, 'so, can I get the refund please?'])).toEqual(both);
  });

  it('takes either way for one thing, and the newest words on it', () => {
    expect(states(['either a new pair or a refund for the boots'])).toEqual(['goods_again/money_back Snow Boot open']);
    expect(states(['refund the boots, actually no, just send another one'])).toEqual(['goods_again Snow Boot open']);
    expect(states(['refund the boots', 'no, send the boots again'])).toEqual(['goods_again Snow Boot open']);
  });

  it('names goods and sums in words', () => {
    const said = [{ seq: 0, at: at(0), text: '靴子退款，围巾再发一个，再赔我200' }];
    expect(wishWords(wishesIn({ said })).zh).toBe('退款（靴子）、补发（围巾）和补偿（200）');
  });

  it('takes the goods that were meant for those named wrongly', () => {
    const meant = ['return Wool Scarf open'];
    const zh = ['我要退靴子', '不是靴子，是围巾'].map((text, seq) => ({ seq, text, at: at(seq) }));
    expect(wishWords(wishesIn({ said: zh, goods: zhGoods })).zh).toBe('退货（羊毛围巾）');
    expect(states(['I want to return the boots', 'sorry, not the boots, the scarf'])).toEqual(meant);
    expect(states(['I want to return the boots, I mean the scarf, not the boots'])).toEqual(meant);
    expect(states(['the parcel has gloves, not the boots, the scarf is fine'])).toEqual([]);
  });

  it('says that another way was taken than the one asked for', () => {
    const returned = { ...done('Snow Boot', 'refund'), kind: 'request_return' as const };
    expect(states(['I want to exchange the boots for a size 40'], [returned])).toEqual([
      'exchange Snow Boot otherwise',
    ]);
    expect(states(['I want to return the boots'], [returned])).toEqual(['return Snow Boot done']);
  });

  it.each([
    ['差价也退我', 'difference - open'],
    ['also refund the difference please', 'difference - open'],
  ])('leaves the difference in price to what pays it: %s', (words, open) => {
    expect(states([words], [done('Snow Boot', 'reship')])).toEqual([open]);
  });

  it('keeps a wish for several orders until each has it', () => {
    const of = (orderNumber: string, minute: number): BookedAction => ({
      ...{ id: `act_${orderNumber}`, tool: 'change_delivery_address', kind: 'change_delivery_address', end: 'done' },
      ...{ orderNumber, at: at(minute), endedAt: at(minute) },
    });
    const said = ['地址改到公司', '两单都改啊'].map((text, seq) => ({ seq, text, at: at(seq * 2) }));
    const wishes = (actions: BookedAction[]) => wishesIn({ said, actions });
    const [half] = [wishes([of('SM1', 1)])];
    expect(half.map(({ state }) => state)).toEqual(['open']);
    expect(wishWords(half)).toEqual({
      en: 'a change of address or recipient (1 more order beside SM1)',
      zh: '改收件信息（SM1 之外还有 1 单）',
    });
    expect(wishes([of('SM1', 5), of('SM2', 6)]).map(({ state }) => state)).toEqual(['done']);
  });

  it('is for what was bought, where something else came, until they would rather have the money', () => {
    const words = (...texts: string[]) =>
      wishWords(wishesIn({ said: texts.map((text, seq) => ({ seq, text, at: at(seq) })) }));
    expect(words('you sent me the wrong colour').en).toBe('the right item instead of the wrong one');
    expect(words('围巾发错颜色了').zh).toBe('换成对的（围巾）');
    expect(words('you sent me the wrong colour', 'just give me my money back').en).toBe('their money back');
  });

  it.each([
    ['my parcel of SM23171 is cracked and cancel my newest order please', undefined],
    ['SM23171屏幕碎了，另外帮我取消最新那单', undefined],
    ['please cancel my newest order SM23991', 'SM23991'],
    ['order SM23171, please cancel it', 'SM23171'],
  ])('cancels the order that is meant, not one that another breath names: %s', (text, order) => {
    const wishes = wishesIn({ said: [{ seq: 1, text, at: at(1) }] });
    expect(wishes.find(({ kinds }) => kinds.includes('cancel'))?.order).toBe(order);
  });

  it('knows how many are wanted, said with the wish or after it', () => {
    const words = (...texts: string[]) =>
      wishWords(wishesIn({ said: texts.map((text, seq) => ({ seq, text, at: at(seq) })) })).zh;
    expect(words('赠品要补两份')).toBe('补发（两份）');
    expect(words('袜子补发一下吧', '要两双')).toBe('补发（袜子，两双）');
    expect(words('袜子补发一下吧', '袜子是补一双还是两双')).toBe('补发（袜子）');
    expect(words('袜子补发一下吧', '那两个包裹分别寄到哪里了')).toBe('补发（袜子）');
  });
});
