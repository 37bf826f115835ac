import type { Wanted } from '../playbook.ts';

const madeForOthers: Readonly<Partial<Record<NonNullable<Wanted['audience']>, RegExp>>> = {
  men: /\bwomen's\b|\bkids'|女款|女士|儿童/i,
  women: /\bmen's\b|\bkids'|男款|男士|儿童/i,
  kids: /\b(?:wo)?men's\b|[男女]款/i,
};

/** Who says for whom it is means none made for others; all of them where nothing else is left. */
export function forWhom<Each extends { title: string }>(
  audience: Wanted['audience'],
  products: readonly Each[],
): readonly Each[] {
  const others = audience === undefined ? undefined : madeForOthers[audience];
  const fitting = others ? products.filter(({ title }) => !others.test(title)) : products;
  return fitting.length > 0 ? fitting : products;
}
