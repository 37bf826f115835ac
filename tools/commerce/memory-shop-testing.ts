import type { Localized } from '../../knowledge/language.ts';
import type { GrantTerms } from '../policy/grant.ts';
import type { SizedPurchase } from './commerce.ts';
import type { Customer, CustomerId } from './customer.ts';
import { decideEffect, variantsMoved } from './decide-effect.ts';
import type { EffectResult, Receipt } from './effect.ts';
import type { Order } from './order.ts';
import type { Product, Promotion, SizeChart } from './product.ts';
import type { ShopChange } from './shop-change.ts';

export interface ShopData {
  customers?: readonly Customer[];
  orders?: readonly Order[];
  products?: readonly Product[];
  sizeCharts?: readonly SizeChart[];
  purchases?: readonly (SizedPurchase & { customerId: CustomerId })[];
  promotions?: readonly Promotion[];
  /** Where goods are to be sent back to. */
  returnTo?: Localized;
}

/** One shop's own copy of its data, and what was done to it. */
export function openMemoryShop(data: ShopData) {
  const { customers = [], sizeCharts = [], purchases = [], promotions = [], returnTo } = data;
  let orders = [...(data.orders ?? [])];
  let products = [...(data.products ?? [])];
  const receipts = new Map<string, Receipt>();
  let ids = 0;

  const stored = (number: string) => {
    const wanted = number.trim().toUpperCase();
    return orders.find((each) => each.number.toUpperCase() === wanted);
  };

  /** An order together with those that send its goods once more, as they stand now. */
  const whole = (order: Order): Order => {
    const replacements = orders.flatMap(({ number, state, replaces }) =>
      replaces?.number === order.number ? [{ number, state, pieces: replaces.pieces }] : [],
    );
    return replacements.length > 0 ? { ...order, replacements } : order;
  };

  const findOrder = (number: string): Order | undefined => {
    const order = stored(number);
    return order && whole(order);
  };

  const save = (change: ShopChange, order: Order | undefined): void => {
    orders = orders.map((each) => (each.id === order?.id ? applied(change, each) : each));
    if (change.replacement) orders.push(change.replacement);
    for (const { variantId, by } of change.stock ?? []) {
      products = products.map((product) => ({
        ...product,
        variants: product.variants.map((each) => (each.id === variantId ? { ...each, stock: each.stock + by } : each)),
      }));
    }
  };

  return {
    customers,
    sizeCharts,
    purchases,
    promotions,
    receipts,
    orders: () => orders.map(whole),
    products: () => products,
    findOrder,
    /** As an order system does it: once for each key. */
    execute({ effect, idempotencyKey }: GrantTerms, now: Date): EffectResult {
      const known = receipts.get(idempotencyKey);
      if (known) return { status: 'done', receipt: known };
      const order = effect.kind === 'coupon' ? undefined : findOrder(effect.orderNumber);
      const customer = customers.find(({ id }) => effect.kind === 'coupon' && id === effect.customerId);
      const moved = new Set(variantsMoved(effect, order));
      const variants = products.flatMap((product) =>
        product.variants
          .filter(({ id }) => moved.has(id))
          .map((variant) => [variant.id, { variant, productId: product.id }] as const),
      );
      const newId = (kind: string) =>
        kind === 'coupon' ? `THANKS${String((ids += 1))}` : `${kind}_${String((ids += 1))}`;
      const decision = decideEffect(effect, {
        now,
        newId,
        variants: new Map(variants),
        ...(order ? { order } : {}),
        ...(customer ? { customer } : {}),
        ...(returnTo ? { returnTo } : {}),
      });
      if (decision.status === 'refused') return decision;
      save(decision, order);
      const receipt: Receipt = { id: `rcp_${String((ids += 1))}`, at: now.toISOString(), ...decision.receipt };
      receipts.set(idempotencyKey, receipt);
      return { status: 'done', receipt };
    },
  };
}

function applied({ order: set, line, refund, exchange }: ShopChange, order: Order): Order {
  return {
    ...order,
    ...set,
    ...(line && {
      lines: [
        ...order.lines.map((each) => (each.id === line.changed.id ? line.changed : each)),
        ...(line.added ? [line.added] : []),
      ],
    }),
    ...(refund && { refunds: [...order.refunds, refund] }),
    ...(exchange && { exchanges: [...(order.exchanges ?? []), exchange] }),
  };
}
