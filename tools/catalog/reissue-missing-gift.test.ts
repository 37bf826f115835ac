import { describe, expect, it } from 'vitest';
import { money } from '../commerce/money.ts';
import { aLine, anOrder, aProduct, aShipment, hours, productId } from '../commerce/testing.ts';
import { planned, planOf } from '../planning/testing.ts';
import { testContext } from '../testing.ts';
import { reissueMissingGift } from './reissue-missing-gift.ts';

const gift = aLine({
  id: 'l2',
  productId: productId('prd_socks'),
  title: { en: 'Crew socks', zh: '中筒袜' },
  unitPrice: money(0, 'CNY'),
  gift: true,
});
const order = anOrder({ state: 'delivered', lines: [aLine(), gift] });
const products = [
  aProduct(),
  aProduct({ id: productId('prd_socks'), kind: { en: 'socks', zh: '袜子' }, keywords: [] }),
];
const photos = () => Promise.resolve([{ id: 'ph_1', sentAt: hours(0) }]);
const plan = (of = order, item?: string) =>
  planned(
    reissueMissingGift,
    { orderNumber: 'SM10001', ...(item === undefined ? {} : { item }) },
    testContext({ orders: [of], products }, { photos, language: 'zh' }),
  );

describe('reissue_missing_gift', () => {
  it('sends the gift that was in no parcel, with the photos as evidence', async () => {
    const { action, card } = await planOf(plan());
    expect(action).toMatchObject({
      effect: { kind: 'reship', lines: [{ lineId: 'l2', quantity: 1 }] },
      claim: { ground: 'missing_part', photos: ['ph_1'] },
    });
    expect(card).toMatchObject({ title: '帮您补寄赠品，确认吗？', items: [{ title: '中筒袜' }] });
  });

  it('has only gifts to send', async () => {
    expect(await plan(order, '夹克')).toMatchObject({ reason: 'not_found' });
    expect(await plan({ ...order, lines: [aLine()] })).toMatchObject({ details: { cause: 'no_gift' } });
  });

  it('asks when several gifts are missing, and takes the one that was packed last', async () => {
    const two = { ...order, lines: [...order.lines, { ...gift, id: 'l3', title: { en: 'Tote', zh: '帆布袋' } }] };
    expect(await plan(two)).toMatchObject({
      details: { cause: 'which_item', items: [{ line: 'l2' }, { line: 'l3' }] },
    });
    const packed = { ...two, shipments: [aShipment({ lineIds: ['l1', 'l2'] })] };
    expect((await planOf(plan(packed))).action.lines[0]?.line.id).toBe('l3');
  });
});
