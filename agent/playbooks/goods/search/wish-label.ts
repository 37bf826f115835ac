import type { PlaybookContext, Wanted } from '../../playbook.ts';
import type { Property } from '../product/property.ts';

/** What is wished of goods beyond their kind, to be said beside them: "with pockets, in L", “带口袋、L码的”. */
export function wishLabel(
  { language }: Pick<PlaybookContext, 'language'>,
  wished: readonly Property[],
  { size }: Pick<Wanted, 'size'>,
): string {
  const labels = wished.slice(0, 2).map(({ label }) => label[language]);
  if (language === 'en') return [...labels, ...(size === undefined ? [] : [`in ${size}`])].join(', ');
  const all = [...labels, ...(size === undefined ? [] : [`${size}码的`])];
  return all.map((each, at) => (at < all.length - 1 ? each.replace(/的$/, '') : each)).join('、');
}
