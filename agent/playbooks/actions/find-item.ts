import type { ItemView, OrderSummary } from '../../../tools/views/order-view.ts';
import { aboutGoods } from '../matter.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { namesTitle, pointedByName } from '../orders/name-order.ts';
import type { PlaybookContext } from '../playbook.ts';
import { entitiesOf, saysAll, wordsOf } from './said-words.ts';

/**
 * What the words name among an order's goods, as tools take it: titles, or `all`. `undefined` when nothing is named, when
 * a word fits several, or when the order holds one thing only; then the tool finds it, or says what there is to choose
 * from.
 */
export function itemsSaid(
  context: PlaybookContext,
  { items }: Pick<OrderSummary, 'items'>,
): { item: string }[] | undefined {
  const goods = items.filter(({ gift }) => !gift);
  if (goods.length < 2) return undefined;
  const text = wordsOf(context);
  const named = itemsNamed(context, goods);
  if (named.length === goods.length && saysAll(text)) return [{ item: 'all' }];
  if (named.length === 1 || (named.length > 1 && joins.test(text))) {
    // the tool knows more names of the goods than their titles
    const beside = named.length < goods.length && joins.test(text) ? namesNone(context, items) : [];
    return [...named.map(({ title }) => title.slice(0, 80)), ...beside].map((item) => ({ item }));
  }
  if (named.length > 1) return undefined;
  if (saysAll(text)) return [{ item: 'all' }];
  const talkedOf = goods.find(({ title }) => title === context.memory.productName);
  const ofGoods = context.memory.lastIntent !== undefined && aboutGoods.has(context.memory.lastIntent);
  if (talkedOf && ofGoods) return [{ item: talkedOf.title.slice(0, 80) }];
  const [word] = meantWords(context);
  return word === undefined ? undefined : [{ item: word }];
}

/** The same where one thing, or all, is meant. */
export function itemSaid(context: PlaybookContext, order: Pick<OrderSummary, 'items'>): string | undefined {
  const said = itemsSaid(context, order) ?? [];
  return said.length === 1 ? said[0]?.item : undefined;
}

/** The one thing of an order that is meant: named, or all that there is. */
export function itemMeant(context: PlaybookContext, order: Pick<OrderSummary, 'items'>): ItemView | undefined {
  const goods = order.items.filter(({ gift }) => !gift);
  if (goods.length === 1) return goods[0];
  const item = itemSaid(context, order);
  const called =
    item === undefined ? [] : goods.filter(({ title }) => title.startsWith(item) || namesTitle(title, item));
  return called.length === 1 ? called[0] : undefined;
}

/** Says of two things that both are meant. */
const joins = /\b(?:and|plus|both|too|also|as well)\b|[&+、]|和|跟|还有|也|都|以及|[,，]/i;

/** What a word of theirs, or a word of its name alone, tells of; where several are named together, both ways count. */
function itemsNamed(context: PlaybookContext, goods: readonly ItemView[]): ItemView[] {
  const words = meantWords(context);
  const byWord = goods.filter(({ title }) => words.some((word) => namesTitle(title, word)));
  const text = withoutKept(wordsOf(context));
  if (byWord.length > 0 && !joins.test(text)) return byWord;
  const titles = goods.map(({ title }) => title);
  const byName = pointedByName(text, titles).flatMap((at) => goods[at] ?? []);
  return goods.filter((each) => byWord.includes(each) || byName.includes(each));
}

/** Words for goods in the text that no title has, a gift's included. */
function namesNone(context: PlaybookContext, goods: readonly ItemView[]): string[] {
  const text = wordsOf(context).toLowerCase();
  return meantWords(context).filter(
    (word) => isJoined(text, word) && !holders.has(word) && !goods.some(({ title }) => namesTitle(title, word)),
  );
}

