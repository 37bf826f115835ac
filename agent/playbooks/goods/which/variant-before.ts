import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import type { PlaybookContext } from '../../playbook.ts';
import { colourNamed, sizeNamed } from '../product/variant-named.ts';

/** "Another colour": of the product at hand, not another product. */
export const otherVariant =
  /\b(?:other|another|different) (?:colou?r|size)s?\b|(?:别的|其他|其它|另外?的?|另一[个种])(?:颜色|尺码|码|色)/i;

/**
 * "What about 37 then" after "the brown in 36?", “酒红色的呢” after “黑色M”: what isn't said anew of size and colour is as
 * it was asked before. The same context where nothing was, or where both are said.
 */
export function withVariantBefore(context: PlaybookContext, product: ProductDetails): PlaybookContext {
  const { segment, memory } = context;
  const { text, entities } = segment;
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? 14 : 45);
  if (memory.productId !== product.id || !isShort || otherVariant.test(text)) return context;
  const size = sizeNamed(context, text, product);
  const colour = colourNamed(context, text, product);
  const advised = advisedSize(context, product);
  if (size === undefined && colour !== undefined && advised !== undefined)
    return { ...context, segment: { ...segment, entities: { ...entities, sizes: [advised] } } };
  if (memory.asked === undefined) return context;
  if ((size === undefined) === (colour === undefined)) return context;
  const before = memory.asked.toLowerCase();
  const sizeBefore = product.sizes.find((each) => saysSize(before, each.size))?.size;
  const colourBefore = product.colours.find((has) => before.includes(has.toLowerCase().replace(/色$/, '')));
  const colours = colour === undefined && colourBefore !== undefined ? [colourBefore] : entities.colours;
  const sizes = size === undefined && sizeBefore !== undefined ? [sizeBefore] : entities.sizes;
  const said = colours === entities.colours ? text : `${text} ${colours.join(' ')}`;
  const asked = sizes === entities.sizes ? said : `${said} ${sizes.join(' ')}`;
  return { ...context, segment: { ...segment, text: asked, entities: { ...entities, colours, sizes } } };
}

/** The size that was named for them just before, in which a colour is then asked for. */
function advisedSize(
  { memory: { advised, turns = 0 } }: PlaybookContext,
  { title, sizes }: ProductDetails,
): string | undefined {
  if (advised?.title !== title || advised.turn < turns - 1) return undefined;
  return sizes.find(({ size }) => size === advised.size)?.size;
}

function saysSize(text: string, size: string): boolean {
  const label = size.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '.');
  return new RegExp(`(?<![a-z\\d.,'’¥$])${label}(?![a-z\\d.,%])`, 'u').test(text);
}
