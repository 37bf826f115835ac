import type { ItemView, OrderSummary } from '../../../tools/views/order-view.ts';
import type { PlaybookContext } from '../playbook.ts';
import { namesTitle, termsInTitle } from './name-order.ts';
import type { OrderWish } from './order-wish.ts';

/**
 * The orders that the words can mean, among those that hold what was named: first by how much of a title is said
 * (“三文鱼粮”, "the salmon one"), then by the size or colour bought (“大袋”, "the 5 kg one", “黑色那件”). What tells nothing
 * apart leaves all of them; where nothing was named by a word for goods, a title only tells orders that fit the wish.
 */
export function narrowOrders(
  context: PlaybookContext,
  orders: readonly OrderSummary[],
  wish: OrderWish,
): readonly OrderSummary[] {
  if (orders.length < 2) return orders;
  const { text, entities } = context.segment;
  const named = byTitle(text, orders);
  const isNamed = entities.products.some((word) =>
    orders.some(({ items }) => items.some(({ title }) => namesTitle(title, word))),
  );
  const likely = isNamed || named.some((order) => wish(order) > 0) ? named : orders;
  return byOption(context, likely);
}

/** Those of whose goods' titles the words say most. */
function byTitle(text: string, orders: readonly OrderSummary[]): readonly OrderSummary[] {
  const said = orders.map(({ items }) => Math.max(0, ...items.map(({ title }) => termsInTitle(text, title))));
  const most = Math.max(...said);
  return most === 0 ? orders : orders.filter((_, at) => said[at] === most);
}

/** Those that hold what is meant in the size or colour said; of two packs, the big or the small one. */
function byOption(context: PlaybookContext, orders: readonly OrderSummary[]): readonly OrderSummary[] {
  const { text, entities } = context.segment;
  const { products } = entities;
  // what a swap is to be for was bought by nobody yet: “外套想换L”
  const had = context.intent === 'exchange_item' ? (text.split(newOption)[0] ?? '').toLowerCase() : undefined;
  const isHad = (option: string) => had?.includes(option.toLowerCase()) ?? true;
  const sizes = entities.sizes.filter(isHad);
  const colours = entities.colours.filter(isHad);
  const goods = orders.map(({ items }) => {
    const meant = items.filter(
      ({ title }) => products.some((word) => namesTitle(title, word)) || termsInTitle(text, title) > 0,
    );
    return meant.length > 0 ? meant : items;
  });
  const grams = gramsIn(text);
  const wanted = packs.find(({ said }) => said.test(text));
  const weights = goods.map((items) => Math.max(0, ...items.flatMap(({ options }) => gramsIn(options))));
  const known = weights.filter((weight) => weight > 0);
  const pack = wanted && known.length > 1 ? wanted.of(known) : undefined;
  const fits = (items: readonly ItemView[], weight: number) => {
    if (grams.length > 0 && known.length > 0) return grams.includes(weight);
    if (pack !== undefined) return weight === pack;
    return items.some(({ options }) => hasOption(options, sizes, colours));
  };
  const fitting = orders.filter((_, at) => fits(goods[at] ?? [], weights[at] ?? 0));
  return fitting.length > 0 ? fitting : orders;
}

const newOption = /换|改|\b(?:for|into|to|instead)\b/i;

/** The big bag and the small one, by what was bought. */
const packs: readonly { said: RegExp; of: (weights: readonly number[]) => number }[] = [
  {
    said: /大(?:号)?(?:袋|包|份|装|的)|\b(?:big|bigger|biggest|large|larger|largest)\b/i,
    of: (all) => Math.max(...all),
  },
  { said: /小(?:号)?(?:袋|包|份|装|的)|\b(?:small|smaller|smallest|little)\b/i, of: (all) => Math.min(...all) },
];

const inGrams: Readonly<Record<string, number>> = { kg: 1000, 公斤: 1000, 千克: 1000, 斤: 500, g: 1, 克: 1 };

/** Weights said, in grams. */
function gramsIn(text: string): number[] {
  const found = text.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s*(kg|公斤|千克|斤|g|克)(?![a-z])/g);
  return [...found].map(([, amount = '', unit = '']) => Number(amount) * (inGrams[unit] ?? 1));
}

function hasOption(options: string, sizes: readonly string[], colours: readonly string[]): boolean {
  const parts = options.toLowerCase().split(/[,，、]\s*/);
  const isOf = (colour: string) => parts.some((part) => part.includes(colour.toLowerCase().replace(/[色的]$/u, '')));
  return sizes.some((size) => parts.includes(size.toLowerCase())) || colours.some(isOf);
}