/** Named beside something else, rather than another word for it. */
function isJoined(text: string, word: string): boolean {
  const [before = '', ...rest] = text.split(word);
  if (rest.length === 0) return false;
  return (
    /(?:\b(?:and|plus)|[&+、,，]|和|跟|还有|以及)\s*(?:the |my |a |that )?(?:[\w-]+ )?$/iu.test(before) ||
    /^\s*(?:and\b (?:the|my)|plus\b|[&+、]|和|跟|还有|以及)/iu.test(rest.join(word))
  );
}

/** What goods come in is no thing of its own. */
const holders: ReadonlySet<string> = new Set(['bag', 'bottle', 'cup']);

/** The words for goods, without those that stay. */
export function meantWords(context: PlaybookContext): string[] {
  const text = wordsOf(context).toLowerCase();
  const rest = withoutKept(text);
  return entitiesOf(context).products.filter((word) => rest.includes(word) || !text.includes(word));
}

const withoutKept = (text: string): string => text.replace(kept, ' ');

/** “袜子不退”, “外套照常发”, “鞋子没问题”, "keep the socks", "not the shoes", "the scarf is fine", "just send the shoes". */
const kept =
  /\b(?:just|only|still) (?:send|ship|deliver)(?: me)? (?:the |my |those |these )[\w-]+(?: [\w-]+)?(?!.*\b(?:again|anew|once more)\b)|\b(?:keep(?:ing)?|kept|(?:hang|hold)(?:ing)? on to|except(?: for)?|apart from|but not|not|leave|still (?:want|need|get|have|take|receive|send|ship|like|love)(?: to (?:keep|get|have))?) (?:the |my |those |these )[\w-]+(?: [\w-]+)?|(?:the |my |those |these )[\w-]+(?: [\w-]+)? (?:stays?|is staying|are staying|(?:is|are) not going back|i(?:['’]?m| am|['’]?ll| will)? keep(?:ing)?|i want to keep)\b|(?:the |my |those |these )[\w-]+(?: [\w-]+)? (?:is|are|was|were) (?:all |totally |perfectly )?(?:fine|ok|okay|good|alright|all right|perfect|great)\b|(?:除了|留(?:着|下)|保留|别动|不动)[^，,。；;\s]{1,8}|[^，,。；;\s]{1,8}(?:不用?(?:退|换|取消)|留着|留下|照常|照旧|照发|正常发|别动|不动|(?:倒)?(?:都|是)?(?:没问题|没事|没坏|好的|挺好|正常)|(?:我)?还是?要(?!多久|等|几|多少|退|换|取消))/giu;

/** Goods that the words mean, by a word for them or by their own name. */
export const goodsMeant = (context: PlaybookContext, goods: readonly ItemView[]): ItemView[] =>
  itemsNamed(context, goods);

/** Goods of which the words say that they stay. */
export function goodsKept(context: PlaybookContext, goods: readonly ItemView[]): ItemView[] {
  const said = (wordsOf(context).match(kept) ?? []).join(' , ').toLowerCase();
  const titles = goods.map(({ title }) => title);
  const byName = pointedByName(said, titles).flatMap((at) => goods[at] ?? []);
  const words = entitiesOf(context).products.filter((word) => said.includes(word));
  const meant = words.flatMap((word) => {
    const called = goods.filter(({ title }) => namesTitle(title, word));
    return called.length === 1 ? called : [];
  });
  return goods.filter((each) => byName.includes(each) || meant.includes(each));
}

/** The order is found by what is to go: “scrap that one, keep the headphones” isn't of the headphones' order. */
export function leavingKept(context: PlaybookContext): PlaybookContext {
  const { segment } = context;
  const said = (wordsOf(context).match(kept) ?? []).join(' , ').toLowerCase();
  const products = segment.entities.products.filter((word) => !said.includes(word));
  if (products.length === segment.entities.products.length) return context;
  const text = segment.text.replace(kept, ' ');
  return { ...context, segment: { ...segment, text, entities: { ...segment.entities, products } } };
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
