import type { ActionOffers } from '../../contract/operator/actions.ts';

type Offer = ActionOffers['actions'][number];
type Order = ActionOffers['orders'][number];
export type Input = Readonly<Record<string, unknown>>;

const orderField = 'orderNumber';
const hasField = (offer: Offer, name: string) => offer.fields.some((field) => field.name === name);
const of = (orders: readonly Order[], number: unknown) => orders.find((order) => order.number === number);

/** What is known of the matter besides the action's own arguments. */
export interface Known {
  orders: readonly Order[];
  /** The order that was spoken of. */
  spokenOf?: string | undefined;
  /** Somebody may have been hurt: what wasn't named in words isn't known to be it. */
  isGrave?: boolean | undefined;
  /** The shopper's own words on what they came for. */
  words?: string | undefined;
}

/**
 * What a form begins with: what was asked for in this conversation, under what is given by a suggestion. Details of one
 * order aren't taken over to another.
 */
export function beginning(offer: Offer, { orders, spokenOf, isGrave, words }: Known, given: Input = {}): Input {
  // which order it is is what they have to say
  if (offer.name === 'verify_order') return { ...offer.known, ...given };
  const { [orderField]: before, ...details } = offer.known;
  const guesses = isGrave ? [spokenOf] : [spokenOf, before, onlyOne(orders)?.number];
  const number = given[orderField] ?? ableOrder(offer, orders, guesses);
  // an address that was told is the shopper's, of whichever order it was
  const isSame = before === undefined || before === number || offer.name === moves;
  const told = { ...(isSame ? details : {}), ...given };
  return {
    ...(hasField(offer, 'description') && words !== undefined ? { description: words } : {}),
    ...(isGrave ? {} : onlyGoods(offer, of(orders, number))),
    ...addressIn(offer, of(orders, number), told),
    ...(isSame && !isGrave ? details : {}),
    ...(number !== undefined && hasField(offer, orderField) ? { [orderField]: number } : {}),
    ...given,
  };
}

/** The input once another order is chosen: goods are other goods then, and an address is the other order's. */
export function withOrder(offer: Offer, input: Input, number: unknown, orders: readonly Order[]): Input {
  const old = of(orders, input[orderField])?.address ?? {};
  const kept = Object.entries(input).filter(
    ([name, value]) => name !== 'items' && name !== 'item' && name !== orderField && old[name] !== value,
  );
  const told = Object.fromEntries(kept);
  const order = of(orders, number);
  return { ...onlyGoods(offer, order), ...addressIn(offer, order, told), ...told, [orderField]: number };
}

/** What is sent: of an address only what is new, for what isn't said stays; of another place all that the form shows of it. */
export function submitted(input: Input, orders: readonly Order[]): Input {
  const address = of(orders, input[orderField])?.address ?? {};
  const isNew = ([name, value]: readonly [string, unknown]) => address[name] !== value;
  const entries = Object.entries(input);
  const told = entries.filter(isNew);
  if (!told.some(([name]) => name in address)) return input;
  const isMoved = told.some(([name]) => place.has(name) && name in address);
  return Object.fromEntries(
    entries.filter(([name, value]) => isNew([name, value]) || (isMoved && place.has(name) && value !== '')),
  );
}

const moves = 'change_delivery_address';
const beforeDispatch: ReadonlySet<Offer['name']> = new Set([moves, 'cancel_order', 'urge_shipment'] as const);

/** The first of these that the action can still be done to; where none can, the one order that it can be. */
function ableOrder(offer: Offer, orders: readonly Order[], guesses: readonly unknown[]): unknown {
  const [first] = guesses.filter((each) => each !== undefined);
  const waiting = orders.filter(({ waits }) => waits);
  if (!beforeDispatch.has(offer.name) || waiting.length === 0) return first;
  return guesses.find((each) => waiting.some(({ number }) => number === each)) ?? onlyOne(waiting)?.number;
}

const onlyOne = <Each>([only, ...others]: readonly Each[]): Each | undefined =>
  others.length === 0 ? only : undefined;

const place: ReadonlySet<string> = new Set(['line', 'city', 'region', 'postcode', 'country']);

/** The address as it is. Of another place nothing is left of the old one: half of each would be neither. */
function addressIn(offer: Offer, order: Order | undefined, told: Input): Input {
  if (offer.name !== moves) return {};
  const old = order?.address ?? {};
  const isOther = (name: string) => told[name] !== undefined && told[name] !== old[name];
  const isElsewhere =
    ['city', 'region', 'country'].some(isOther) ||
    (isOther('line') && isOther('postcode') && told['city'] === undefined);
  return Object.fromEntries(
    Object.entries(old).filter(
      ([name, value]) => value !== '' && hasField(offer, name) && !(isElsewhere && place.has(name)),
    ),
  );
}

/** Where the order has one thing only, there is nothing to choose. */
function onlyGoods(offer: Offer, order: Order | undefined): Input {
  const [only, ...others] = order?.items ?? [];
  if (!only || others.length > 0) return {};
  const field = offer.fields.find(({ type }) => type === 'item' || type === 'items');
  return field ? { [field.name]: field.type === 'item' ? only.id : [only.id] } : {};
}

/** The lines of an order that are named: by id, as a line with pieces, or by the name on it. `undefined`: not all are. */
export function namedItems(value: unknown, order: Order | undefined): readonly string[] | undefined {
  if (value === undefined) return [];
  const said: readonly unknown[] = Array.isArray(value) ? value : [value];
  const ids = said.map((each) => {
    const words = typeof each === 'object' && each !== null && 'item' in each ? each.item : each;
    if (typeof words !== 'string' || words === '') return undefined;
    const isNamed = ({ id, label }: Order['items'][number]) =>
      id === words || label.toLowerCase().includes(words.toLowerCase());
    return order?.items.find(isNamed)?.id;
  });
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

/** A value as a field shows it. */
export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** An action with what is filled in, on one line: `Goodwill · Order number SM10042 · Amount 50`. */
export function inWords(offer: Offer, input: Input, say: { yes: string; no: string }): string {
  const filled = offer.fields.flatMap(({ name, label, choices, type }) => {
    if (type === 'item' || type === 'items') return [];
    const value = input[name];
    const text = typeof value === 'boolean' ? (value ? say.yes : say.no) : asText(value);
    return text === '' ? [] : [`${label} ${choices?.find((choice) => choice.value === text)?.label ?? text}`];
  });
  return [offer.label, ...filled].join(' · ');
}
