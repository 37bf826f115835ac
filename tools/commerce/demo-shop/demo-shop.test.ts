import { describe, expect, it } from 'vitest';
import { parcelConditions } from '../../cards.ts';
import { assessShipment } from '../assess-shipment.ts';
import { dispatchStatus } from '../dispatch-status.ts';
import { sum } from '../money.ts';
import { linesById, linesInNoParcel, lineTotal } from '../order-lines.ts';
import { orderStates } from '../order.ts';
import { refundStages } from '../refund.ts';
import { buildDemoShop } from './demo-shop.ts';
import { demoShoppers } from './demo-shoppers.ts';
import { factsPage } from './facts-page.ts';

const seedDay = new Date('2026-03-20T06:30:00Z'); // 14:30 in Shanghai
const shop = buildDemoShop(seedDay);
const dayMs = 86_400_000;

function ordersOf(key: string) {
  return shop.orders.filter((order) => order.customerId === `cus_${key}`).toReversed();
}

function conditionsOf(key: string) {
  return ordersOf(key).flatMap((order) => order.shipments.map((each) => assessShipment(each, seedDay).condition));
}

describe('the demo shop', () => {
  it('is as large as promised', () => {
    const count = (line: string) => shop.products.filter((each) => each.line === line).length;
    expect(shop.products.length).toBeGreaterThanOrEqual(60);
    expect(count('clothing')).toBeGreaterThanOrEqual(24);
    expect(count('shoes')).toBeGreaterThanOrEqual(12);
    expect(count('electronics')).toBeGreaterThanOrEqual(14);
    expect(count('pet_food')).toBeGreaterThanOrEqual(12);
    expect(shop.customers.length).toBeGreaterThanOrEqual(40);
    expect(shop.orders.length).toBeGreaterThanOrEqual(150);
  });

  it('is the same whenever it is built for the same moment', () => {
    expect(buildDemoShop(new Date(seedDay))).toEqual(shop);
  });

  it('keeps its order numbers and stories on any day and at any hour', () => {
    const numbers = shop.orders.map((order) => order.number).toSorted();
    for (let hour = 0; hour < 24; hour += 1) {
      const moment = new Date(Date.UTC(2027, 1, 28, hour, 7));
      const then = buildDemoShop(moment);
      expect(then.orders.map((order) => order.number).toSorted()).toEqual(numbers);
      expect(then.orders.map(({ number, state }) => `${number} ${state}`).toSorted()).toEqual(
        shop.orders.map(({ number, state }) => `${number} ${state}`).toSorted(),
      );
    }
  });

  it('has every id, number, SKU and tracking number once', () => {
    const lists = [
      shop.products.map((each) => each.id),
      shop.products.flatMap((each) => each.variants.map((variant) => variant.id)),
      shop.products.flatMap((each) => each.variants.map((variant) => variant.sku)),
      shop.customers.map((each) => each.id),
      shop.customers.map((each) => each.email),
      shop.customers.map((each) => each.phone),
      shop.orders.map((each) => each.id),
      shop.orders.map((each) => each.number),
      shop.orders.flatMap((each) => each.lines.map((line) => line.id)),
      shop.orders.flatMap((each) => each.shipments.map((shipment) => shipment.trackingNumber)),
      shop.orders.flatMap((each) => each.refunds.map((refund) => refund.id)),
      shop.promotions.map((each) => each.id),
    ];
    for (const list of lists) expect(list.length).toBe(new Set<string>(list).size);
    for (const { number } of shop.orders) expect(number).toMatch(/^SM\d{5}$/);
  });

  it('says everything in both languages, and Chinese in Chinese', () => {
    for (const { id, title, kind, description, attributes } of shop.products) {
      for (const text of [title, kind, description, ...attributes.map(({ name }) => name)]) {
        expect(text.zh, id).toMatch(/\p{Script=Han}/u);
        expect(text.en, id).toMatch(/[a-z]/i);
        expect(text.en, id).not.toMatch(/\p{Script=Han}/u);
        expect(text.zh, id).not.toMatch(/\p{Script=Han}[,;:?!]/u);
      }
    }
  });

  it('refers to nothing that is not there', () => {
    const charts = new Map(shop.sizeCharts.map((each) => [each.id, each.rows.map((row) => row.size)]));
    const variants = new Set(shop.products.flatMap((each) => each.variants.map((variant) => variant.id)));
    const customers = new Set(shop.customers.map((each) => each.id));
    for (const product of shop.products) {
      if (product.sizeChartId === undefined) continue;
      const sizes = charts.get(product.sizeChartId) ?? [];
      for (const { size } of product.variants) expect(sizes, product.id).toContain(size);
    }
    for (const order of shop.orders) {
      expect(customers).toContain(order.customerId);
      const lineIds = order.lines.map((line) => line.id);
      for (const line of order.lines) expect(variants).toContain(line.variantId);
      for (const { lineIds: held } of [...order.shipments, ...order.refunds]) {
        expect(lineIds).toEqual(expect.arrayContaining([...held]));
      }
    }
  });

  it('has size charts without gaps or overlaps', () => {
    for (const { id, rows } of shop.sizeCharts) {
      for (const [index, { ranges }] of rows.entries()) {
        for (const [measure, range] of Object.entries(ranges)) {
          expect(range[0], `${id} ${measure}`).toBeLessThan(range[1]);
          const next = rows[index + 1]?.ranges[measure as keyof typeof ranges];
          if (next) expect(next[0], `${id} ${measure}`).toBe(range[1]);
        }
      }
    }
  });

  it('adds up', () => {
    for (const { number, lines, totals, state, paidAt, refunds } of shop.orders) {
      const { items, shipping, discount, paid } = totals;
      expect(items, number).toEqual(sum(lines.map(lineTotal), 'CNY'));
      expect(paid.amount, number).toBe(paidAt ? items.amount + shipping.amount - discount.amount : 0);
      expect(paidAt === undefined, number).toBe(
        state === 'awaiting_payment' || (state === 'cancelled' && !refunds.length),
      );
      const back = sum(
        refunds.map((each) => each.amount),
        'CNY',
      );
      expect(back.amount, number).toBeLessThanOrEqual(paid.amount);
    }
  });

  it('pays cancelled orders back in full', () => {
    for (const { number, state, paidAt, totals, refunds } of shop.orders) {
      if (state === 'cancelled' && paidAt)
        expect(
          refunds.map(({ amount }) => amount),
          number,
        ).toEqual([totals.paid]);
    }
  });

  it('tells of nothing that has not happened yet, and in its sequence', () => {
    for (const order of shop.orders) {
      const story = [order.placedAt, order.paidAt, order.cancelledAt].filter((each) => each !== undefined);
      const parcels = order.shipments.map((each) => [
        order.placedAt,
        each.shippedAt,
        ...each.events.map(({ at }) => at),
      ]);
      const refunds = order.refunds.map((each) => [
        order.placedAt,
        ...each.stages.map(({ at }) => at),
        ...(each.rejected ? [each.rejected.at] : []),
      ]);
      for (const dates of [story, ...parcels, ...refunds]) {
        const times = dates.map((each) => each.getTime());
        expect(times, order.number).toEqual(times.toSorted((a, b) => a - b));
        expect(times.at(-1), order.number).toBeLessThanOrEqual(seedDay.getTime());
      }
    }
  });

  it('has orders in every state, parcels in every condition, refunds at every stage', () => {
    const states = new Set(shop.orders.map((order) => order.state));
    const parcels = shop.orders.flatMap((order) => order.shipments);
    const conditions = new Set(parcels.map((each) => assessShipment(each, seedDay).condition));
    const refunds = shop.orders.flatMap((order) => order.refunds);
    const stages = new Set(refunds.filter((each) => !each.rejected).map((each) => each.stages.at(-1)?.stage));
    expect([...states].toSorted()).toEqual(orderStates.toSorted());
    expect([...conditions].toSorted()).toEqual(parcelConditions.toSorted());
    expect([...stages].toSorted()).toEqual(refundStages.toSorted());
    expect(refunds.some((each) => each.rejected)).toBe(true);
    expect(shop.orders.some((order) => order.shipments.length > 1)).toBe(true);
    expect(shop.orders.some((order) => order.lines.some((line) => line.gift))).toBe(true);
    expect(shop.products.some((each) => each.variants.some((variant) => variant.stock === 0))).toBe(true);
    expect(new Set(parcels.map((each) => each.carrier.code)).size).toBeGreaterThanOrEqual(6);
  });

  it('has offers that run, come and are over, with and without a code', () => {
    const running = shop.promotions.filter(({ startsAt, endsAt }) => startsAt <= seedDay && seedDay < endsAt);
    expect(running.map((each) => each.code !== undefined)).toEqual(expect.arrayContaining([true, false]));
    expect(shop.promotions.some(({ startsAt }) => startsAt > seedDay)).toBe(true);
    expect(shop.promotions.some(({ endsAt }) => endsAt < seedDay)).toBe(true);
  });
});

