import { type ShopId, shopId } from '../../knowledge/shop-id.ts';
import {
  askedTerms,
  nameTerm,
  findableWeight,
  namingWeight,
  productTerms,
  saysNothing,
} from './adapters/product-terms.ts';
import { redeemGrant } from '../policy/grant.ts';
import type { Commerce, ProductSearch } from './commerce.ts';
import { openMemoryShop, type ShopData } from './memory-shop-testing.ts';
import type { Customer, CustomerId } from './customer.ts';
import { money } from './money.ts';
import type { Order, OrderId, OrderLine } from './order.ts';
import type { Product, ProductId, SizeChart, Variant, VariantId } from './product.ts';
import type { Shipment } from './shipment.ts';

export type { ShopData };

/** The shop of tests that need one only. */
export const testShop: ShopId = shopId('test');

export const testNow = new Date('2026-03-20T12:00:00Z');

/** `count` hours after `testNow`. */
export function hours(count: number): Date {
  return new Date(testNow.getTime() + count * 3_600_000);
}

export function customerId(id: string): CustomerId {
  return id as CustomerId;
}

export function productId(id: string): ProductId {
  return id as ProductId;
}

export function aCustomer(set: Partial<Customer> = {}): Customer {
  return {
    id: customerId('cus_mei'),
    name: '陈梅',
    language: 'zh',
    email: 'mei@example.com',
    phone: '+8613800001234',
    tier: 'regular',
    customerSince: hours(-24 * 400),
    ...set,
  };
}

export function aLine(set: Partial<OrderLine> = {}): OrderLine {
  return {
    id: 'l1',
    productId: productId('prd_jacket'),
    variantId: 'var_jacket_m' as VariantId,
    title: { en: 'Harbour rain jacket', zh: '海港防雨夹克' },
    options: { en: 'Navy, M', zh: '藏青，M' },
    size: 'M',
    quantity: 1,
    unitPrice: money(39900, 'CNY'),
    gift: false,
    imageUrl: '/images/jacket.svg',
    ...set,
  };
}

export function aShipment(set: Partial<Shipment> = {}): Shipment {
  return {
    id: 'shp_1',
    carrier: { code: 'sf', name: { en: 'SF Express', zh: '顺丰速运' }, phone: '95338' },
    trackingNumber: 'SF100200300',
    lineIds: ['l1'],
    shippedAt: hours(-60),
    promisedBy: hours(24),
    events: [
      {
        at: hours(-58),
        code: 'picked_up',
        place: { en: 'Hangzhou', zh: '杭州' },
        text: { en: 'Picked up', zh: '已揽收' },
      },
      {
        at: hours(-10),
        code: 'in_transit',
        place: { en: 'Nanjing', zh: '南京' },
        text: { en: 'Left the sorting centre', zh: '已离开分拨中心' },
      },
    ],
    ...set,
  };
}

export function anOrder(set: Partial<Order> = {}): Order {
  return {
    id: 'ord_1' as OrderId,
    number: 'SM10001',
    customerId: customerId('cus_mei'),
    state: 'shipped',
    placedAt: hours(-80),
    paidAt: hours(-80),
    lines: [aLine()],
    totals: {
      items: money(39900, 'CNY'),
      shipping: money(0, 'CNY'),
      discount: money(0, 'CNY'),
      paid: money(39900, 'CNY'),
    },
    paymentMethod: 'alipay',
    shipTo: {
      recipient: '陈梅',
      phone: '13800001234',
      line: '文三路 1 号',
      city: '杭州',
      region: '浙江',
      postcode: '310000',
      country: 'CN',
    },
    dispatchBy: hours(-40),
    deliverBy: hours(24),
    shipments: [aShipment()],
    refunds: [],
    ...set,
  };
}

export function aVariant(set: Partial<Variant> = {}): Variant {
  return { id: 'var_jacket_m' as VariantId, sku: 'JKT-M', size: 'M', price: money(39900, 'CNY'), stock: 12, ...set };
}

export function aProduct(set: Partial<Product> = {}): Product {
  return {
    id: productId('prd_jacket'),
    line: 'clothing',
    kind: { en: 'jacket', zh: '夹克' },
    keywords: ['jacket', 'raincoat', '夹克', '外套'],
    audience: 'women',
    title: { en: 'Harbour rain jacket', zh: '海港防雨夹克' },
    description: { en: 'Keeps the rain out.', zh: '轻便防雨。' },
    brand: 'Northpier',
    attributes: [{ name: { en: 'Material', zh: '面料' }, value: { en: 'Nylon', zh: '锦纶' } }],
    variants: ['S', 'M', 'L'].map((size) => aVariant({ id: `var_jacket_${size.toLowerCase()}` as VariantId, size })),
    sizeChartId: 'chart_tops',
    imageUrl: '/images/jacket.svg',
    url: '/products/prd_jacket',
    ...set,
  };
}

