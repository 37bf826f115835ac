import { refusesOffer } from '../../../agent/summary/taken-offer.ts';
import { certainArgs } from '../../../agent/summary/wishes/certain-args.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { Commerce } from '../../../tools/commerce/commerce.ts';
import type { CustomerId } from '../../../tools/commerce/customer.ts';
import type { Product, ProductId } from '../../../tools/commerce/product.ts';
import type { Order } from '../../../tools/commerce/order.ts';
import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { Ledger } from '../../../tools/ledger/ledger.ts';
import type { Offer } from '../../../tools/ledger/offer.ts';
import type { ActionOffers } from '../../contract/operator/actions.ts';
import type { StoredEvent } from '../../conversations/stored-event.ts';
import { addressTold } from './address-told.ts';
import type { ActingIn } from './acting-context.ts';

/** As many orders as somebody chooses from. */
const mostOrders = 20;

/** What stands in the shop and in the conversation that a form would otherwise ask for again. */
export interface FormsKnowledge {
  orders: readonly Order[];
  /** Goods of those: in what sizes and colours they are made. */
  products: ReadonlyMap<ProductId, Product>;
  /** Still good; of this shopper, newest first. */
  openOffers: readonly Offer[];
  /** What write tools were called with in this conversation, newest first, as far as the shopper’s words bear it out. */
  tried: readonly { name: string; args: Readonly<Record<string, unknown>> }[];
  /** The address that was told last. */
  address: Readonly<Record<string, unknown>>;
}

/** Only what the shopper may see: their own orders, and those that they proved in this conversation. */
export async function readFormsKnowledge(
  { commerce, ledger }: { commerce: Commerce; ledger: Pick<Ledger, 'openOffers'> },
  shop: ShopId,
  { customerId, provenOrders }: ActingIn,
  { log, writes }: { log: readonly StoredEvent[]; writes: ReadonlySet<string> },
): Promise<FormsKnowledge> {
  const [own, proven] = await Promise.all([
    customerId ? commerce.listOrders(shop, customerId, mostOrders) : [],
    Promise.all(provenOrders.map((number) => commerce.findOrder(shop, number))),
  ]);
  const isOwn = (number: string) => own.some((order) => order.number === number);
  const found = [...own, ...proven.flatMap((order) => (order && !isOwn(order.number) ? [order] : []))];
  const customers = new Set<CustomerId>(customerId ? [customerId] : found.map((order) => order.customerId));
  const offers = await Promise.all([...customers].map((customer) => ledger.openOffers(shop, customer)));
  const ids = found
    .filter(({ state }) => state !== 'cancelled')
    .flatMap(({ lines }) => lines.map(({ productId }) => productId));
  const products = await Promise.all([...new Set(ids)].map((id) => commerce.findProduct(shop, id)));
  const said = log.flatMap((event) =>
    event.type === 'message.created' && event.author === 'shopper' ? (event.text ?? []) : [],
  );
  const tried = log.flatMap((event) =>
    event.type === 'tool.started' && writes.has(event.name) && isRecord(event.args)
      ? [{ name: event.name, args: certainArgs(event.args, said) }]
      : [],
  );
  return {
    orders: found.toSorted((one, other) => other.placedAt.getTime() - one.placedAt.getTime()),
    products: new Map(products.flatMap((each): [ProductId, Product][] => (each ? [[each.id, each]] : []))),
    openOffers: offers.flat(),
    tried: tried.toReversed(),
    address: addressTold(log),
  };
}

/** Whose matter it can be: the shopper's own, or that of an order which they proved in this conversation. */
export async function customersOf(
  commerce: Pick<Commerce, 'findOrder'>,
  shop: ShopId,
  { customerId, provenOrders }: ActingIn,
): Promise<CustomerId[]> {
  if (customerId) return [customerId];
  const found = await Promise.all(provenOrders.map((number) => commerce.findOrder(shop, number)));
  return [...new Set(found.flatMap((order) => order?.customerId ?? []))];
}

