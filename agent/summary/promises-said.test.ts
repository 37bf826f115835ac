import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { Talk } from './read-talk.ts';
import { promiseIn, promisesSaid, saidAsPromises } from './promises-said.ts';

const promises = [
  'You can send it back until 30 November, we pay the shipping. Your reference is RMA-7731.',
  'I’ll refund the full amount today.',
  'I have extended your return window to 5 December.',
  'The courier will pick it up tomorrow between 9 and 12.',
  'I’ll get back to you by Friday.',
  'You’ll get a ¥50 voucher for the trouble.',
  'Your case number is C-20931.',
  'You don’t need to send it back, keep it.',
  'I have asked DHL; they will confirm by Tuesday. If it isn’t found, we refund in full.',
  'Please use the label I e-mailed you; return shipping is on us. Reference 88123.',
  'The money should be with you by 2 December.',
  'We cover the return shipping.',
  'I’ll let you know as soon as I hear from the warehouse.',
  '您可以在11月30日之前寄回，运费我们承担，退货编号是RMA7731。',
  '我给您申请了补发，明天寄出。',
  '已经帮您登记了，周五前给您答复。',
  '这次给您破例，延长到12月5日。',
  '运费由我们承担',
  '快递明天上午上门取件。',
  '衣服不用寄回了，您留着吧。',
  '发票我明天中午前开好发您邮箱',
  '赠品两份我都给您补',
  '两份赠品都补给您',
  '差价我退给您',
  '发票我给您开',
  '我大概明天下午给您答复',
  'I’ll e-mail you the invoice by noon tomorrow.',
  'I’ll send you both gifts.',
  'We will refund you within about three days.',
  'I’ll check on Thursday whether it has moved and write to you.',
  'It ships tomorrow.',
  '明天中午前给您回复',
];

const talk = [
  'About the jacket: no exchange is set up yet.',
  'It is overdue: we promised to ship it by Fri 20 Nov and it’s still with us.',
  'Hi Anna, this is Daniel.',
  'Let me check that for you.',
  'I’ll have a look.',
  'Could you send me a photo by tomorrow?',
  'Your parcel was delivered on 19 November.',
  'Unfortunately we can’t refund that.',
  'I’ll check with the warehouse.',
  'That is not possible after 7 days.',
  'We sell them in blue, too.',
  '我看一下',
  '稍等，我去核实一下',
  '您的包裹11月19日已经签收了',
  '不好意思，这个退不了',
  '麻烦拍张照片发过来',
  '您方便周五收货吗',
  '您是要退款还是补发呢',
  '有质量问题的话30天内都可以退，您跟我说说情况',
  '质量问题30天内可以退',
  '您下单后30天内可以退货',
  '补发大概要两周才能到',
  '退款一般三天到账',
  'If there’s a quality problem you can return it within 30 days, tell me what happened.',
  'You can return faulty goods within 30 days.',
  'The replacement will take about two weeks to arrive.',
  'Refunds usually arrive in three days.',
  'I’ll check that in a minute.',
];

it('is kept beside the question which piece it is', () => {
  const promise = '药费的事我会上报主管，今天18点前给您答复。';
  expect(promiseIn(`麻烦告诉我是哪一件，并发一张照片。${promise}`)).toBe(promise);
  expect(promiseIn(`您想要哪种？退款或者补发，${promise}`)).toBeUndefined();
});

