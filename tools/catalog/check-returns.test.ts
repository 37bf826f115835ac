import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../commerce/demo-shop/policy.ts';
import { money } from '../commerce/money.ts';
import { aProduct, anOrder, aShipment, hours } from '../commerce/testing.ts';
import { anonymous, createMemoryProofs, testContext } from '../testing.ts';
import { checkReturns } from './check-returns.ts';

const deliveredDaysAgo = (days: number) =>
  anOrder({
    state: 'delivered',
    shipments: [
      aShipment({
        events: [{ at: hours(-24 * days), code: 'delivered', place: { en: '', zh: '' }, text: { en: '', zh: '' } }],
      }),
    ],
  });

const ask = (
  days: number | undefined,
  set: Parameters<typeof testContext>[1] = {},
  order = days === undefined ? anOrder() : deliveredDaysAgo(days),
) => {
  const policy = () => Promise.resolve(demoPolicy);
  const context = testContext({ orders: [order], products: [aProduct()] }, { policy, ...set });
  return checkReturns.run({ orderNumber: order.number }, context);
};

describe('check_returns', () => {
  it('says until when goods may come back, and what may not have been done with them', async () => {
    const found = await ask(3);
    expect(found).toMatchObject({ status: 'ok', cards: [] });
    const { returnDays, qualityDays, usedMeans } = demoPolicy.lines.clothing;
    expect(found.status === 'ok' && found.content.items[0]).toMatchObject({
      deliveredAt: hours(-72).toISOString(),
      returnUntil: hours(24 * (returnDays - 3)).toISOString(),
      ...{ daysSince: 3, open: true, faultOpen: true, settled: false, returnDays, qualityDays },
      unlessUsed: usedMeans.en,
    });
  });

  it.each([
    [demoPolicy.lines.clothing.returnDays, true],
    [demoPolicy.lines.clothing.returnDays + 1, false],
  ])('counts calendar days: %i days after delivery', async (days, open) => {
    const found = await ask(days);
    expect(found.status === 'ok' && found.content.items[0]).toMatchObject({ open });
  });

  it('names no day for what has not arrived', async () => {
    const found = await ask(undefined, { language: 'zh' });
    const [item] = found.status === 'ok' ? found.content.items : [];
    expect(item).toMatchObject({ open: false, faultOpen: false });
    expect(item?.returnUntil).toBeUndefined();
  });

  it('counts what was paid back in full as settled, though the goods were kept', async () => {
    const order = deliveredDaysAgo(3);
    const settled = async (amount: number) => {
      const refund = { id: 'rfd', lineIds: order.lines.map(({ id }) => id), withReturn: false, stages: [] };
      const refunds = [{ ...refund, amount: money(amount, 'CNY'), reason: { en: '', zh: '' } }];
      const found = await ask(3, {}, { ...order, refunds });
      return found.status === 'ok' && found.content.items[0]?.settled;
    };
    const { amount } = order.totals.paid;
    expect(await settled(amount)).toBe(true);
    expect(await settled(amount - 100)).toBe(false);
  });

  it('is for whose order it is, and needs rules to tell of', async () => {
    expect(await ask(3, { shopper: anonymous })).toMatchObject({ status: 'refused' });
    const guest = { shopper: anonymous, orderProofs: createMemoryProofs(['SM10001']) };
    expect(await ask(3, guest)).toMatchObject({ status: 'ok' });
    expect(await ask(3, { policy: () => Promise.resolve(undefined) })).toMatchObject({ status: 'refused' });
  });
});
