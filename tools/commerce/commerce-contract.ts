import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import type { Commerce } from './commerce.ts';
import type { CustomerId } from './customer.ts';
import { buildDemoShop, type DemoShop } from './demo-shop/demo-shop.ts';
import { describeEffectsContract, type OpenCommerce, type OpenWithShops } from './effects-contract.ts';
import type { Product, ProductId } from './product.ts';

const seedDay = new Date('2026-03-20T06:30:00Z');
const shop = shopId('demo');
const other = shopId('other');
const nobody = 'cus_nobody' as CustomerId;

/** The other shop has the same products under its own prices, and one order under a number of the first shop's. */
function otherShop(demo: DemoShop): DemoShop {
  const order = demo.orders.find((each) => each.customerId === 'cus_wei');
  if (!order) throw new Error('the demo shop lacks the order of wei');
  const customers = demo.customers.filter((each) => each.id === 'cus_wei');
  return {
    ...demo,
    products: demo.products.slice(0, 3),
    promotions: [],
    customers: customers.map((each) => ({ ...each, name: 'A namesake' })),
    orders: [{ ...order, note: 'of the other shop' }],
    sizedPurchases: [],
  };
}

/**
 * What every adapter of `Commerce` must do, told by the demo shop. Later adapters run it against a stand-in of their
 * vendor that holds the same data.
 */
export function describeCommerceContract(name: string, open: OpenWithShops): void {
  describe(`${name} as Commerce`, () => {
    const demo = buildDemoShop(seedDay);
    let opened: OpenCommerce;
    let commerce: Commerce;

    beforeAll(async () => {
      opened = await open(
        new Map([
          [shop, demo],
          [other, otherShop(demo)],
        ]),
      );
      commerce = opened.commerce;
    });
    afterAll(() => opened.close());

    describeCustomersAndOrders(demo, () => commerce);
    describeGoods(demo, () => commerce);
    describeProductSearch(() => commerce);
    describeNamedSearch(() => commerce);
    describeIsolation(demo, () => commerce);
  });
  describeEffectsContract(name, open);
}

function describeCustomersAndOrders(demo: DemoShop, commerce: () => Commerce): void {
  it('finds a customer whole, and nobody under an unknown id', async () => {
    for (const customer of demo.customers.slice(0, 10)) {
      expect(await commerce().findCustomer(shop, customer.id)).toEqual(customer);
    }
    expect(await commerce().findCustomer(shop, nobody)).toBeUndefined();
  });

  it('finds every order whole by its number', async () => {
    for (const order of demo.orders) expect(await commerce().findOrder(shop, order.number)).toEqual(order);
  });

  it('finds an order however its number is typed, and only by its whole number', async () => {
    const [order] = demo.orders;
    if (!order) throw new Error('no orders');
    expect((await commerce().findOrder(shop, ` ${order.number.toLowerCase()} `))?.id).toBe(order.id);
    for (const number of ['', 'SM', order.number.slice(0, -1), `${order.number}0`, 'SM%', "SM' or '1'='1", '\0']) {
      expect(await commerce().findOrder(shop, number)).toBeUndefined();
    }
  });

  it("lists a customer's orders whole, newest first, as many as asked for", async () => {
    for (const id of ['cus_lihua', 'cus_wei', 'cus_nina'] as CustomerId[]) {
      const orders = demo.orders.filter((each) => each.customerId === id).toReversed();
      expect(await commerce().listOrders(shop, id)).toEqual(orders);
      expect(await commerce().listOrders(shop, id, 2)).toEqual(orders.slice(0, 2));
    }
    expect(await commerce().listOrders(shop, nobody)).toEqual([]);
  });

  it('knows the sizes that a customer bought and how they went', async () => {
    const known = demo.sizedPurchases.filter((each) => each.customerId === 'cus_anna');
    const found = await commerce().sizedPurchases(shop, 'cus_anna' as CustomerId);
    expect(found).toHaveLength(known.length);
    expect(found).toEqual(expect.arrayContaining(known.map(({ customerId: _, ...each }) => each)));
    expect(await commerce().sizedPurchases(shop, nobody)).toEqual([]);
  });
}

