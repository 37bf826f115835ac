import { randomUUID } from 'node:crypto';
import { type ShopId, shopId } from '../../knowledge/shop-id.ts';
import { mintGrant, type Grant } from '../policy/grant.ts';
import type { Commerce } from './commerce.ts';
import type { DemoShop } from './demo-shop/demo-shop.ts';
import type { Effect } from './effect.ts';
import { money } from './money.ts';
import type { Order, OrderId, OrderLine, OrderState } from './order.ts';
import type { Variant, VariantId } from './product.ts';
import { aCustomer, aLine, anOrder, aProduct, aShipment, productId, testChart } from './testing.ts';

export const contractShop: ShopId = shopId('demo');
export const otherContractShop: ShopId = shopId('other');
export const reason = { en: 'Changed my mind', zh: '不想要了' };
export const yuan = (amount: number) => money(amount * 100, 'CNY');

/** How an order stands that a test asks for. */
export type OrderShape = 'unpaid' | 'paid' | 'shipped' | 'delivered' | 'refund_rejected' | 'sold_out';

const shapes: readonly OrderShape[] = ['unpaid', 'paid', 'shipped', 'delivered', 'refund_rejected', 'sold_out'];
const states: Record<OrderShape, OrderState> = {
  unpaid: 'awaiting_payment',
  paid: 'paid',
  shipped: 'shipped',
  delivered: 'delivered',
  refund_rejected: 'delivered',
  sold_out: 'delivered',
};
const copies = 40;

/**
 * A shop for the contract of effects: of each shape many orders, so that each test takes fresh ones. Each order has two
 * jackets of size M (XL, of which none are left, where sold out) and a mug, for 850 yuan together with 50 off: 800 paid.
 */
export function contractShopData(demo: DemoShop): DemoShop {
  return {
    ...demo,
    customers: [aCustomer()],
    sizeCharts: [testChart],
    products: [
      aProduct({
        variants: [variant('m', 'M', 100), variant('l', 'L', 1000), variant('xl', 'XL', 0), variant('xs', 'XS', 3)],
      }),
      aProduct({
        id: productId('prd_mug'),
        variants: [{ id: 'var_mug' as VariantId, sku: 'MUG', price: yuan(50), stock: 500 }],
      }),
    ],
    promotions: [],
    sizedPurchases: [],
    orders: shapes.flatMap((shape, at) =>
      Array.from({ length: copies }, (_, copy) => orderOf(shape, `SM${10_000 + at * 1000 + copy}`)),
    ),
  };
}

function variant(key: string, size: string, stock: number): Variant {
  return { id: `var_jacket_${key}` as VariantId, sku: `JKT-${size}`, size, price: yuan(400), stock };
}

function orderOf(shape: OrderShape, number: string): Order {
  const key = number.slice(2);
  const placedAt = new Date('2026-03-10T06:00:00Z');
  const days = (count: number) => new Date(placedAt.getTime() + count * 86_400_000);
  const mug: Partial<OrderLine> = { productId: productId('prd_mug'), variantId: 'var_mug' as VariantId };
  const { size: _, ...plain } = aLine({ ...mug, id: `lin_${key}_2`, title: { en: 'Mug', zh: '马克杯' } });
  const lines: OrderLine[] = [
    aLine({
      id: `lin_${key}_1`,
      quantity: 2,
      unitPrice: yuan(400),
      ...(shape === 'sold_out' && { variantId: 'var_jacket_xl' as VariantId, size: 'XL' }),
    }),
    { ...plain, options: { en: '', zh: '' }, unitPrice: yuan(50) },
  ];
  const isPaid = shape !== 'unpaid';
  const { paidAt: __, dispatchBy: ___, deliverBy: ____, ...bare } = anOrder();
  return {
    ...bare,
    id: `ord_${key}` as OrderId,
    number,
    state: states[shape],
    placedAt,
    ...(isPaid && { paidAt: placedAt, dispatchBy: days(2), deliverBy: days(6) }),
    lines,
    totals: {
      items: yuan(850),
      shipping: yuan(0),
      discount: yuan(50),
      paid: yuan(isPaid ? 800 : 0),
    },
    shipments: shape === 'unpaid' || shape === 'paid' ? [] : [parcel(key, lines, shape === 'shipped' ? [] : [days(5)])],
    refunds:
      shape === 'refund_rejected'
        ? [
            {
              id: `rfd_${key}`,
              lineIds: lines.map(({ id }) => id),
              amount: yuan(800),
              reason,
              withReturn: true,
              stages: [{ stage: 'requested', at: days(6) }],
              rejected: { at: days(7), reason: { en: 'Worn', zh: '已穿着' } },
            },
          ]
        : [],
  };
}

function parcel(key: string, lines: readonly OrderLine[], deliveredAt: readonly Date[]) {
  const place = { en: 'Hangzhou', zh: '杭州' };
  const shipment = aShipment({ id: `shp_${key}`, trackingNumber: `SF${key}`, lineIds: lines.map(({ id }) => id) });
  const delivered = deliveredAt.map((at) => ({
    at,
    code: 'delivered' as const,
    place,
    text: { en: 'Delivered', zh: '已签收' },
  }));
  return { ...shipment, events: [...shipment.events, ...delivered] };
}

/** Hands out the contract shop's orders, each once. */
export function orderSupply(): (shape: OrderShape) => Order {
  const taken = new Map<OrderShape, number>();
  return (shape) => {
    const copy = taken.get(shape) ?? 0;
    if (copy >= copies) throw new Error(`no more orders of shape ${shape}`);
    taken.set(shape, copy + 1);
    return orderOf(shape, `SM${10_000 + shapes.indexOf(shape) * 1000 + copy}`);
  };
}

/** A grant as the gate would mint it: good for half a minute, under a key of its own unless told. */
export function grantOf(
  effect: Effect,
  { key = `key_${randomUUID()}`, shop = contractShop, seconds = 30 } = {},
): Grant {
  const expiresAt = new Date(Date.now() + seconds * 1000);
  return mintGrant({ shop, conversationId: 'conv_1', actionId: 'act_1', idempotencyKey: key, effect, expiresAt });
}

/** Reads what tests compare: the order, whole, and the stock of each variant. */
export async function shopState(commerce: Commerce, number: string) {
  const products = await Promise.all(
    ['prd_jacket', 'prd_mug'].map((id) => commerce.findProduct(contractShop, productId(id))),
  );
  const stock = products.flatMap((each) => each?.variants ?? []).map(({ id, stock: units }) => [id, units] as const);
  return { order: await commerce.findOrder(contractShop, number), stock: Object.fromEntries(stock) };
}

/** What a part of the contract of effects works with. */
export interface EffectsBench {
  commerce: () => Commerce;
  /** An order that no other test has touched. */
  take: (shape: OrderShape) => Order;
}
