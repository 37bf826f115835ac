/** A shoe size by a label that no chart of ours carries. */
export interface ForeignShoeSize {
  system: 'UK' | 'US';
  size: number;
  /** Whose scale: UK sizes are the same for men and women, US ones aren't. */
  of: 'men' | 'women' | 'kids';
}

/** Centimetres in an inch. */
const inch = 2.54;

/**
 * The foot that a UK or US shoe size is made for, in cm, rounded to 0.1. Both count barleycorns, a third of an inch: an
 * adult UK size is three times the foot in inches less 23, a US men's one less 22, a US women's one less 21; of children's
 * sizes UK is less 10, US less 9.67 (the customary scales, as the English Wikipedia's "Shoe size" gives them). Makers
 * stray from them by half a size. `undefined` for what is no foot.
 */
export function footOfShoe({ system, size, of }: ForeignShoeSize): number | undefined {
  const adult = system === 'UK' ? 23 : of === 'women' ? 21 : 22;
  const less = of === 'kids' ? (system === 'UK' ? 10 : 9.67) : adult;
  const foot = Math.round(((size + less) / 3) * inch * 10) / 10;
  return foot >= 9 && foot <= 34 ? foot : undefined;
}
