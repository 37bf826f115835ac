import { describe, expect, it } from 'vitest';
import type { Effect } from '../commerce/effect.ts';
import { money } from '../commerce/money.ts';
import { anOrder, aProduct, customerId, hours } from '../commerce/testing.ts';
import type { Offer } from '../ledger/offer.ts';
import { planned, planOf, presented } from '../planning/testing.ts';
import { anonymous, createMemoryProofs, testContext } from '../testing.ts';
import { acceptRetentionOffer } from './accept-retention-offer.ts';

const orders = [anOrder({ state: 'paid', shipments: [] })];
const offer: Offer = {
  id: 'off_1',
  roundId: 'rnd_1',
  kind: 'coupon',
  orderNumber: 'SM10001',
  reason: 'price',
  effect: {
    kind: 'coupon',
    customerId: customerId('cus_mei'),
    value: money(1900, 'CNY'),
    expiresAt: hours(720).toISOString(),
    reason: { en: 'For keeping order SM10001', zh: '保留订单 SM10001' },
  },
  cost: money(1900, 'CNY'),
  atStake: money(39900, 'CNY'),
  title: { en: 'Keep it and get a ¥19 coupon', zh: '保留订单，送您¥19优惠券' },
  terms: { en: 'For your next order, within 30 days.', zh: '下次下单可用，30天内有效。' },
  issuedAt: hours(-1),
  expiresAt: hours(1),
  state: 'open',
};
const context = (set: Parameters<typeof testContext>[1] = {}) => testContext({ orders, products: [aProduct()] }, set);
const plan = (offerId = 'off_1', set?: Parameters<typeof testContext>[1], issued: Offer = offer) =>
  planned(acceptRetentionOffer, { offerId }, context(set), { offers: [issued] });

describe('accept_retention_offer', () => {
  it('does what was offered, to the letter', async () => {
    const made = await planOf(plan('off_1', { language: 'zh' }));
    expect(made.action).toMatchObject({ kind: 'accept_retention_offer', effect: offer.effect, offer: { id: 'off_1' } });
    expect(made.once).toEqual({ offerId: 'off_1' });
    expect(made.card).toMatchObject({
      title: '保留订单，送您¥19优惠券，确认吗？',
      rows: [{ label: '说明', value: '下次下单可用，30天内有效。' }],
    });
    expect(presented(acceptRetentionOffer, made, context({ language: 'zh' }), { couponCode: 'STAY19' })).toMatchObject({
      content: { couponCode: 'STAY19' },
      cards: [{ next: '优惠码：STAY19', state: 'done' }],
    });
  });

  it('shows how money comes back, and what an exchange asks for', async () => {
    const refund: Effect = {
      kind: 'refund',
      orderNumber: 'SM10001',
      lines: [{ lineId: 'l1', quantity: 1 }],
      amount: money(3000, 'CNY'),
      reason: { en: 'x', zh: 'x' },
      withReturn: false,
    };
    const { card } = await planOf(plan('off_1', {}, { ...offer, kind: 'partial_refund', effect: refund }));
    expect(card).toMatchObject({
      amount: { amount: 3000 },
      rows: [{}, { label: 'Refunded to' }, { label: 'Arrives' }],
    });
    const exchange: Effect = {
      kind: 'exchange',
      orderNumber: 'SM10001',
      line: { lineId: 'l1', quantity: 1 },
      toVariantId: 'var_jacket_l' as never,
      reason: { en: 'x', zh: 'x' },
    };
    const other = await planOf(plan('off_1', {}, { ...offer, kind: 'exchange', effect: exchange }));
    expect(other.action.exchangeFor).toEqual({ productId: 'prd_jacket', variantId: 'var_jacket_l', stock: 12 });
    expect(other.request.steps.at(-1)).toMatchObject({ code: 'replacement_sent' });
  });

  it('knows no offer that wasn’t issued to this shopper', async () => {
    expect(await plan('off_999')).toMatchObject({ reason: 'changed_meanwhile', details: { cause: 'offer_gone' } });
    expect(await plan('off_1', { shopper: anonymous })).toMatchObject({ reason: 'changed_meanwhile' });
    const guest = { shopper: anonymous, orderProofs: createMemoryProofs(['SM10001']) };
    expect(await plan('off_1', guest)).toMatchObject({ status: 'planned' });
  });
});
