import { describe, expect, it } from 'vitest';
import { money } from '../commerce/money.ts';
import type { Order } from '../commerce/order.ts';
import { aLine, anOrder, aProduct, aShipment, hours, productId } from '../commerce/testing.ts';
import { planned, planOf, presented, type TestDesk } from '../planning/testing.ts';
import { testContext } from '../testing.ts';
import { requestReturn } from './request-return.ts';

const delivered = aShipment({
  lineIds: ['l1', 'l2', 'l3'],
  events: [{ at: hours(-48), code: 'delivered', place: { en: 'Hangzhou', zh: '杭州' }, text: { en: '', zh: '' } }],
});
/** Two jackets at 399, a scarf at 200, a gift; 100 off, 8 for shipping. */
const order = anOrder({
  state: 'delivered',
  lines: [
    aLine({ quantity: 2 }),
    aLine({
      id: 'l2',
      productId: productId('prd_scarf'),
      title: { en: 'Wool scarf', zh: '羊毛围巾' },
      unitPrice: money(20000, 'CNY'),
    }),
    aLine({
      id: 'l3',
      productId: productId('prd_socks'),
      title: { en: 'Crew socks', zh: '中筒袜' },
      unitPrice: money(0, 'CNY'),
      gift: true,
    }),
  ],
  totals: {
    items: money(99800, 'CNY'),
    shipping: money(800, 'CNY'),
    discount: money(10000, 'CNY'),
    paid: money(90600, 'CNY'),
  },
  shipments: [delivered],
});
const products = [
  aProduct(),
  aProduct({ id: productId('prd_scarf'), kind: { en: 'scarf', zh: '围巾' }, keywords: ['围脖'] }),
  aProduct({ id: productId('prd_socks') }),
];
type Input = Parameters<typeof planned<(typeof requestReturn)['input']>>[1];
const plan = (
  input: Omit<Input, 'orderNumber'>,
  set: Parameters<typeof testContext>[1] = {},
  of: Order = order,
  desk?: TestDesk,
) => planned(requestReturn, { orderNumber: 'SM10001', ...input }, testContext({ orders: [of], products }, set), desk);

