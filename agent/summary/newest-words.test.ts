import { describe, expect, it } from 'vitest';
import type { BookedAction, BookedOffer } from '../../tools/ledger/booked-action.ts';
import { type Written, summaryOfLog, said, shopperSays, operatorSays, toolRan, ofTurn } from './hand-log-testing.ts';

const intentsOf = (log: readonly Written[]) => summaryOfLog(log).intents.map(({ id }) => id);

const title = { en: 'Keep it and get a ¥129 coupon', zh: '保留订单，送您¥129优惠券' };
const issuedAt = new Date('2020-01-01');
const offer: BookedOffer = { id: 'off_1', actionId: 'act_1', kind: 'coupon', title, state: 'open', issuedAt };
const card: BookedAction = {
  ...{ id: 'act_2', tool: 'accept_retention_offer', kind: 'accept_retention_offer', end: 'lapsed' },
  ...{ orderNumber: 'SM24001', at: new Date('2026-11-21'), endedAt: new Date('2026-11-21') },
};
const tookIt = toolRan('accept_retention_offer', { offerId: 'off_1' }, 'awaiting_confirmation');
const cancels = toolRan('cancel_order', { orderNumber: 'SM24001' }, 'awaiting_confirmation');

describe('an offer', () => {
  const step = (...log: Written[]) => summaryOfLog(log, { offers: [offer], actions: [card] }).nextStep;

  it.each([
    ['129的券没用，能不能直接便宜200', undefined],
    ['券就算了吧，我想再少50', undefined],
    ['那个优惠不需要', undefined],
    ['a voucher is useless to me, can you knock 200 off', undefined],
    ['the coupon doesn’t help, I want a lower price', undefined],
    ['好的，券给我吧', '不是，我不要券，要么便宜200，要么取消'],
    ['ok I’ll take the coupon', 'no wait, just cancel it'],
    ['我选这个：保留订单，领¥129优惠券', '算了，还是取消吧'],
    ['行，就这个', '还是给我取消'],
  ])('isn’t taken by a card that the agent put up after %j, then %j', (first, then) => {
    const log = [...ofTurn(said(first), tookIt), ...(then === undefined ? [] : ofTurn(said(then)))];
    expect(step(...log)).not.toMatch(/接受|accepted/);
  });

  it('isn’t taken when the end of the sale was set up for them since', () => {
    expect(step(...ofTurn(said('好的，券给我吧'), tookIt), ...ofTurn(said('我想好了'), cancels))).not.toMatch(/接受/);
  });

  it.each(['好的，券给我吧', '行，就按这个', 'ok, I’ll take that', 'sure, keep the order'])(
    'is taken by plain words: %j',
    (words) => {
      expect(step(...ofTurn(said(words), tookIt))).toMatch(/^顾客已接受/);
    },
  );

  it.each(['那算了，129的券给我吧，大衣不取消了', 'hmm ok fine, I’ll keep it and take the coupon then'])(
    'is taken by what they write to a person: %j',
    (words) => {
      const log = [...ofTurn(said('不要券，要么便宜200，要么取消')), operatorSays('券可以给您'), shopperSays(words)];
      expect(step(...log)).toMatch(/^顾客已接受/);
    },
  );

  it('isn’t taken by a yes to another sum that a colleague has offered since', () => {
    const log = [...ofTurn(said('不要券')), operatorSays('那给您一张30元的券吧'), shopperSays('行，券给我吧')];
    expect(step(...log)).not.toMatch(/接受/);
  });
});

describe('words that open no matter', () => {
  const intents = (...words: string[]) =>
    intentsOf([
      ...ofTurn(said('赠品没给我', { id: 'item_problem', confidence: 0.9 })),
      operatorSays('麻烦拍张照片发来 / please send a photo'),
      ...words.map((text) => shopperSays(text, 1)),
    ]);

  it.each(['拍了，就这些', '这是照片', '好了，发你了', 'here you go, that is all of it', 'this is what was in it'])(
    'come with the picture that was asked for: %j',
    (words) => {
      expect(intents(words)).toEqual(['item_problem']);
    },
  );

  it.each(['就这些了', '没别的了', 'that’s all of it'])('answer a person who is there: %j', (words) => {
    const log = [...ofTurn(said('赠品没给我', { id: 'item_problem', confidence: 0.9 })), operatorSays('还少什么吗？')];
    expect(intentsOf([...log, shopperSays(words)])).toEqual(['item_problem']);
  });

  it('are those that were hardly made out, once a matter is known', () => {
    const log = [
      ...ofTurn(said('我的退款呢', { id: 'refund_status', confidence: 0.95 })),
      ...ofTurn(said('真的就这样了', { id: 'cancel_order', confidence: 0.43 })),
    ];
    expect(intentsOf(log)).toEqual(['refund_status']);
  });

  it('leave a plain new matter be', () => {
    const log = [...ofTurn(said('赠品没给我', { id: 'item_problem', confidence: 0.9 })), operatorSays('好的')];
    expect(intentsOf([...log, shopperSays('另外我想取消订单SM24001')])).toContain('cancel_order');
  });
});
