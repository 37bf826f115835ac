import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { Talk } from './read-talk.ts';
import { promisesSaid, saidAsPromises } from './promises-said.ts';

describe('what an operator promises', () => {
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
    expect(isOpen([9], []), 'the day is still to come').toEqual([true]);
    const said = [{ seq: 11, at, text: 'any news?', photos: 0 }];
    const again = [{ said, pressed: false, runs: [], replies: [], shown: [] }];
    expect(isOpen([9], [], again), 'they came back').toEqual([true]);
    expect(isOpen([], [{ ...done, endedAt: at }]), 'kept: it stands with the deed').toEqual([]);
    expect(isOpen([], [{ ...done, endedAt: new Date(at.getTime() - 1) }]), 'done before it was promised').toEqual([true]); // prettier-ignore
    expect(isOpen([], [{ ...done, kind: 'change_delivery_address', endedAt: at }])).toEqual([true]);
  });

  it('is settled with the matter where more was told since and no later day was named', () => {
    const said = (text: string) => [
      { seq: 7, at, text },
      { seq: 8, at, text: 'The warehouse says it left at noon.' },
    ];
    const isOpen = (text: string) =>
      promisesSaid({ operators: said(text), resolvedSeqs: [9], turns: [] }, []).map((each) => each.isOpen);
    expect(isOpen('I’ll call you today.')).toEqual([false]);
    expect(isOpen('I’ll call you tomorrow.')).toEqual([true]);
  });

  it('is apart from what was told as done', () => {
    const text = 'I’ve cancelled the order for you. Our business team will call you tomorrow.';
    expect(promisesSaid({ operators: [{ seq: 7, at, text }], resolvedSeqs: [], turns: [] }, [])).toMatchObject([
      { words: 'I’ve cancelled the order for you.', isUnbooked: true },
      { words: 'Our business team will call you tomorrow.' },
    ]);
  });

  it.each([
    'I see your hoodie from order SM23671 was refunded on 1 November (¥289).',
    'The ¥289 was refunded last week.',
    '这件卫衣11月1日已经退款了，¥289。',
  ])('is no history: %s', (text) =>
    expect(promisesSaid({ operators: [{ seq: 7, at, text }], resolvedSeqs: [], turns: [] }, [])).toEqual([]),
  );

  it.each(['It was sent out on 20 November and will arrive by Tuesday.', 'You will be refunded by 2 December.'])(
    'may be dated: %s',
    (text) =>
      expect(promisesSaid({ operators: [{ seq: 7, at, text }], resolvedSeqs: [], turns: [] }, [])).toHaveLength(1),
  );

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