describe('request_return', () => {
  it('shows a reason that is none of ours in the shopper’s own words', async () => {
    const said = {
      items: [{ item: 'prd_scarf' }],
      ground: 'changed_mind' as const,
      description: 'no invoice in the box',
    };
    const { action, card } = await planOf(plan(said));
    expect(action.effect).toMatchObject({ reason: { en: 'Another reason', zh: '其他原因' } });
    expect(card.rows[0]).toEqual({ label: 'Reason', value: '“no invoice in the box”' });
  });

  it('pays back what was paid for the goods, discount counted, shipping not', async () => {
    const { action, card } = await planOf(plan({ items: [{ item: 'prd_scarf' }], ground: 'changed_mind' }));
    expect(action.effect).toMatchObject({
      kind: 'refund',
      lines: [{ lineId: 'l2', quantity: 1 }],
      amount: { amount: 17996 },
      withReturn: true,
      reason: { zh: '不想要了' },
    });
    expect(action.lines[0]).toMatchObject({ productLine: 'clothing', returnedBefore: 0, deliveredAt: hours(-48) });
    expect(card).toMatchObject({
      items: [{ title: 'Wool scarf', quantity: 1 }],
      rows: [
        { label: 'Reason', value: 'Changed mind' },
        { label: 'You send back', value: 'By 27 Mar; you get the address once you confirm' },
        { label: 'Return shipping', value: 'You pay' },
        { label: 'Refunded to' },
        { label: 'Arrives', value: expect.stringContaining('Once we have checked the goods') as unknown },
      ],
      note: expect.stringContaining('free gift') as unknown,
    });
  });

  it('pays shipping back and the way back when the shop is at fault', async () => {
    const all = await planOf(
      plan({ items: [{ item: 'all' }], ground: 'wrong_item', description: 'not mine' }, { language: 'zh' }),
    );
    expect(all.action.effect).toMatchObject({ amount: { amount: 90600 } });
    expect(all.card.rows).toContainEqual({ label: '寄回运费', value: '由我们承担' });
    expect(all.action.claim).toEqual({ ground: 'wrong_item', description: 'not mine', photos: [] });
  });

  it('asks which of several items is meant, naming them', async () => {
    expect(await plan({ ground: 'changed_mind' }, { language: 'zh' })).toMatchObject({
      reason: 'description_required',
      details: {
        cause: 'which_item',
        tell: '请问是哪一件呢？',
        items: [{ line: 'l1', left: 2 }, { title: '羊毛围巾' }],
      },
    });
  });

  it('finds an item by words, in either language', async () => {
    for (const item of ['the scarf', '围巾', '围脖', 'l2']) {
      const made = plan({ items: [{ item: item.replace('the ', '') }], ground: 'changed_mind' });
      expect((await planOf(made)).action.lines.map(({ line }) => line.id)).toEqual(['l2']);
    }
  });

  it('takes the second piece for another action than the first', async () => {
    const items = [{ item: 'l1', quantity: 1 }];
    const first = await planOf(plan({ items, ground: 'wrong_size' }));
    if (first.action.effect.kind !== 'refund') throw new Error('no refund');
    const refund = {
      id: 'rfd_1',
      lineIds: ['l1'],
      pieces: first.action.effect.lines,
      amount: first.action.effect.amount,
      reason: { en: '', zh: '' },
      withReturn: true,
      stages: [{ stage: 'requested' as const, at: hours(-1) }],
    };
    const after = { ...order, refunds: [refund] };
    const second = await planOf(plan({ items, ground: 'wrong_size' }, {}, after));
    expect(second.once).not.toEqual(first.once);
    expect(second.action.lines[0]).toMatchObject({ returnedBefore: 1 });
    expect(await plan({ items: [{ item: 'l1', quantity: 2 }], ground: 'wrong_size' }, {}, after)).toMatchObject({
      reason: 'not_found',
      details: { cause: 'more_than_there_is', left: 1 },
    });
  });

  it('refuses what isn’t in the order, and what came back already', async () => {
    expect(await plan({ items: [{ item: 'prd_hat' }], ground: 'changed_mind' })).toMatchObject({ reason: 'not_found' });
    const refund = {
      id: 'rfd_1',
      lineIds: ['l2'],
      amount: money(17996, 'CNY'),
      reason: { en: '', zh: '' },
      withReturn: true,
      stages: [{ stage: 'requested' as const, at: hours(-1) }],
    };
    const result = plan({ items: [{ item: 'scarf' }], ground: 'changed_mind' }, {}, { ...order, refunds: [refund] });
    expect(await result).toMatchObject({ reason: 'not_allowed', details: { cause: 'nothing_left' } });
  });

  it('brings photos that weren’t evidence before', async () => {
    const photos = () => Promise.resolve(['ph_1', 'ph_2'].map((id) => ({ id, sentAt: hours(0) })));
    const made = plan({ items: [{ item: 'scarf' }], ground: 'faulty', used: true }, { photos }, order, {
      usedEvidence: ['ph_1'],
    });
    expect((await planOf(made)).action.claim).toEqual({ ground: 'faulty', photos: ['ph_2'], used: true });
  });

  it('tells where to send the goods once the shop has said so', async () => {
    const context = testContext({ orders: [order], products }, { language: 'zh' });
    const made = await planOf(plan({ items: [{ item: 'scarf' }], ground: 'price' }, { language: 'zh' }));
    expect(
      presented(requestReturn, made, context, { returnTo: { en: 'Shanghai 1', zh: '上海市仓库1号' } }),
    ).toMatchObject({
      content: { returnTo: '上海市仓库1号', next: '请在3月27日前把商品寄回，并保留快递单号。' },
      cards: [{ next: '请在3月27日前把商品寄回，并保留快递单号。 寄回地址：上海市仓库1号' }],
    });
  });
});
