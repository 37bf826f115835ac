import { type ShopId, shopId } from '../../knowledge/shop-id.ts';
import { askedTerms, findableWeight, namingWeight, productTerms, saysNothing } from './adapters/product-terms.ts';
import type { Commerce, SizedPurchase } from './commerce.ts';
import type { Customer, CustomerId } from './customer.ts';
import { money } from './money.ts';
import type { Order, OrderId, OrderLine } from './order.ts';
import type { Product, ProductId, Promotion, SizeChart, Variant, VariantId } from './product.ts';
import type { Shipment } from './shipment.ts';

/** The one shop that a `createMemoryCommerce` serves. */
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

export interface ShopData {
  customers?: readonly Customer[];
  orders?: readonly Order[];
  products?: readonly Product[];
  sizeCharts?: readonly SizeChart[];
  purchases?: readonly (SizedPurchase & { customerId: CustomerId })[];
  promotions?: readonly Promotion[];
}

/** A shop in memory, for tests of what stands on the port. Its search looks for the words in titles, kinds and keywords. */
export function createMemoryCommerce(data: ShopData): Commerce {
  const { customers = [], orders = [], products = [], sizeCharts = [], purchases = [], promotions = [] } = data;
  return {
    findCustomer: (_, id) => Promise.resolve(customers.find((each) => each.id === id)),
    listOrders: (_, customer, limit) =>
      Promise.resolve(
        orders
          .filter((each) => each.customerId === customer)
          .sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime())
          .slice(0, limit),
      ),
    findOrder: (_, number) =>
      Promise.resolve(orders.find((each) => each.number.toUpperCase() === number.trim().toUpperCase())),
    searchProducts: (_, { text, line, audience, minPrice = 0, maxPrice = Infinity, limit }) =>
      Promise.resolve(
        rankByWords(products, text)
          .filter((each) => (!line || each.line === line) && (!audience || each.audience === audience))
          .filter((each) => each.variants.some(({ price }) => price.amount >= minPrice && price.amount <= maxPrice))
          .slice(0, limit),
      ),
    findProduct: (_, id) => Promise.resolve(products.find((each) => each.id === id)),
    findSizeChart: (_, id) => Promise.resolve(sizeCharts.find((each) => each.id === id)),
    sizedPurchases: (_, customer) => Promise.resolve(purchases.filter((each) => each.customerId === customer)),
    listPromotions: (_, now) =>
      Promise.resolve(promotions.filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)),
  };
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
