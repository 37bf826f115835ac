import { describe, expect, it } from 'vitest';
import { money } from '../commerce/money.ts';
import type { Order } from '../commerce/order.ts';
import { aLine, anOrder, aProduct, aShipment, aVariant, hours, productId } from '../commerce/testing.ts';
import { planned, planOf, presented, type TestDesk } from '../planning/testing.ts';
import { testContext } from '../testing.ts';
import { requestRefund } from './request-refund.ts';

const scan = (code: 'lost' | 'delivered') =>
  ({ at: hours(-20), code, place: { en: 'Hangzhou', zh: '杭州' }, text: { en: '', zh: '' } }) as const;
const scarf = aLine({
  id: 'l2',
  productId: productId('prd_scarf'),
  title: { en: 'Wool scarf', zh: '羊毛围巾' },
  unitPrice: money(20100, 'CNY'),
});
/** A jacket and a scarf in two parcels, 8 for shipping: the first is lost, the second delivered. */
const order = anOrder({
  lines: [aLine(), scarf],
  totals: {
    items: money(60000, 'CNY'),
    shipping: money(800, 'CNY'),
    discount: money(0, 'CNY'),
    paid: money(60800, 'CNY'),
  },
  shipments: [
    aShipment({ events: [scan('lost')] }),
    aShipment({ id: 'shp_2', lineIds: ['l2'], events: [scan('delivered')] }),
  ],
});
const products = [aProduct(), aProduct({ id: productId('prd_scarf') })];
type Input = Omit<Parameters<typeof planned<(typeof requestRefund)['input']>>[1], 'orderNumber' | 'description'>;
const plan = (
  input: Input,
  { desk, of = order, set = {} }: { desk?: TestDesk; of?: Order; set?: Parameters<typeof testContext>[1] } = {},
) =>
  planned(
    requestRefund,
    { orderNumber: 'SM10001', description: 'as I said', ...input },
    testContext({ orders: [of], products }, set),
    desk,
  );