describe('the ten shoppers', () => {
  it('are there, with the facts that the page beside them tells', async () => {
    expect(demoShoppers.map(({ key }) => key)).toEqual('mei jun anna omar lihua tom yan sara wei nina'.split(' '));
    const intro = `# The ten shoppers of the demo shop

Northlane / 北巷 sells clothing, shoes, small electronics and pet food, in CNY, from Shanghai. \`buildDemoShop(seedDay)\`
makes all of it as data: the same order numbers whenever it is seeded, all dates relative to that moment. This page is
written by \`facts-page.ts\` and held by \`demo-shop.test.ts\`; after a change to the data, run it once with \`-u\`.

To add a product, add a sheet to a page of \`catalog/\`; to add a story, add a row to \`stories.ts\`.
`;
    await expect(`${intro}\n${factsPage(shop, seedDay)}\n`).toMatchFileSnapshot('README.md');
  });

  it('mei: one parcel late, on its way and scanned lately; one delivered last week', () => {
    expect(conditionsOf('mei').slice(0, 2)).toEqual(['late', 'delivered']);
    const [late, delivered] = ordersOf('mei');
    expect(late!.shipments[0]!.promisedBy.getTime()).toBeLessThan(seedDay.getTime());
    const age = (seedDay.getTime() - delivered!.shipments[0]!.events.at(-1)!.at.getTime()) / dayMs;
    expect(age).toBeGreaterThan(6);
    expect(age).toBeLessThan(10);
  });

  it('jun: a return is back and approved, not paid out', () => {
    const [refund] = ordersOf('jun').flatMap((order) => order.refunds);
    expect(refund).toMatchObject({ withReturn: true });
    expect(refund!.stages.map(({ stage }) => stage)).toContain('parcel_received');
    expect(refund!.stages.at(-1)!.stage).toBe('refund_approved');
  });

  it('anna: a jacket delivered 3 days ago that runs small, and sizes known from before', () => {
    const [order] = ordersOf('anna');
    const product = shop.products.find((each) => each.id === order!.lines[0]!.productId)!;
    expect(Math.round((seedDay.getTime() - order!.shipments[0]!.events.at(-1)!.at.getTime()) / dayMs)).toBe(3);
    expect(product).toMatchObject({ line: 'clothing', fit: { verdict: 'runs_small' } });
    expect(product.variants.some((each) => each.colour!.en === 'Black' && each.size === 'L' && each.stock > 0)).toBe(
      true,
    );
    const before = shop.sizedPurchases.filter((each) => each.customerId === 'cus_anna');
    expect(before.some((each) => each.sizeChartId === product.sizeChartId)).toBe(true);
    expect(before.map((each) => each.result)).toContain('returned_too_small');
  });

  it('omar: two paid orders wait, one of them past its dispatch date', () => {
    const waiting = ordersOf('omar').flatMap((order) => dispatchStatus(order, seedDay) ?? []);
    expect(waiting.map(({ overdue }) => overdue)).toEqual([false, true]);
  });

  it('lihua: a VIP with twelve orders in a year, the newest paid and not shipped', () => {
    const orders = ordersOf('lihua');
    expect(shop.customers.find((each) => each.id === 'cus_lihua')!.tier).toBe('vip');
    expect(orders).toHaveLength(12);
    expect(orders.every((order) => seedDay.getTime() - order.placedAt.getTime() < 365 * dayMs)).toBe(true);
    expect(orders[0]).toMatchObject({ state: 'paid', shipments: [] });
  });

  it('tom: boots delivered 45 days ago and three refunds in two months', () => {
    const orders = ordersOf('tom');
    const boots = orders.find((order) => order.refunds.length === 0)!;
    expect(Math.round((seedDay.getTime() - boots.shipments[0]!.events.at(-1)!.at.getTime()) / dayMs)).toBe(45);
    const refunds = orders.flatMap((order) => order.refunds);
    expect(refunds).toHaveLength(3);
    expect(refunds.every(({ stages }) => seedDay.getTime() - stages[0]!.at.getTime() < 61 * dayMs)).toBe(true);
  });

  it('yan: earphones bought 4 days ago that cost less today', () => {
    const [order] = ordersOf('yan');
    const [line] = order!.lines;
    const product = shop.products.find((each) => each.id === line!.productId)!;
    const today = product.variants.find((each) => each.id === line!.variantId)!;
    expect(product.kind.en).toBe('earphones');
    expect(today.price.amount).toBeLessThan(line!.unitPrice.amount);
    expect(seedDay.getTime() - order!.placedAt.getTime()).toBeLessThan(5 * dayMs);
  });

  it('sara: a parcel that the carrier reports lost', () => {
    expect(conditionsOf('sara')[0]).toBe('lost');
    expect(ordersOf('sara')[0]!.shipments[0]!.events.at(-1)!.code).toBe('lost');
  });

  it('wei: two parcels to two places, and a gift in neither', () => {
    const [order] = ordersOf('wei');
    expect(new Set(order!.shipments.map((each) => each.destination!.en)).size).toBe(2);
    expect(linesInNoParcel(order!)).toMatchObject([{ gift: true }]);
    for (const { lineIds } of order!.shipments) expect(linesById(order!, lineIds)).toHaveLength(1);
  });

  it('nina: no orders', () => {
    expect(ordersOf('nina')).toEqual([]);
    expect(shop.customers.some((each) => each.id === 'cus_nina')).toBe(true);
  });
});
