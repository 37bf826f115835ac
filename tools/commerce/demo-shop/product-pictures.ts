import type { Product } from '../product.ts';
import { colours } from './colours.ts';
import { demoProducts } from './products.ts';

/** What a drawing of a product needs: `imageUrl` names the file to draw. */
export interface ProductPicture {
  /** The product's id, such as `prd_trail-shell-jacket`. */
  id: string;
  line: Product['line'];
  /** English kind: `shell jacket`, `running shoe`. */
  kind: string;
  title: Product['title'];
  /** `#rrggbb`, the colours it comes in, the leading one first; empty for goods without a choice of colour. */
  colours: readonly string[];
}

const hexByName = new Map<string, string>(Object.values(colours).map(({ name, hex }) => [name.en, hex]));

/** One for each of the demo shop's products. */
export const productPictures: readonly ProductPicture[] = demoProducts.map(({ id, line, kind, title, variants }) => ({
  id,
  line,
  kind: kind.en,
  title,
  colours: [...new Set(variants.flatMap(({ colour }) => (colour ? (hexByName.get(colour.en) ?? []) : [])))],
}));
