import { warmthOf } from '../compare/rank-values.ts';
import type { Described } from '../product/property.ts';

/** The time of the year that goods are wished for. */
export type Season = 'winter' | 'mild' | 'summer';

const seasons: readonly { season: Season; said: RegExp }[] = [
  { season: 'winter', said: /\bwarm(?:er|est)?\b|winter|\bsnow|\bcold\b|freezing|sub-?zero|暖|冬|厚|零下|抗冻|御寒/i },
  { season: 'summer', said: /summer|\bhot (?:weather|days)|夏|热天|大热/i },
  { season: 'mild', said: /\bspring\b|\bautumn\b|\bfall\b|春秋?|秋天|秋季/i },
];

/** The season that the words wish goods for, if any. */
export function seasonIn(text: string): Season | undefined {
  return seasons.find(({ said }) => said.test(text))?.season;
}

/** From–to on the scale of `warmthOf`. */
const suitable: Readonly<Record<Season, readonly [number, number]>> = { winter: [2, 4], mild: [1, 2], summer: [0, 1] };

/**
 * The goods that suit a season: the warmest first for the winter, and none whose data say that they are for another time,
 * unless nothing else is left. Goods whose data are silent on warmth stay.
 */
export function suited<Each extends Described>(products: readonly Each[], season: Season): Each[] {
  const [least, most] = suitable[season];
  const judged = products.map((product) => ({ product, warmth: warmthIn(product) }));
  const fitting = judged.filter(({ warmth }) => warmth === undefined || (warmth >= least && warmth <= most));
  const left = fitting.length > 0 ? fitting : judged;
  return left.toSorted((a, b) => rank(b.warmth, season) - rank(a.warmth, season)).map(({ product }) => product);
}

function rank(warmth: number | undefined, season: Season): number {
  if (season === 'summer') return -(warmth ?? 0.5);
  if (warmth === undefined) return -1;
  return season === 'winter' ? warmth : 0;
}

function warmthIn({ attributes }: Described): number | undefined {
  const value = attributes.find(({ name }) => /^(?:warmth|保暖)/i.test(name))?.value;
  return value === undefined ? undefined : warmthOf(value);
}

/** As warm as goods in view: for a winter coat no sun jacket is looked for. */
export function asWarm<Each extends Described>(current: Described, products: readonly Each[]): Each[] {
  const warmth = warmthIn(current);
  if (warmth === undefined) return [...products];
  const near = products.filter((each) => Math.abs((warmthIn(each) ?? warmth) - warmth) <= 2);
  return near.length > 0 ? near : [...products];
}
