import { describe, expect, it } from 'vitest';
import { cardSchema } from '../cards.ts';
import type { Order } from '../commerce/order.ts';
import { aCustomer, anOrder, aProduct, hours } from '../commerce/testing.ts';
import type { Offer } from '../ledger/offer.ts';
import { testDesk } from '../planning/testing.ts';
import { anonymous, testContext } from '../testing.ts';
import { offerRetention, offerRetentionInput } from './offer-retention.ts';

const unsent = anOrder({ state: 'paid', shipments: [] });
const context = (set: Parameters<typeof testContext>[1] = {}, order: Order = unsent) =>
  testContext({ orders: [order], products: [aProduct()], customers: [aCustomer({ tier: 'vip' })] }, set);
const plan = (input: { reason: 'price' | 'late' }, set?: Parameters<typeof testContext>[1]) =>
  offerRetention.plan(offerRetentionInput.parse({ orderNumber: 'SM10001', ...input }), context(set), testDesk());

describe('offer_retention', () => {
  it('works out what the shop has to offer, by who the shopper is', async () => {
    const result = await plan({ reason: 'price' });
    expect(result).toMatchObject({
      plan: {
        action: {
          kind: 'offer_retention',
          effect: {
            kind: 'issue_offers',
            reason: 'price',
            offers: [{ kind: 'coupon', cost: { amount: 3900 } }],
            atStake: { amount: 39900 },
          },
        },
      },
    });
  });

  it('shows what was issued, with ids to pick from and the way on', async () => {
    const result = await plan({ reason: 'price' });
    if (result.status === 'refused') throw new Error('refused');
    const { action } = result.plan;
    const offers = action.effect.offers.map((draft): Offer => ({
      ...draft,
      id: 'off_1',
      roundId: 'rnd_1',
      orderNumber: 'SM10001',
      reason: 'price',
      atStake: action.effect.atStake,
      issuedAt: hours(0),
      expiresAt: hours(1),
      state: 'open',
    }));
    const shown = offerRetention.present({ offers, action }, context({ language: 'zh' }));
    expect(shown).toMatchObject({
      content: { offers: [{ offerId: 'off_1', kind: 'coupon', title: '保留订单，送您¥39优惠券' }] },
      cards: [
        {
          type: 'offer',
          offers: [{ id: 'off_1', reply: '我选这个：保留订单，领¥39优惠券' }],
          decline: '不用了，取消订单SM10001',
        },
      ],
    });
    for (const card of shown.cards ?? []) expect(cardSchema.parse(card)).toEqual(card);
  });

  it('I1: plans nothing for a stranger', async () => {
    expect(await plan({ reason: 'late' }, { shopper: anonymous })).toMatchObject({ reason: 'identity_required' });
  });
});
