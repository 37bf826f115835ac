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
  if (size === undefined && colour !== undefined && advised !== undefined) return inSize(context, advised);
  const before = memory.asked?.toLowerCase() ?? '';
  const sizeBefore =
    product.sizes.find((each) => saysSize(before, each.size))?.size ?? advised ?? searchedSize(context, product);
  if (size === undefined && colour === undefined) {
    if (sizeBefore === undefined || !(asksColours.test(text) || ofThatSize.test(text))) return context;
    return inSize(context, sizeBefore);
  }
  const isOfSearch = memory.asked === undefined && memory.lastIntent === 'search_products';
  if (isOfSearch && size === undefined && sizeBefore !== undefined) return inSize(context, sizeBefore);
  if (memory.asked === undefined || (size === undefined) === (colour === undefined)) return context;
  const colourBefore = product.colours.find((has) => before.includes(has.toLowerCase().replace(/色$/, '')));
  const colours = colour === undefined && colourBefore !== undefined ? [colourBefore] : entities.colours;
  const sizes = size === undefined && sizeBefore !== undefined ? [sizeBefore] : entities.sizes;
  const said = colours === entities.colours ? text : `${text} ${colours.join(' ')}`;
  const asked = sizes === entities.sizes ? said : `${said} ${sizes.join(' ')}`;
  return { ...context, segment: { ...segment, text: asked, entities: { ...entities, colours, sizes } } };
}

/** Asked in a size that the words don't say. */
function inSize({ segment, ...context }: PlaybookContext, size: string): PlaybookContext {
  const { text, entities } = segment;
  const asked = /\p{Script=Han}/u.test(text) ? `${text}${size}码` : `${text} ${size}`;
  return { ...context, segment: { ...segment, text: asked, entities: { ...entities, sizes: [size] } } };
}

/** "Which colours", "in my size": of the size that was spoken of. */
const asksColours = /\b(?:what|which) colou?rs?\b|(?:什么|啥|哪[些几]?个?|几[个种])(?:颜)?色|颜色/i;
const ofThatSize =
  /\b(?:in|of) (?:my|that|this|the same|his|her|their) size\b|(?:我的?|我穿的?|那个?|这个?|[他她]的?)(?:个)?(?:码|尺码|号)/i;

/** The size that was looked for. */
function searchedSize({ memory: { search } }: PlaybookContext, { sizes }: ProductDetails): string | undefined {
  return sizes.find(({ size }) => size.toLowerCase() === search?.size?.toLowerCase())?.size;
}

/** The size that was named for them just before, in which a colour is then asked for. */
function advisedSize(
  { memory: { advised, turns = 0 }, segment }: PlaybookContext,
  { title, sizes }: ProductDetails,
): string | undefined {
  if (advised?.title !== title || (advised.turn < turns - 1 && !ofThatSize.test(segment.text))) return undefined;
  return sizes.find(({ size }) => size === advised.size)?.size;
}

function saysSize(text: string, size: string): boolean {
  const label = size.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '.');
  return new RegExp(`(?<![a-z\\d.,'’¥$])${label}(?![a-z\\d.,%])`, 'u').test(text);
}
