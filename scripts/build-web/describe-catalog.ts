import type { Catalog, CatalogProduct } from '../../server/web/demo/catalog.ts';
import { colours } from '../../tools/commerce/demo-shop/colours.ts';
import type { DemoShopper } from '../../tools/commerce/demo-shop/demo-customer.ts';
import type { Product, Variant } from '../../tools/commerce/product.ts';

const hexes = new Map<string, string>(Object.values(colours).map((colour) => [colour.name.en, colour.hex]));

/** What a colour looks like; undefined for a product without colours. */
export const hexOf = (colour: Variant['colour']): string | undefined => colour && hexes.get(colour.en);

/** The file of a product's picture in its n-th colour; the first is the product's own picture. */
export const pictureName = (id: string, at: number): string => (at === 0 ? `${id}.svg` : `${id}.${at + 1}.svg`);

/** Colours that the product comes in, each once, in the order of its variants. */
export function coloursOf(product: Product): NonNullable<Variant['colour']>[] {
  const byName = new Map(product.variants.flatMap(({ colour }) => (colour ? [[colour.en, colour] as const] : [])));
  return [...byName.values()];
}

/** The demo page's data: the shop's products and the shoppers one can sign in as. */
export function describeCatalog(products: readonly Product[], shoppers: readonly DemoShopper[]): Catalog {
  return {
    products: products.map(describe),
    shoppers: shoppers.map(({ key, situation, sheet }) => ({
      key,
      name: sheet.name,
      language: sheet.language,
      situation,
    })),
  };
}

function describe(product: Product): CatalogProduct {
  const { id, line, kind, audience, title, description, brand, attributes, fit, variants } = product;
  return {
    id,
    line,
    kind,
    audience,
    title,
    description,
    brand,
    attributes: [...attributes],
    ...(fit ? { fitNote: fit.note } : {}),
    colours: coloursOf(product).map((name, at) => ({
      name,
      hex: hexOf(name) ?? '#8d9299',
      picture: `/demo/products/${pictureName(id, at)}`,
    })),
    picture: product.imageUrl,
    variants: variants.map(({ colour, size, price, stock }) => ({
      ...(colour ? { colour: colour.en } : {}),
      ...(size === undefined ? {} : { size }),
      price,
      stock,
    })),
  };
}
