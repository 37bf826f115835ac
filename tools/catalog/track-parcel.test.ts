import { describe, expect, it } from 'vitest';
import { cardSchema } from '../cards.ts';
import { aLine, anOrder, aShipment, customerId, hours } from '../commerce/testing.ts';
import { anonymous, testContext } from '../testing.ts';
import { trackParcel, trackParcelInput } from './track-parcel.ts';

const order = anOrder({
  state: 'partly_shipped',
  dispatchBy: hours(-1),
  lines: [aLine(), aLine({ id: 'l2', gift: true }), aLine({ id: 'l3' })],
  shipments: [
    aShipment({ promisedBy: hours(-30), estimatedAt: hours(10) }),
    aShipment({ id: 'shp_2', trackingNumber: 'YT-22', lineIds: ['l2'], destination: { en: 'Suzhou', zh: '苏州' } }),
  ],
});
const ask = (input: object, set: Parameters<typeof testContext>[1] = {}) =>
  trackParcel.run(trackParcelInput.parse({ orderNumber: 'SM10001', ...input }), testContext({ orders: [order] }, set));

describe('track_parcel', () => {
  it('tells how each parcel stands and what is still to be shipped', async () => {
    const result = await ask({});
    expect(result).toMatchObject({
      status: 'ok',
      content: {
        orderNumber: 'SM10001',
        parcels: [
          {
            trackingNumber: 'SF100200300',
            carrier: 'SF Express',
            condition: 'late',
            rule: 'past_promise',
            daysLate: 1,
            daysLeft: 0,
            lastScan: { code: 'in_transit', label: 'In transit', place: 'Nanjing', hoursAgo: 10 },
            items: [{ title: 'Harbour rain jacket' }],
          },
          {
            trackingNumber: 'YT-22',
            condition: 'on_the_way',
            daysLeft: 1,
            destination: 'Suzhou',
            items: [{ gift: true }],
          },
        ],
        dispatch: { overdue: true, daysOverdue: 0, items: [{}] },
      },
    });
  });

  it('gives one card a parcel, newest scan first, that the wire accepts', async () => {
    const result = await ask({}, { language: 'zh' });
    if (result.status !== 'ok') throw new Error(result.status);
    expect(result.cards).toHaveLength(2);
    for (const card of result.cards ?? []) expect(cardSchema.parse(card)).toEqual(card);
    expect(result.cards?.[0]).toMatchObject({
      type: 'tracking',
      carrier: '顺丰速运',
      events: [{ code: 'in_transit', place: '南京' }, { code: 'picked_up' }],
    });
  });

  it("P2: keeps the carrier's words apart from ours", async () => {
    expect(await ask({})).toMatchObject({
      content: { parcels: [{ lastScan: { untrustedText: 'Left the sorting centre' } }, {}] },
    });
  });

  it('tracks one parcel alone, however its number is written', async () => {
    const result = await ask({ trackingNumber: 'yt 22' });
    expect(result).toMatchObject({ content: { parcels: [{ trackingNumber: 'YT-22' }] }, cards: [{}] });
    expect(await ask({ trackingNumber: 'ZZ' })).toEqual({ status: 'refused', reason: 'not_found_or_unverified' });
  });

  it('I1: gives nothing to another shopper', async () => {
    const shopper = { id: 's', level: 'signed_in', customerId: customerId('cus_other') } as const;
    expect(await ask({}, { shopper })).toEqual({ status: 'refused', reason: 'not_found_or_unverified' });
    expect(await ask({}, { shopper: anonymous })).toEqual({ status: 'refused', reason: 'identity_required' });
  });
});
