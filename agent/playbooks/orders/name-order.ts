import type { ItemView, OrderSummary } from '../../../tools/views/order-view.ts';
import type { PlaybookContext } from '../playbook.ts';

/**
 * Goods as they are named in a sentence: `your Trail Jacket`, `your Trail Jacket and 1 other item`;
 * `“云感羽绒服”`, `“云感羽绒服”等2件商品`.
 */
export function nameItems(context: PlaybookContext, items: readonly ItemView[]): string {
  const bought = items.filter((item) => !item.gift);
  const named = bought.length > 0 ? bought : items;
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

/** Whether the words name something in the order: whole words in English, any part in Chinese. */
export function holdsItem(order: OrderSummary, words: readonly string[]): boolean {
  return words.some((word) => order.items.some((item) => namesTitle(item.title, word)));
}

/** Whether a word (`jacket`, `羽绒服`) names goods of this title. */
export function namesTitle(title: string, word: string): boolean {
  const lower = title.toLowerCase();
  const wanted = word.toLowerCase().trim();
  if (wanted === '') return false;
  if (/\p{Script=Han}/u.test(wanted)) return lower.includes(wanted);
  const stem = wanted.replace(/(?:es|s)$/, '');
  return (
    lower
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => part === wanted || (stem.length > 2 && part.replace(/(?:es|s)$/, '') === stem)) ||
    (wanted.includes(' ') && lower.includes(wanted))
  );
}
