import type { ItemView, OrderSummary } from '../../../tools/views/order-view.ts';
import { aboutGoods } from '../matter.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { namesTitle, pointedByName } from '../orders/name-order.ts';
import type { PlaybookContext } from '../playbook.ts';
import { entitiesOf, saysAll, wordsOf } from './said-words.ts';

/**
 * What the words name among an order's goods, as tools take it: a title or `all`. `undefined` when nothing is named or
 * the order holds one thing only; then the tool finds it, or says what there is to choose from.
 */
export function itemSaid(context: PlaybookContext, { items }: Pick<OrderSummary, 'items'>): string | undefined {
  const goods = items.filter(({ gift }) => !gift);
  if (goods.length < 2) return undefined;
  const text = wordsOf(context);
  const named = itemsNamed(context, goods);
  if (named.length === 1) return named[0]?.title.slice(0, 80);
  if (named.length === 0 && saysAll(text)) return 'all';
  const talkedOf = goods.find(({ title }) => title === context.memory.productName);
  const ofGoods = context.memory.lastIntent !== undefined && aboutGoods.has(context.memory.lastIntent);
  if (named.length === 0 && talkedOf && ofGoods) return talkedOf.title.slice(0, 80);
  // the tool knows more names of the goods than their titles
  const [word] = entitiesOf(context).products;
  if (named.length === 0) return word;
  return named.length === goods.length && (saysAll(text) || /和|and|&/i.test(text)) ? 'all' : undefined;
}

function itemsNamed(context: PlaybookContext, goods: readonly ItemView[]): ItemView[] {
  const { products } = entitiesOf(context);
  const byWord = goods.filter(({ title }) => products.some((word) => namesTitle(title, word)));
  if (byWord.length > 0) return byWord;
  return pointedByName(
    wordsOf(context),
    goods.map(({ title }) => title),
  ).flatMap((at) => goods[at] ?? []);
}

/** Which of the options put up for choice the words mean; `all` where they mean all of them. */
export function optionNamed(
  { text, entities }: Segment,
  options: readonly { id: string; name: string }[],
): string | undefined {
  const said = text.toLowerCase();
  const whole = options.filter(({ name }) => said.includes(name.slice(0, 40).toLowerCase()));
  if (whole.length === 1) return whole[0]?.id;
  const { ordinal } = entities;
  if (typeof ordinal === 'number') return options.at(ordinal > 0 ? ordinal - 1 : ordinal)?.id;
  const names = options.map(({ name }) => name);
  const [only, ...others] = pointedByName(text, names);
  if (only !== undefined && others.length === 0) return options[only]?.id;
  const named = options.filter(({ name }) => entities.products.some((word) => namesTitle(name, word)));
  if (named.length === 1) return named[0]?.id;
  return saysAll(text) || /^(?:all|both|都|全)/i.test(text.trim()) ? 'all' : undefined;
}
