import type { Language } from '../../knowledge/language.ts';
import type { OrderLine } from '../commerce/order.ts';
import type { Product, Variant } from '../commerce/product.ts';
import type { ReadOrder } from './read-order.ts';

/** What can be had instead. */
export interface ExchangeChoices {
  sizes: { size: string; inStock: boolean }[];
  colours: string[];
}

export type ExchangeTarget =
  | { status: 'found'; variant: Variant }
  /** The size or colour isn't made. */
  | { status: 'unknown' }
  | { status: 'ambiguous' };

/** Whether a line comes in other sizes: only such a thing can have the wrong one. */
export function hasOtherSize({ products }: ReadOrder, { productId, size }: OrderLine): boolean {
  const variants = products.get(productId)?.variants ?? [];
  return size !== undefined && variants.some((each) => each.size !== undefined && each.size !== size);
}

/** Whether a line comes in another size or colour. */
export function hasOtherVariant({ products }: ReadOrder, { productId, variantId }: OrderLine): boolean {
  return (products.get(productId)?.variants ?? []).some(({ id }) => id !== variantId);
}

/** The variant with this size and colour; what isn't said is as in what was bought. */
export function exchangeTarget(
  product: Product,
  line: OrderLine,
  { size, colour }: { size: string | undefined; colour: string | undefined },
): ExchangeTarget {
  const present = product.variants.find(({ id }) => id === line.variantId);
  const sized = product.variants.filter((each) =>
    size === undefined ? each.size === (present?.size ?? line.size) : isSize(each, size),
  );
  const exact = sized.filter((each) =>
    colour === undefined ? !present || each.colour?.en === present.colour?.en : isColour(each, colour),
  );
  const coloured = exact.length > 0 || colour === undefined ? exact : sized.filter((each) => isShadeOf(each, colour));
  const [variant, other] = coloured;
  if (!variant) return { status: 'unknown' };
  return other ? { status: 'ambiguous' } : { status: 'found', variant };
}

/** Every size with its stock, and the colours that can be sold. */
export function exchangeChoices({ variants }: Product, language: Language): ExchangeChoices {
  const sizes = [...new Set(variants.flatMap(({ size }) => size ?? []))];
  const inStock = variants.filter(({ stock }) => stock > 0);
  return {
    sizes: sizes.map((size) => ({ size, inStock: inStock.some((each) => each.size === size) })),
    colours: [...new Set(inStock.flatMap(({ colour }) => (colour ? [colour[language]] : [])))],
  };
}

/** `42码`, `size m` and `M` say what the label says. */
function isSize({ size }: Variant, said: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/^SIZE\s*|^(?:EU|US|UK)\s*(?=\d)|[\s码号]/gu, '');
  return size !== undefined && plain(size) === plain(said);
}

/** “灰的”, “灰” and “灰色” are one colour. */
const bareColour = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[色的]+$/u, '');

function isColour({ colour }: Variant, said: string): boolean {
  const plain = bareColour(said);
  if (!colour || plain === '') return false;
  return Object.values(colour).some((name) => bareColour(name) === plain);
}

/** “蓝的” of goods whose only blue is “湖蓝”. */
function isShadeOf({ colour }: Variant, said: string): boolean {
  const plain = bareColour(said);
  return colour !== undefined && plain !== '' && Object.values(colour).some((name) => bareColour(name).endsWith(plain));
}