describe('what an operator promises', () => {
  it.each(promises)('is what binds the shop: %s', (text) => {
    expect(promiseIn(text)).toBe(text);
  });

  it.each(talk)('is no mere talk: %s', (text) => {
    expect(promiseIn(text)).toBeUndefined();
  });

  it('is quoted by its own sentences alone', () => {
    const words = 'Hi! I am sorry about this. I’ve booked a new delivery for Tuesday. Is that fine for you?';
    expect(promiseIn(words)).toBe('I’ve booked a new delivery for Tuesday.');
    expect(promiseIn('您好，我是周敏。退款今天会打到您支付宝。您看可以吗？')).toBe('退款今天会打到您支付宝。');
  });

  const at = new Date('2026-11-21T17:00:00Z');
  const operators = [{ seq: 7, at, name: 'Daniel', text: 'I’ll refund you by Friday.' }];
  const done = { id: 'act_1', tool: 'request_refund', kind: 'request_refund', end: 'done', at } as const;

  it('says whose words they are, on which day of the shop, and where they stand', () => {
    const eye = { language: 'en', timeZone: 'Asia/Shanghai', now: at } as const;
    const [promise] = saidAsPromises(promisesSaid({ operators, resolvedSeqs: [], turns: [] }, []), eye);
    expect(promise).toEqual({ text: 'Daniel promised on 22 Nov: “I’ll refund you by Friday”', source: { seq: 7 } });
    const [zh] = saidAsPromises(promisesSaid({ operators, resolvedSeqs: [], turns: [] }, []), {
      ...eye,
      language: 'zh',
    });
    expect(zh?.text).toBe('Daniel 11月22日答应顾客：“I’ll refund you by Friday”');
  });

  it('stands open until it was done or the matter called settled', () => {
    const isOpen = (resolvedSeqs: number[], actions: BookedAction[], turns: Talk['turns'] = []) =>
      promisesSaid({ operators, resolvedSeqs, turns }, actions).map((each) => each.isOpen);
    expect(isOpen([], [])).toEqual([true]);
    expect(isOpen([9], [])).toEqual([false]);
    const said = [{ seq: 11, at, text: 'any news?', photos: 0 }];
    const again = [{ said, pressed: false, runs: [], replies: [], shown: [] }];
    expect(isOpen([9], [], again), 'they came back').toEqual([true]);
    expect(isOpen([], [{ ...done, endedAt: at }]), 'kept: it stands with the deed').toEqual([]);
    expect(isOpen([], [{ ...done, endedAt: new Date(at.getTime() - 1) }]), 'done before it was promised').toEqual([true]); // prettier-ignore
    expect(isOpen([], [{ ...done, kind: 'change_delivery_address', endedAt: at }])).toEqual([true]);
  });

  const given = {
    ...done,
    tool: 'give_goodwill',
    kind: 'give_goodwill',
    endedAt: new Date(at.getTime() - 1000),
  } as const;
  const heard = (text: string, actions: BookedAction[]) =>
    promisesSaid({ operators: [{ seq: 7, at, text }], resolvedSeqs: [], turns: [] }, actions).map((each) => each.words);

  it.each(['给您补了一张20元券', '给您退了20元', 'Your ¥70 was refunded.', '已给您退款20元，预计3天内到账'])(
    'is no deed that the ledger holds: %s',
    (text) => {
      expect(heard(text, [given])).toEqual([]);
      expect(heard(text, [])).toEqual([text]);
    },
  );

  it.each([
    ['As a goodwill I give you ¥80 now.', 80, []],
    ['As a goodwill I give you ¥80 now.', 50, ['As a goodwill I give you ¥80 now.']],
    ['20块已经退到您微信了。猫粮没开封7天内可以退。', 20, []],
    ['我给您补偿20元，运费我们承担。', 20, ['我给您补偿20元，运费我们承担。']],
  ])('is told with the deed alone that gave just that: %s, %s', (text, sum, left) => {
    const amount = { amount: sum * 100, currency: 'CNY' };
    expect(heard(text, [{ ...given, amount, endedAt: new Date(at.getTime() + 1000) }])).toEqual(left);
  });

  it('says of what was told as done that nothing is on record', () => {
    const eye = { language: 'en', timeZone: 'Asia/Shanghai', now: at } as const;
    const said = [{ seq: 7, at, name: 'Kim', text: 'I’ve sent you a replacement.' }];
    const told = (actions: BookedAction[]) =>
      saidAsPromises(promisesSaid({ operators: said, resolvedSeqs: [], turns: [] }, actions), eye);
    expect(told([])[0]?.text).toMatch(
      /^Kim told them on 22 Nov that it is done, and nothing of it is on record: “I’ve sent/,
    );
    expect(told([{ ...done, effect: 'reship', endedAt: at }])).toEqual([]);
  });

  it.each([
    'Gift wrapping is free for orders over ¥300 and you can write a card of up to 50 words.',
    '订单满99元包邮。',
    '小林今天不在，我来帮您。',
  ])('is no rule for whoever buys: %s', (text) => expect(heard(text, [])).toEqual([]));

  it.each([
    '请在11月30日前把商品寄回，寄回地址在上面的卡片里。',
    'Please send the boots back by 30 November; the address is on the card above.',
  ])('is nothing that the shopper has to do: %s', (text) => expect(heard(text, [])).toEqual([]));

  it('hears more time for it', () => {
    expect(heard('请您30日前寄回就行，我给您延长了。', [])).toHaveLength(1);
  });

  it('hears what is undertaken after a condition', () => {
    expect(heard('If they leak it’s a fault: please send a photo and I’ll check it within 24 hours.', [])).toHaveLength(
      1,
    );
  });

  it('keeps what is still to come beside such a deed', () => {
    expect(heard('给您补了一张20元券。明天中午前给您回复。', [given])).toEqual(['明天中午前给您回复。']);
  });

  it('binds nobody to send an order that was cancelled since', () => {
    const cancelled = {
      ...done,
      tool: 'cancel_order',
      kind: 'cancel_order',
      orderNumber: 'SM23951',
      endedAt: at,
    } as const;
    const isOpen = (text: string) =>
      promisesSaid({ operators: [{ seq: 7, at, text }], resolvedSeqs: [], turns: [] }, [cancelled]).map(
        (each) => each.isOpen,
      );
    expect(isOpen('It ships tomorrow.')).toEqual([false]);
    expect(isOpen('SM24001 ships tomorrow, I’ll send it myself.')).toEqual([true]);
    expect(isOpen('I’ll send you a ¥20 voucher tomorrow.')).toEqual([true]);
  });
});