describe('request_refund', () => {
  it('refunds what was in the lost parcel with its share of shipping, and asks for nothing back', async () => {
    const { action, card } = await planOf(plan({ ground: 'not_received' }));
    expect(action.effect).toMatchObject({
      kind: 'refund',
      lines: [{ lineId: 'l1', quantity: 1 }],
      amount: { amount: 40432 },
      withReturn: false,
    });
    expect(action.claim).toEqual({ ground: 'not_received', description: 'as I said', photos: [] });
    expect(card.rows).toContainEqual({ label: 'The goods', value: 'Nothing to send back' });
  });

  it('leaves out of an unnamed claim what was paid back or sent once more already', async () => {
    const lost = anOrder({ ...order, shipments: [aShipment({ lineIds: ['l1', 'l2'], events: [scan('lost')] })] });
    const resent = [{ number: 'SM10001-R1', state: 'paid' as const, pieces: [{ lineId: 'l1', quantity: 1 }] }];
    const rest = await planOf(plan({ ground: 'not_received' }, { of: { ...lost, replacements: resent } }));
    expect(rest.action.effect).toMatchObject({ lines: [{ lineId: 'l2', quantity: 1 }] });
    const all = await planOf(
      plan({ ground: 'not_received', items: [{ item: 'all' }] }, { of: { ...lost, replacements: resent } }),
    );
    expect(all.action.effect).toMatchObject({ lines: [{ lineId: 'l2', quantity: 1 }] });
    const cancelled = resent.map((each) => ({ ...each, state: 'cancelled' as const }));
    const both = await planOf(plan({ ground: 'not_received' }, { of: { ...lost, replacements: cancelled } }));
    expect(both.action.effect).toMatchObject({ lines: [{ lineId: 'l1' }, { lineId: 'l2' }] });
  });

  it('offers an operator no other thing in silence where one was settled already', async () => {
    const resent = [{ number: 'SM10001-R1', state: 'paid' as const, pieces: [{ lineId: 'l1', quantity: 1 }] }];
    const of = { ...order, replacements: resent };
    const set = { operator: { id: 'op_1', role: 'operator' as const } };
    const result = await plan({ ground: 'damaged' }, { of, set });
    expect(result).toMatchObject({ status: 'refused', reason: 'description_required' });
    expect(JSON.stringify(result)).toMatch(/Left: Wool scarf/);
    const named = await planOf(plan({ ground: 'damaged', items: [{ item: 'l2' }] }, { of, set }));
    expect(named.action.effect).toMatchObject({ lines: [{ lineId: 'l2' }] });
  });

  it('has damaged goods back at our cost, unless policy lets them stay', async () => {
    const input: Input = { ground: 'damaged', items: [{ item: 'scarf' }] };
    const { action, card, request } = await planOf(plan(input, { set: { language: 'zh' } }));
    expect(action.effect).toMatchObject({ withReturn: true });
    expect(card.rows).toContainEqual({ label: '寄回运费', value: '由我们承担' });
    expect(request.next?.zh).toBe('请在3月27日前把商品寄回，运费由我们承担。');
    const kept = await planOf(plan(input, { desk: { keepGoodsFor: ['damaged'] } }));
    expect(kept.action.effect).toMatchObject({ withReturn: false });
    expect(kept.card.rows).toContainEqual({ label: 'The goods', value: 'Nothing needs to come back' });
  });

  it('sends the same once more, to the order’s own address, free of charge', async () => {
    const made = await planOf(plan({ ground: 'not_received', wants: 'reship' }, { set: { language: 'zh' } }));
    expect(made.action.effect).toMatchObject({ kind: 'reship', lines: [{ lineId: 'l1', quantity: 1 }] });
    expect(made.card).not.toHaveProperty('amount');
    expect(made.card.rows).toContainEqual({
      label: '寄到',
      value: '浙江 杭州 文三路 1 号，310000，中国，陈梅，13800001234',
    });
    const shown = presented(requestRefund, made, testContext({}, { language: 'zh' }), { replacementOrder: 'SM2' });
    expect(shown.content).toMatchObject({ replacementOrder: 'SM2', title: '订单 SM10001 补发' });
  });

  it('sends goods of a gift order again to where their parcel went, one address at a time', async () => {
    const address = { ...order.shipTo, recipient: '吴婷', line: '天河北路 615 号', city: '广州' };
    const [parcel] = order.shipments;
    if (!parcel) throw new Error('no parcel');
    const destination = { en: 'Guangzhou, Tianhe', zh: '广州市天河区' };
    const input: Input = { ground: 'damaged', wants: 'reship', items: [{ item: 'l1' }] };
    const sent = (to: Partial<typeof parcel>, more: Partial<Input> = {}) =>
      plan({ ...input, ...more }, { of: { ...order, shipments: [{ ...parcel, lineIds: ['l1'], ...to }] } });
    const { card } = await planOf(sent({ destination, address }));
    expect(card.rows.find(({ label }) => label === 'Sent to')?.value).toMatch(/天河北路 615 号, 广州/);
    expect(await sent({ destination })).toMatchObject({ status: 'refused', details: { cause: 'address_unknown' } });
    const both = await sent({ destination, address }, { items: [{ item: 'all' }] });
    expect(both).toMatchObject({ status: 'refused', details: { cause: 'several_addresses' } });
  });

  it('is one action, whether money or goods are wanted and whatever is told', async () => {
    const [a, b, c] = await Promise.all([
      planOf(plan({ ground: 'not_received' })),
      planOf(plan({ ground: 'not_received', wants: 'reship' })),
      planOf(plan({ ground: 'damaged', items: [{ item: 'l1' }] })),
    ]);
    expect(b.once).toEqual(a.once);
    expect(c.once).toEqual(a.once);
  });

  it('is another action once a second delivery was cancelled, or a refund turned down', async () => {
    const asked = async (set: Partial<Order>) =>
      (await planOf(plan({ ground: 'not_received', items: [{ item: 'l1' }] }, { of: { ...order, ...set } }))).once;
    const pieces = [{ lineId: 'l1', quantity: 1 }];
    const first = await asked({});
    const rejected = { at: hours(-1), reason: { en: 'x', zh: 'x' } };
    const refund = { id: 'r', lineIds: ['l1'], amount: money(1, 'CNY'), reason: rejected.reason, stages: [] };
    expect(await asked({ replacements: [{ number: 'SM10001-R1', state: 'cancelled', pieces }] })).not.toEqual(first);
    expect(await asked({ refunds: [{ ...refund, withReturn: false, rejected }] })).not.toEqual(first);
  });

  it('can’t send what has sold out', async () => {
    const sold = [aProduct({ variants: [aVariant({ stock: 0 })] }), aProduct({ id: productId('prd_scarf') })];
    const result = planned(
      requestRefund,
      { orderNumber: 'SM10001', description: 'x', ground: 'not_received', wants: 'reship' },
      testContext({ orders: [order], products: sold }),
    );
    expect(await result).toMatchObject({ reason: 'not_found', details: { cause: 'out_of_stock' } });
  });

  it('takes what is in no parcel of a delivered order for what is missing', async () => {
    const of: Order = {
      ...order,
      state: 'delivered',
      shipments: [aShipment({ lineIds: ['l1'], events: [scan('delivered')] })],
    };
    const { action } = await planOf(plan({ ground: 'missing_part' }, { of }));
    expect(action.lines).toMatchObject([{ line: { id: 'l2' }, deliveredAt: hours(-20) }]);
    expect(action.effect).toMatchObject({ withReturn: false });
  });

  it('asks which item when it could be several', async () => {
    expect(await plan({ ground: 'damaged' })).toMatchObject({ details: { cause: 'which_item' } });
  });
});