export const testChart: SizeChart = {
  id: 'chart_tops',
  rows: [
    { size: 'S', ranges: { height: [150, 160], weight: [42, 50], chest: [78, 84] } },
    { size: 'M', ranges: { height: [160, 168], weight: [50, 58], chest: [84, 90] } },
    { size: 'L', ranges: { height: [168, 176], weight: [58, 66], chest: [90, 96] } },
  ],
};

/**
 * A shop in memory, for tests of what stands on the port. Its search looks for the words in titles, kinds and keywords.
 * What is done to it is done to its own copy of `data`, which serves any shop that is asked for; a map serves those in
 * it. `clock` says when that was, and whether a grant is still good.
 */
export function createMemoryCommerce(
  data: ShopData | ReadonlyMap<ShopId, ShopData>,
  clock: () => Date = () => testNow,
): Commerce {
  const shops = new Map([...(isByShop(data) ? data : [])].map(([shop, each]) => [shop, openMemoryShop(each)]));
  const any = openMemoryShop(isByShop(data) ? {} : data);
  const at = (shop: ShopId) => shops.get(shop) ?? any;
  return {
    findCustomer: (shop, id) => Promise.resolve(at(shop).customers.find((each) => each.id === id)),
    listOrders: (shop, customer, limit) =>
      Promise.resolve(
        at(shop)
          .orders()
          .filter((each) => each.customerId === customer)
          .sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime())
          .slice(0, limit),
      ),
    findOrder: (shop, number) => Promise.resolve(at(shop).findOrder(number)),
    searchProducts: (shop, search) => Promise.resolve(searchIn(at(shop).products(), search)),
    findProduct: (shop, id) =>
      Promise.resolve(
        at(shop)
          .products()
          .find((each) => each.id === id),
      ),
    findSizeChart: (shop, id) => Promise.resolve(at(shop).sizeCharts.find((each) => each.id === id)),
    sizedPurchases: (shop, customer) =>
      Promise.resolve(at(shop).purchases.filter((each) => each.customerId === customer)),
    listPromotions: (shop, now) =>
      Promise.resolve(at(shop).promotions.filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)),
    // `async`, so that a grant that isn't good rejects
    execute: async (grant) => {
      const now = clock();
      const terms = redeemGrant(grant, now);
      return Promise.resolve(at(terms.shop).execute(terms, now));
    },
    findReceipt: (shop, key) => Promise.resolve(at(shop).receipts.get(key)),
  };
}

function isByShop(data: ShopData | ReadonlyMap<ShopId, ShopData>): data is ReadonlyMap<ShopId, ShopData> {
  return data instanceof Map;
}

function searchIn(products: readonly Product[], search: ProductSearch): Product[] {
  const { text, names, line, audience, minPrice = 0, maxPrice = Infinity, limit } = search;
  return (names ? rankNamed(products, text, names) : rankByWords(products, text))
    .filter((each) => (!line || each.line === line) && (!audience || each.audience === audience))
    .filter((each) => each.variants.some(({ price }) => price.amount >= minPrice && price.amount <= maxPrice))
    .slice(0, limit);
}

/** Those that are called so, by what else is said of them. */
function rankNamed(products: readonly Product[], text: string, names: readonly string[]): Product[] {
  const wanted = names.map(nameTerm);
  const asked = askedTerms(text).map(({ term }) => term);
  return products
    .map((product) => ({ product, terms: productTerms(product) }))
    .filter(({ terms }) => wanted.some((name) => (terms.get(name) ?? 0) >= namingWeight))
    .map(({ product, terms }) => ({ product, score: asked.reduce((sum, term) => sum + (terms.get(term) ?? 0), 0) }))
    .sort((a, b) => b.score - a.score)
    .map(({ product }) => product);
}

/** As the database ranks, without rarity and typos: where the words name a kind of goods, only such goods count. */
function rankByWords(products: readonly Product[], text: string): Product[] {
  if (saysNothing(text)) return [...products];
  const asked = askedTerms(text).map(({ term }) => term);
  const weighed = products.map((product) => {
    const terms = productTerms(product);
    const weights = asked.map((term) => terms.get(term) ?? 0);
    return { product, best: Math.max(0, ...weights), score: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  const least = weighed.some(({ best }) => best >= namingWeight) ? namingWeight : findableWeight;
  return weighed
    .filter(({ best }) => best >= least)
    .sort((a, b) => b.score - a.score)
    .map(({ product }) => product);
}
