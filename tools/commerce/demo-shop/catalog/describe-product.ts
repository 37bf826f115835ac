import type { Localized } from '../../../../knowledge/language.ts';
import { money } from '../../money.ts';
import type { Product, ProductId, ProductLine, Variant, VariantId } from '../../product.ts';
import { colours, type ColourKey } from '../colours.ts';
import { t } from '../localized.ts';
import { hashOf } from '../random.ts';

export const currency = 'CNY';

/** What a page of the catalog says about a product; the rest (ids, SKUs, stock) follows from it. */
export interface ProductSheet {
  /** Readable and stable: `trail-shell-jacket`. */
  key: string;
  line: ProductLine;
  kind: Localized;
  keywords: readonly string[];
  audience: Product['audience'];
  brand: string;
  title: Localized;
  description: Localized;
  /** Rows of: name in English, name in Chinese, value in English, value in Chinese. */
  attributes: readonly (readonly [string, string, string, string])[];
  colours?: readonly ColourKey[];
  sizes?: readonly string[];
  /** In yuan; one for all, or by size. */
  price: number | Readonly<Record<string, number>>;
  /** `colour/size`, `colour` or `size`, whichever the variant has. */
  soldOut?: readonly string[];
  /** Written like `soldOut`: only one or two left. */
  nearlyGone?: readonly string[];
  sizeChartId?: string;
  fit?: NonNullable<Product['fit']>;
}

/** The sheet as the product that the shop sells. Stock comes from the SKU, so it is the same everywhere. */
export function describeProduct(sheet: ProductSheet): Product {
  return {
    id: `prd_${sheet.key}` as ProductId,
    line: sheet.line,
    kind: sheet.kind,
    keywords: sheet.keywords,
    audience: sheet.audience,
    title: sheet.title,
    description: sheet.description,
    brand: sheet.brand,
    attributes: sheet.attributes.map(([enName, zhName, en, zh]) => ({ name: t(enName, zhName), value: t(en, zh) })),
    variants: variantsOf(sheet),
    ...(sheet.sizeChartId !== undefined && { sizeChartId: sheet.sizeChartId }),
    ...(sheet.fit && { fit: sheet.fit }),
    imageUrl: `/demo/products/prd_${sheet.key}.svg`,
    url: `/#/p/prd_${sheet.key}`,
  };
}

function variantsOf(sheet: ProductSheet): Variant[] {
  const colourKeys: readonly (ColourKey | undefined)[] = sheet.colours ?? [undefined];
  const sizes: readonly (string | undefined)[] = sheet.sizes ?? [undefined];
  return colourKeys.flatMap((colour) => sizes.map((size) => variantOf(sheet, colour, size)));
}

function variantOf(sheet: ProductSheet, colour: ColourKey | undefined, size: string | undefined): Variant {
  const code = [sheet.key, colour, size]
    .filter((part) => part !== undefined)
    .join('-')
    .replace(/[^a-zA-Z0-9.]+/g, '-');
  const sku = code.toUpperCase();
  return {
    id: `var_${code.toLowerCase()}` as VariantId,
    sku,
    ...(colour && { colour: colours[colour].name }),
    ...(size !== undefined && { size }),
    price: money(Math.round(priceOf(sheet, size) * 100), currency),
    stock: stockOf(sheet, sku, [colour, size].filter((part) => part !== undefined).join('/')),
  };
}

function priceOf(sheet: ProductSheet, size: string | undefined): number {
  if (typeof sheet.price === 'number') return sheet.price;
  const price = sheet.price[size ?? ''];
  if (price === undefined) throw new Error(`${sheet.key} has no price for ${String(size)}`);
  return price;
}

function stockOf(sheet: ProductSheet, sku: string, choice: string): number {
  if (sheet.soldOut?.includes(choice)) return 0;
  if (sheet.nearlyGone?.includes(choice)) return 1 + (hashOf(sku) % 2);
  return 6 + (hashOf(sku) % 70);
}