function describeGoods(demo: DemoShop, commerce: () => Commerce): void {
  it('finds every product and size chart whole by id', async () => {
    for (const product of demo.products) expect(await commerce().findProduct(shop, product.id)).toEqual(product);
    for (const chart of demo.sizeCharts) expect(await commerce().findSizeChart(shop, chart.id)).toEqual(chart);
    for (const id of ['prd_nothing', '', '\0'] as ProductId[]) {
      expect(await commerce().findProduct(shop, id)).toBeUndefined();
    }
    expect(await commerce().findSizeChart(shop, 'nothing')).toBeUndefined();
  });

  it('lists the promotions that run at a moment, their start included and their end not', async () => {
    const ids = async (at: Date) => (await commerce().listPromotions(shop, at)).map(({ id }) => id).toSorted();
    const running = demo.promotions.filter(({ startsAt, endsAt }) => startsAt <= seedDay && seedDay < endsAt);
    expect(await commerce().listPromotions(shop, seedDay)).toEqual(expect.arrayContaining(running));
    expect(await ids(seedDay)).toEqual(running.map(({ id }) => id).toSorted());
    for (const { id, startsAt, endsAt } of demo.promotions) {
      expect(await ids(startsAt)).toContain(id);
      expect(await ids(endsAt)).not.toContain(id);
    }
  });
}

function describeProductSearch(commerce: () => Commerce): void {
  const titles = (products: readonly Product[]) => products.map(({ id }) => id.replace('prd_', ''));
  const search = async (text: string) => titles(await commerce().searchProducts(shop, { text, limit: 5 }));

  it.each([
    ['running shoes', 'tempo-running-shoe'],
    ['跑鞋', 'tempo-running-shoe'],
    ['有没有跑步鞋推荐', 'tempo-running-shoe'],
    ['power bank', 'voltra-mag-10000'],
    ['能带上飞机的充电宝', 'voltra-mag-10000'],
    ['power bank 20000', 'voltra-max-20000'],
    ['waterproof jacket', 'trail-shell-jacket'],
    ['冲锋衣', 'trail-shell-jacket'],
    ['男款冲锋衣', 'summit-shell-jacket'],
    ['轻薄羽绒服', 'cloudlight-down-jacket'],
    ['小孩羽绒服', 'kids-puffer-jacket'],
    ['noise cancelling earbuds', 'sonda-air-anc-earbuds'],
    ['降噪耳机', 'sonda-air-anc-earbuds'],
    ['grain free cat food', 'pawfield-salmon-grain-free'],
    ['肠胃敏感的猫粮', 'pawfield-salmon-grain-free'],
    ['猫冻干', 'pawfield-freeze-dried-chicken-cat'],
    ['something for my puppy', 'pawfield-puppy-food'],
    ['T恤', 'daily-cotton-tee'],
    ['t-shirt', 'daily-cotton-tee'],
    ['小白鞋', 'court-leather-sneaker'],
    ['连衣裙', 'meadow-midi-dress'],
  ])('puts the right thing first for "%s"', async (text, first) => {
    expect((await search(text))[0]).toBe(first);
  });

  it.each([
    ['rain jaket', 'trail-shell-jacket'],
    ['headfones', 'sonda-studio-headphones'],
    ['hoddie', 'everyday-hoodie'],
    ['羽绒付', 'cloudlight-down-jacket'],
  ])('understands the misspelt "%s"', async (text, found) => {
    expect(await search(text)).toContain(found);
  });

  it.each(['laptop', '电视机', '手机', 'iphone 15', 'zzzz'])('finds nothing for "%s"', async (text) => {
    expect(await search(text)).toEqual([]);
  });

  it('keeps to the kind of goods that was named', async () => {
    const found = await commerce().searchProducts(shop, { text: '黑色的鞋', limit: 50 });
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(({ line }) => line))).toEqual(new Set(['shoes']));
  });

  it('lists by filters when nothing is said', async () => {
    const found = await commerce().searchProducts(shop, { text: '', line: 'pet_food', audience: 'dog', limit: 50 });
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map(({ audience }) => audience))).toEqual(new Set(['dog']));
    expect(await commerce().searchProducts(shop, { text: '有什么推荐的', line: 'shoes', limit: 3 })).toHaveLength(3);
  });

  it("lists the shop's goods for words that leave the wish open", async () => {
    for (const text of ['what do you recommend?', '有什么推荐的', '🎈', ' '])
      expect(await search(text)).toHaveLength(5);
  });

  it('counts what is made for everybody as for women and for men', async () => {
    const found = await commerce().searchProducts(shop, { text: 'hoodie', audience: 'women', limit: 50 });
    expect(found.map(({ audience }) => audience)).toContain('unisex');
    expect(found.map(({ audience }) => audience)).not.toContain('men');
  });

  it('wants one variant that has the size, the price and the stock', async () => {
    const options = { text: '卫衣', size: 's', maxPrice: 26000, minPrice: 10000, inStockOnly: true, limit: 50 };
    const found = await commerce().searchProducts(shop, options);
    expect(found.length).toBeGreaterThan(0);
    for (const { id, variants } of found) {
      const fitting = variants.filter(
        ({ size, price, stock }) => size === 'S' && price.amount >= 10000 && price.amount <= 26000 && stock > 0,
      );
      expect(fitting, id).not.toEqual([]);
    }
    expect(await commerce().searchProducts(shop, { text: '卫衣', maxPrice: 100 })).toEqual([]);
  });

  it('takes any text as words, never as syntax', async () => {
    for (const text of ["' or 1=1 --", '%', '_', '\\', 'a'.repeat(5000), '猫'.repeat(2000), '\0']) {
      await expect(commerce().searchProducts(shop, { text })).resolves.toBeInstanceOf(Array);
    }
  });
}

