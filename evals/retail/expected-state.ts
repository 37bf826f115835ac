import { roundToCents } from './python-number.ts';
import { copyShop, ownValue, type RetailOrder, type RetailShop, type RetailUser } from './shop-data.ts';
import type { GoldAction } from './tasks.ts';

/** A gold write that the benchmark's own shop turns down: its change is then no part of the expected state. */
export interface RefusedWrite {
  actionId: string;
  name: string;
  why: string;
}

class Refused extends Error {}

type Args = Readonly<Record<string, unknown>>;

/**
 * What the benchmark's shop does, call by call and in its order, errors included. Written for itself, step by step on
 * copies of the records, and sharing nothing with the tools but the arithmetic, so that a replay compares two pieces of
 * work and not one with itself.
 */
const effects: Readonly<Record<string, (shop: RetailShop, args: Args) => void>> = {
  cancel_pending_order(shop, args) {
    const order = orderOf(shop, args);
    demand(order.status === 'pending', 'the order is not pending');
    const reason = args['reason'];
    demand(reason === 'no longer needed' || reason === 'ordered by mistake', 'the reason is not accepted');
    for (const { amount, payment_method_id } of [...order.payment_history]) {
      pay(shop, order.user_id, payment_method_id, -amount);
      order.payment_history.push({ transaction_type: 'refund', amount, payment_method_id });
    }
    order.status = 'cancelled';
    order.cancel_reason = reason as RetailOrder['cancel_reason'];
  },
  modify_pending_order_address(shop, args) {
    const order = orderOf(shop, args);
    demand(order.status.includes('pending'), 'the order is not pending');
    order.address = addressOf(args);
  },
  modify_user_address(shop, args) {
    userOf(shop, text(args, 'user_id')).address = addressOf(args);
  },
  modify_pending_order_payment(shop, args) {
    const order = orderOf(shop, args);
    demand(order.status.includes('pending'), 'the order is not pending');
    const method = text(args, 'payment_method_id');
    const balance = balanceOf(shop, order.user_id, method);
    const [paid] = order.payment_history;
    if (order.payment_history.length !== 1 || paid?.transaction_type !== 'payment') {
      throw new Refused('the order was not paid in exactly one payment');
    }
    demand(paid.payment_method_id !== method, 'it is paid that way already');
    demand(balance >= paid.amount, 'the gift card does not cover it');
    pay(shop, order.user_id, method, paid.amount);
    pay(shop, order.user_id, paid.payment_method_id, -paid.amount);
    order.payment_history.push(
      { transaction_type: 'payment', amount: paid.amount, payment_method_id: method },
      { ...paid, transaction_type: 'refund' },
    );
  },
  modify_pending_order_items(shop, args) {
    const order = orderOf(shop, args);
    demand(order.status === 'pending', 'the order is not pending');
    const [olds, news] = [list(args, 'item_ids'), list(args, 'new_item_ids')];
    const { difference, last } = swap(shop, order, olds, news, true);
    const method = text(args, 'payment_method_id');
    demand(balanceOf(shop, order.user_id, method) >= difference, 'the gift card does not cover the difference');
    pay(shop, order.user_id, method, difference);
    const transaction_type = difference > 0 ? 'payment' : 'refund';
    order.payment_history.push({ transaction_type, amount: Math.abs(difference), payment_method_id: method });
    olds.forEach((old, at) => {
      const item = order.items.find(({ item_id }) => item_id === old);
      if (!item || !last) throw new Refused(`${old} is not in the order`);
      item.item_id = news[at] ?? '';
      // Every changed item gets price and options of the last new one: so the benchmark's shop does it.
      item.price = last.price;
      item.options = { ...last.options };
    });
    order.status = 'pending (item modified)';
  },
  exchange_delivered_order_items(shop, args) {
    const order = orderOf(shop, args);
    demand(order.status === 'delivered', 'the order is not delivered');
    const [olds, news] = [list(args, 'item_ids'), list(args, 'new_item_ids')];
    const difference = roundToCents(swap(shop, order, olds, news, false).difference);
    const method = text(args, 'payment_method_id');
    demand(balanceOf(shop, order.user_id, method) >= difference, 'the gift card does not cover the difference');
    order.status = 'exchange requested';
    order.exchange_items = sorted(olds);
    order.exchange_new_items = sorted(news);
    order.exchange_payment_method_id = method;
    order.exchange_price_difference = difference;
  },
  return_delivered_order_items(shop, args) {
    const order = orderOf(shop, args);
    demand(order.status === 'delivered', 'the order is not delivered');
    const method = text(args, 'payment_method_id');
    const isGiftCard = balanceOf(shop, order.user_id, method) !== Infinity;
    demand(isGiftCard || order.payment_history[0]?.payment_method_id === method, 'not the way it was paid');
    const items = list(args, 'item_ids');
    demandItems(order, items);
    order.status = 'return requested';
    order.return_items = sorted(items);
    order.return_payment_method_id = method;
  },
};

