import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessShipment } from '../assess-shipment.ts';
import { money } from '../money.ts';
import { leftToRefund, refundableFor } from '../paid-share.ts';
import type { ActionCase, CaseLine } from '../../policy/action-case.ts';
import { claimOf, ruled } from '../../policy/testing.ts';
import { shopperHistory } from '../../policy/shopper-history.ts';
import { buildDemoShop } from './demo-shop.ts';
import { demoPolicy } from './policy.ts';

const seedDay = new Date('2026-03-20T06:30:00Z');
const shop = buildDemoShop(seedDay);

/** A case of one of the demo's shoppers, about one of their orders. */
function caseOf(key: string, number: string, set: Pick<ActionCase, 'kind'> & Partial<ActionCase>): ActionCase {
  const orders = shop.orders.filter(({ customerId }) => customerId === `cus_${key}`);
  const order = orders.find((each) => each.number === number)!;
  const delivered = order.shipments.flatMap((each) => assessShipment(each, seedDay).deliveredAt ?? []).at(-1);
  const lines = order.lines
    .filter(({ gift }) => gift === (set.kind === 'reissue_missing_gift'))
    .map((line): CaseLine => {
      const product = shop.products.find(({ id }) => id === line.productId)!;
      const priceNow = product.variants.find(({ id }) => id === line.variantId)?.price;
      return {
        line,
        quantity: line.quantity,
        returnedBefore: 0,
        productLine: product.line,
        ...(delivered && { deliveredAt: delivered }),
        ...(priceNow && { priceNow }),
      };
    });
  const shares = lines.map(({ line, quantity }) => ({ lineId: line.id, quantity }));
  return {
    effect: {
      kind: 'refund',
      orderNumber: number,
      lines: shares,
      amount: refundableFor(order, shares, 'goods'),
      reason: { en: 'x', zh: 'x' },
      withReturn: set.kind === 'request_return',
    },
    order,
    lines,
    level: 'signed_in',
    levelNeeded: 'signed_in',
    customer: shop.customers.find(({ id }) => id === order.customerId)!,
    history: shopperHistory(orders, { actions: [], offerRounds: [] }),
    conversationId: 'conv_test',
    now: seedDay,
    timeZone: shop.timeZone,
    ...set,
  };
}

