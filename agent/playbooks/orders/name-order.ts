import type { ItemView, OrderSummary } from '../../../tools/views/order-view.ts';
import type { PlaybookContext } from '../playbook.ts';

/**
 * Goods as they are named in a sentence: `your Trail Jacket`, `your Trail Jacket and 1 other item`;
 * `“云感羽绒服”`, `“云感羽绒服”等2件商品`. What the shopper named comes first.
 */
export function nameItems(context: PlaybookContext, items: readonly ItemView[]): string {
  const { products } = context.segment.entities;
  const bought = items.filter((item) => !item.gift);
  const isMeant = ({ title }: ItemView) => products.some((word) => namesTitle(title, word));
  const named = (bought.length > 0 ? bought : [...items]).toSorted((a, b) => Number(isMeant(b)) - Number(isMeant(a)));
  const first = named[0]?.title;
  const others = named.length - 1;
  if (context.language === 'zh') {
    if (first === undefined) return '您的商品';
    return others === 0 ? `“${first}”` : `“${first}”等${named.length}件商品`;
  }
  if (first === undefined) return 'your order';
  if (others === 0) return `your ${first}`;
  return `your ${first} and ${others === 1 ? '1 other item' : `${others} other items`}`;
}

/** A sentence may begin with it. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether the words name something in the order. */
export function holdsItem(order: OrderSummary, words: readonly string[]): boolean {
  return words.some((word) => order.items.some((item) => namesTitle(item.title, word)));
}

/** Whether a word or two (`trail shoe`, `羽绒服`) name goods of this title: all its words in English, any part in Chinese (`鞋子` names any `鞋`). */
export function namesTitle(title: string, word: string): boolean {
  const lower = title.toLowerCase();
  const wanted = word.toLowerCase().trim();
  if (/\p{Script=Han}/u.test(wanted))
    return lower.includes(wanted.length > 1 ? wanted.replace(/[子儿]$/u, '') : wanted);
  const parts = latinWords(lower);
  const asked = latinWords(wanted);
  return asked.length > 0 && asked.every((each) => parts.includes(each));
}

/** How many terms of a title a text says: words of four letters and more, or pairs of Chinese characters. */
export function termsInTitle(text: string, title: string): number {
  const said = distinctTerms(text);
  return [...distinctTerms(title)].filter((term) => said.has(term) && !ofAll.has(term)).length;
}

/** Terms that say for whom, not what. */
const ofAll: ReadonlySet<string> = new Set(['women', 'mens', 'kids', 'pair', 'piece', '女款', '男款', '双装', '支装']);

/** Words in the singular, as far as a plain -s or -es makes the plural. */
function latinWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 ? word.replace(/(?<=sh|ch|x|ss)es$|(?<!s)s$/, '') : word));
}

/**
 * Which of some names a text points at by what only that name has: "the down one" among two jackets, “头戴的” among
 * three pairs of earphones. Positions in `names`, in their order.
 */
export function pointedByName(text: string, names: readonly string[]): number[] {
  const said = distinctTerms(text);
  const terms = names.map(distinctTerms);
  return names.flatMap((_, at) => {
    const others = terms.filter((__, other) => other !== at);
    const own = [...(terms[at] ?? [])].filter((term) => others.every((each) => !each.has(term)));
    return own.some((term) => said.has(term)) ? [at] : [];
  });
}

function distinctTerms(text: string): Set<string> {
  const lower = text.toLowerCase().replace(/(?<=\d),(?=\d{3})/g, '');
  const pairs = (lower.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return new Set([...latinWords(lower.replace(/\p{Script=Han}+/gu, ' ')).filter((word) => word.length > 3), ...pairs]);
}