/** Whether a call of this name changes the shop. */
export function isWrite(name: string): boolean {
  return Object.hasOwn(effects, name);
}

/** The state that a shop is in after a list of calls. Calls that the shop turns down change nothing, and are told. */
export function expectedState(
  shop: RetailShop,
  actions: readonly Pick<GoldAction, 'action_id' | 'name' | 'arguments'>[],
): { shop: RetailShop; refused: RefusedWrite[] } {
  const refused: RefusedWrite[] = [];
  let state = copyShop(shop);
  for (const { action_id, name, arguments: args } of actions) {
    const effect = ownValue(effects, name);
    if (!effect) continue;
    const next = copyShop(state);
    try {
      effect(next, args);
      state = next;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused.push({ actionId: action_id, name, why: error.message });
    }
  }
  return { shop: state, refused };
}

function demand(holds: boolean, why: string): void {
  if (!holds) throw new Refused(why);
}

function text(args: Args, name: string): string {
  const value = args[name];
  if (typeof value !== 'string') throw new Refused(`${name} is not a text`);
  return value;
}

function list(args: Args, name: string): string[] {
  const value = args[name];
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) {
    throw new Refused(`${name} is not a list of texts`);
  }
  return value;
}

const sorted = (ids: readonly string[]) => ids.toSorted();

function addressOf(args: Args): RetailOrder['address'] {
  const [address1, address2] = [text(args, 'address1'), text(args, 'address2')];
  const [city, state] = [text(args, 'city'), text(args, 'state')];
  return { address1, address2, city, country: text(args, 'country'), state, zip: text(args, 'zip') };
}

/** A copy of the record in the state, free to be changed. */
function orderOf(shop: RetailShop, args: Args): RetailOrder {
  const id = text(args, 'order_id');
  const found = ownValue(shop.orders, id);
  if (!found) throw new Refused('there is no such order');
  return (shop.orders[id] = structuredClone(found));
}

function userOf(shop: RetailShop, id: string): RetailUser {
  const found = ownValue(shop.users, id);
  if (!found) throw new Refused('there is no such user');
  return (shop.users[id] = structuredClone(found));
}

/** What a way to pay can cover: a gift card its balance, any other everything. */
function balanceOf(shop: RetailShop, userId: string, methodId: string): number {
  const method = ownValue(userOf(shop, userId).payment_methods, methodId);
  if (!method) throw new Refused('there is no such payment method');
  return method.source === 'gift_card' ? method.balance : Infinity;
}

/** Takes an amount from a gift card at once; a negative one goes back onto it. Others settle elsewhere. */
function pay(shop: RetailShop, userId: string, methodId: string, amount: number): void {
  const method = ownValue(userOf(shop, userId).payment_methods, methodId);
  if (!method) throw new Refused('there is no such payment method');
  if (method.source === 'gift_card') method.balance = roundToCents(method.balance - amount);
}

function demandItems({ items }: RetailOrder, ids: readonly string[]): void {
  const times = (all: readonly string[], id: string) => all.filter((each) => each === id).length;
  const has = items.map(({ item_id }) => item_id);
  for (const id of ids) demand(times(ids, id) <= times(has, id), `${id} is not in the order so often`);
}

function swap(shop: RetailShop, order: RetailOrder, olds: string[], news: string[], mustDiffer: boolean) {
  demandItems(order, olds);
  demand(olds.length === news.length, 'not as many new items as old ones');
  let difference = 0;
  let last: { price: number; options: Record<string, string> } | undefined;
  olds.forEach((old, at) => {
    const wanted = news[at] ?? '';
    demand(!mustDiffer || old !== wanted, `${old} would stay what it is`);
    const item = order.items.find(({ item_id }) => item_id === old);
    last = item && ownValue(ownValue(shop.products, item.product_id)?.variants ?? {}, wanted);
    if (!item || !last) throw new Refused(`${wanted} is not of the same product`);
    demand(
      ownValue(shop.products, item.product_id)?.variants[wanted]?.available === true,
      `${wanted} is not available`,
    );
    difference += last.price - item.price;
  });
  return { difference, last: last as { price: number; options: Record<string, string> } | undefined };
}
