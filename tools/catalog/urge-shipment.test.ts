import { describe, expect, it } from 'vitest';
import type { Order } from '../commerce/order.ts';
import { aLine, anOrder, aProduct, aShipment, hours } from '../commerce/testing.ts';
import { planned, planOf, presented } from '../planning/testing.ts';
import { testContext } from '../testing.ts';
import { urgeShipment } from './urge-shipment.ts';

const context = (order: Order, set: Parameters<typeof testContext>[1] = {}) =>
  testContext({ orders: [order], products: [aProduct()] }, set);
const effectOf = async (order: Order, trackingNumber?: string) => {
  const input = { orderNumber: 'SM10001', ...(trackingNumber === undefined ? {} : { trackingNumber }) };
  return (await planOf(planned(urgeShipment, input, context(order)))).action.effect;
};
const unshipped = anOrder({ state: 'paid', shipments: [] });
const two = anOrder({
  lines: [aLine(), aLine({ id: 'l2' })],
  shipments: [aShipment(), aShipment({ id: 'shp_2', trackingNumber: 'YT 1', lineIds: ['l2'], promisedBy: hours(-20) })],
});

describe('urge_shipment', () => {
  it('urges the warehouse before dispatch, once a day', async () => {
    expect(await effectOf(unshipped)).toEqual({
      kind: 'urge',
      orderNumber: 'SM10001',
      to: 'seller',
      day: '2026-03-20',
    });
  });

  it('urges the carrier of the parcel that is late', async () => {
    expect(await effectOf(two)).toMatchObject({ to: 'carrier', shipmentId: 'shp_2' });
    expect(await effectOf(two, 'sf100200300')).toMatchObject({ to: 'carrier', shipmentId: 'shp_1' });
  });

  it('urges the warehouse when the rest of an order is overdue and its parcel is in time', async () => {
    const order = anOrder({ state: 'partly_shipped', lines: [aLine(), aLine({ id: 'l2' })] });
    expect(await effectOf(order)).toMatchObject({ to: 'seller' });
    expect(await effectOf({ ...order, dispatchBy: hours(20) })).toMatchObject({ to: 'carrier' });
  });

  it('counts days as the shop does', async () => {
    const made = await planOf(
      planned(
        urgeShipment,
        { orderNumber: 'SM10001' },
        context(unshipped, { timeZone: 'Asia/Shanghai', now: new Date('2026-03-20T17:00:00Z') }),
      ),
    );
    expect(made.action.effect).toMatchObject({ day: '2026-03-21' });
  });

  it('says by when there is an answer', async () => {
    const made = await planOf(planned(urgeShipment, { orderNumber: 'SM10001' }, context(two, { language: 'zh' })));
    expect(presented(urgeShipment, made, context(two, { language: 'zh' }))).toMatchObject({
      content: {
        title: '催促顺丰速运 YT 1',
        steps: [
          { code: 'urged', at: '2026-03-20T12:00:00.000Z' },
          { code: 'answered', label: '快递答复', expectedBy: '2026-03-21T12:00:00.000Z' },
        ],
      },
    });
  });

  it('knows no parcel that isn’t in the order', async () => {
    const result = planned(urgeShipment, { orderNumber: 'SM10001', trackingNumber: 'SF9' }, context(two));
    expect(await result).toEqual({ status: 'refused', reason: 'not_found_or_unverified' });
  });
});