/** Goods by name, with what tells them apart and how many there are; an address of who is signed in alone. */
export function ordersForForms(
  { orders, products }: Pick<FormsKnowledge, 'orders' | 'products'>,
  { customerId }: ActingIn,
  language: Language,
): ActionOffers['orders'] {
  return orders.map(({ number, lines, shipTo, state, customerId: whose }) => ({
    number,
    ...(state === 'paid' ? { waits: true } : {}),
    items: lines.map(({ id, title, options, quantity, gift, productId }) => {
      const facts = [
        options[language],
        gift ? { en: 'gift', zh: '赠品' }[language] : '',
        quantity > 1 ? `× ${quantity}` : '',
      ];
      const variants = gift ? [] : variantsOf(products.get(productId), language);
      const label = [title[language], ...facts].filter((part) => part !== '').join(' · ');
      return { id, label, ...(gift ? { isGift: true } : {}), ...(variants.length > 1 ? { variants } : {}) };
    }),
    ...(customerId !== undefined && customerId === whose ? { address: { ...shipTo } } : {}),
  }));
}

type Variants = NonNullable<ActionOffers['orders'][number]['items'][number]['variants']>;

function variantsOf(product: Product | undefined, language: Language): Variants {
  return (product?.variants ?? []).map(({ size, colour, stock }) => ({
    label: [colour?.[language], size].filter((part) => part !== undefined).join(' · '),
    ...(size === undefined ? {} : { size }),
    ...(colour ? { colour: colour[language] } : {}),
    stock,
  }));
}

/**
 * The offer that the shopper took by its button last, as long as it is open and no words since have turned it down. A tap
 * says the card's own words.
 */
export function acceptedOffer(log: readonly StoredEvent[], open: readonly Offer[]): Offer | undefined {
  const byReply = new Map<string, string>();
  for (const event of log)
    if (event.type === 'card.added' && event.card.type === 'offer')
      for (const { id, reply } of event.card.offers) byReply.set(reply, id);
  const said = log.flatMap((event) =>
    event.type === 'message.created' && event.author === 'shopper' ? [event.text ?? ''] : [],
  );
  const at = said.findLastIndex((text) => byReply.has(text));
  if (at < 0 || said.slice(at + 1).some(refusesOffer)) return undefined;
  return open.find(({ id }) => id === byReply.get(said[at] ?? ''));
}

type Fields = ActionOffers['actions'][number]['fields'];

/**
 * Values for a form's fields out of earlier calls on the order that is surely meant, the newest that fits each; of goods,
 * the lines of the order. An address is one: what was told last, with no part of another.
 */
export function knownInput(
  { name, fields }: { name: string; fields: Fields },
  { tried, orders, address }: FormsKnowledge,
): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  const orderNumber = surelyMeant(name, tried);
  const ofIt = tried.flatMap(({ args }) => (args['orderNumber'] === orderNumber ? [args] : []));
  const isAddress = name === 'change_delivery_address';
  const earlier = isAddress ? [address, { orderNumber }] : ofIt;
  for (const field of fields) {
    const value = earlier
      .map((args: Readonly<Record<string, unknown>>) => fitting(field, args[field.name], orderOf(args, orders)))
      .find((each) => each !== undefined);
    if (value !== undefined) known[field.name] = value;
  }
  return known;
}

/** The order that this very action was tried on; else that of all tries, where they were of one. Of two, neither is sure. */
function surelyMeant(name: string, tried: FormsKnowledge['tried']): unknown {
  const own = tried.filter((each) => each.name === name);
  const [only, ...others] = new Set((own.length > 0 ? own : tried).flatMap(({ args }) => args['orderNumber'] ?? []));
  return others.length === 0 ? only : undefined;
}

function fitting({ type, choices }: Fields[number], value: unknown, order: Order | undefined): unknown {
  switch (type) {
    case 'text':
      return typeof value === 'string' && value !== '' ? value : undefined;
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'yes_no':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return choices?.some((choice) => choice.value === value) ? value : undefined;
    case 'item':
      return lineOf(value, order);
    case 'items':
    case 'text_list': {
      if (!Array.isArray(value)) return undefined;
      const lines = value.flatMap((each: unknown) => lineOf(isRecord(each) ? each['item'] : each, order) ?? []);
      return lines.length > 0 ? lines : undefined;
    }
  }
}

function orderOf(args: Readonly<Record<string, unknown>>, orders: readonly Order[]): Order | undefined {
  return orders.find(({ number }) => number === args['orderNumber']);
}

/** By id, by product, or by a name that holds the words. */
function lineOf(said: unknown, order: Order | undefined): string | undefined {
  if (typeof said !== 'string' || said === '' || !order) return undefined;
  const words = said.toLowerCase();
  const line =
    order.lines.find(({ id, productId }) => id === said || productId === said) ??
    order.lines.find(({ title }) => [title.en, title.zh].some((name) => name.toLowerCase().includes(words)));
  return line?.id;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