function describeNamedSearch(commerce: () => Commerce): void {
  it('keeps to goods that are called by one of the names given, and ranks them by the words', async () => {
    const named = async (text: string, names: string[]) =>
      (await commerce().searchProducts(shop, { text, names, limit: 50 })).map(({ id }) => id.replace('prd_', ''));
    expect(await named('', ['hair dryer', '吹风机'])).toEqual(['zephyr-hair-dryer']);
    expect((await named('hiking', ['boots', '靴子']))[0]).toBe('cairn-hiking-boot');
    expect(await named('for my dog', ['collar', '项圈'])).toEqual([]);
    expect(await named('', [])).toEqual([]);
  });
}

function describeIsolation(demo: DemoShop, commerce: () => Commerce): void {
  it("never shows one shop's data to another", async () => {
    const twin = demo.orders.find((each) => each.customerId === 'cus_wei');
    const foreign = demo.orders.filter((each) => each.customerId !== 'cus_wei');
    for (const { number, customerId } of foreign) {
      expect(await commerce().findOrder(other, number)).toBeUndefined();
      expect(await commerce().listOrders(other, customerId)).toEqual([]);
      expect(await commerce().findCustomer(other, customerId)).toBeUndefined();
      expect(await commerce().sizedPurchases(other, customerId)).toEqual([]);
    }
    expect((await commerce().findOrder(other, twin?.number ?? ''))?.note).toBe('of the other shop');
    expect((await commerce().findOrder(shop, twin?.number ?? ''))?.note).toBe(twin?.note);
    expect((await commerce().findCustomer(other, 'cus_wei' as CustomerId))?.name).toBe('A namesake');
    expect(await commerce().searchProducts(other, { text: '猫粮' })).toEqual([]);
    expect(await commerce().searchProducts(other, { text: '', limit: 50 })).toHaveLength(3);
    expect(await commerce().listPromotions(other, seedDay)).toEqual([]);
  });

  it('finds nothing in a shop that does not exist', async () => {
    const none = shopId('none');
    expect(await commerce().findOrder(none, demo.orders[0]?.number ?? '')).toBeUndefined();
    expect(await commerce().searchProducts(none, { text: '' })).toEqual([]);
  });
}