describe('the demo shop’s policy and its shoppers', () => {
  it('tells tom why his boots stay his; for a fault it asks for photos, then a person decides', () => {
    const boots = (claim: NonNullable<ActionCase['claim']>) =>
      ruled(caseOf('tom', 'SM23441', { kind: 'request_return', claim }));
    expect(boots(claimOf('changed_mind'))).toMatchObject({ decision: 'deny', ruleId: 'return_window' });
    expect(boots(claimOf('faulty', { photos: [] }))).toMatchObject({ decision: 'deny', needs: 'photos' });
    expect(boots(claimOf('faulty'))).toMatchObject({ decision: 'human', handoff: 'risk', ruleId: 'risk' });
  });

  it('lets anna send back her jacket without asking for proof', () => {
    const claim = claimOf('wrong_size', { photos: [] });
    expect(ruled(caseOf('anna', 'SM23882', { kind: 'request_return', claim })).decision).toBe('confirm');
  });

  it('cancels lihua’s order on her word alone, and offers her what a VIP gets', () => {
    const cancel = caseOf('lihua', 'SM24001', { kind: 'cancel_order' });
    const refund = leftToRefund(cancel.order!);
    const effect = { kind: 'cancel_order', orderNumber: 'SM24001', refund, reason: { en: 'x', zh: 'x' } } as const;
    expect(ruled({ ...cancel, effect }).decision).toBe('confirm');
    const coupon = (value: number) => {
      const offer = {
        kind: 'coupon' as const,
        effect: {
          kind: 'coupon' as const,
          customerId: cancel.customer!.id,
          value: money(value, 'CNY'),
          expiresAt: '2026-04-20T00:00:00.000Z',
          reason: { en: 'x', zh: 'x' },
        },
        cost: money(value, 'CNY'),
        title: { en: 'x', zh: 'x' },
        terms: { en: 'x', zh: 'x' },
      };
      const round = {
        kind: 'issue_offers',
        orderNumber: 'SM24001',
        reason: 'price',
        offers: [offer],
        atStake: refund,
      } as const;
      return { ...cancel, kind: 'offer_retention', effect: round } as const;
    };
    expect(ruled(coupon(12_990)).decision).toBe('allow');
    const regular = { ...cancel.customer!, tier: 'regular' as const };
    expect(ruled({ ...coupon(12_990), customer: regular }).decision).toBe('deny');
    expect(demoPolicy.refund.personAboveVip).toBeGreaterThan(demoPolicy.refund.personAbove);
  });

  it('pays yan the ¥70 and sara her lost parcel, and sends wei his gift once he shows the box', () => {
    const price = caseOf('yan', 'SM23961', { kind: 'claim_price_protection', claim: claimOf('price', { photos: [] }) });
    const difference = { ...price.effect, amount: money(7000, 'CNY') } as ActionCase['effect'];
    expect(ruled({ ...price, effect: difference }).decision).toBe('confirm');
    const lost = caseOf('sara', 'SM23801', { kind: 'request_refund', claim: { ground: 'not_received', photos: [] } });
    expect(ruled(lost).decision).toBe('confirm');
    const gift = caseOf('wei', 'SM23941', { kind: 'reissue_missing_gift' });
    const lines = gift.lines.map(({ line }) => ({ lineId: line.id, quantity: 1 }));
    const effect = { kind: 'reship', orderNumber: 'SM23941', lines, reason: { en: 'x', zh: 'x' } } as const;
    expect(ruled({ ...gift, effect, claim: claimOf('missing_part', { photos: [] }) })).toMatchObject({
      needs: 'photos',
    });
    expect(ruled({ ...gift, effect, claim: claimOf('missing_part') }).decision).toBe('confirm');
  });
});

describe('the demo shop’s policy and its documents', () => {
  const read = (language: 'en' | 'zh', page: string) =>
    readFileSync(path.join(import.meta.dirname, `../../../knowledge/demo-shop/${language}/${page}.md`), 'utf8');
  const { lines, priceProtection, gift } = demoPolicy;

  it('promise the same numbers in both languages', () => {
    const { returnDays, qualityDays, exchangeDays, damageHours, missingDays } = lines.clothing;
    const promised: [page: string, en: string, zh: string][] = [
      ['returns', `within ${returnDays} days of delivery`, `签收后${returnDays}天内`],
      ['returns', `quality problems you have ${qualityDays} days`, `${qualityDays}天内都可以退`],
      ['exchanges', `Within ${exchangeDays} days of delivery`, `签收后${exchangeDays}天内`],
      ['damaged-or-wrong-items', `within ${damageHours} hours of delivery`, `签收后${damageHours}小时内`],
      [
        'damaged-or-wrong-items',
        `within ${missingDays} days with a photo`,
        `${missingDays}天内把箱子里所有东西拍一张照片`,
      ],
      ['damaged-or-wrong-items', `a free gift isn't there, tell us within ${gift.days} days`, `${gift.days}天内`],
      ['price-protection', `within ${priceProtection.days} days of your payment`, `付款后${priceProtection.days}天`],
      ['warranty', '12-month warranty', '12个月'],
    ];
    for (const [page, en, zh] of promised) {
      expect(read('en', page)).toContain(en);
      expect(read('zh', page)).toContain(zh);
    }
  });

  it('promise it of every line of goods', () => {
    for (const line of Object.values(lines)) {
      expect(line).toMatchObject({
        returnDays: 7,
        returnWhenUsed: false,
        qualityDays: 30,
        damageHours: 48,
        missingDays: 7,
      });
      expect(line.photosFor).toEqual(expect.arrayContaining(['damaged', 'missing_part', 'wrong_item']));
    }
    expect(lines.pet_food.usedMeans.en).toBe('opened');
    expect(lines.electronics.usedMeans.en).toMatch(/activated/);
    expect(lines.electronics.repairDays).toBeGreaterThanOrEqual(365);
  });
});
