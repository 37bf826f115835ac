import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import type { PlaybookContext } from '../../playbook.ts';
import { speak } from '../../voice.ts';
import { coloursOfTone, toneIn } from '../which/same-colour.ts';
import { productPhrases as phrases } from './product-phrases.ts';
import { colourNamed, isPack, sizeNamed } from './variant-named.ts';

const ofStock =
  /stock|available|sold out|left\b|have (?:it|this|them|any)|got (?:it|this|any)|还有货|有吗|有货|库存|缺货|有没有|还有吗|现货|补货|能买/i;
const ofColours = /colou?rs?\b(?! ?(?:fade|run|bleed|fast))|(?<!掉)颜色|(?<![掉褪染变退串颜深浅])色(?!差)/i;
const ofSizes =
  /sizes?\b|(?:big|small|large|bigger|larger|smaller) (?:a |an |the |is |are |\w+ )?(?:bag|pack|one)s?\b|尺码|码数|几码|哪些码|包装|规格|[大小]袋|[大小]份|一[袋包罐盒]多[重大少]|多[大重]一?[袋包罐盒]/i;

const howBig = /\bhow (?:big|large|much is in|many (?:kilos?|kg|grams?))\b|多[大重少](?:一|克|斤|公斤)/i;

/** Whether it can be had: in the size and colour asked for, or at all. */
export function stockAnswer(context: PlaybookContext, question: string, product: ProductDetails): string | undefined {
  const { sizes, colours } = context.segment.entities;
  const { title } = product;
  const size = sizeNamed(context, question, product);
  const colour = colourNamed(context, question, product);
  const tone = colour === undefined && colours.length === 0 ? toneIn(context.segment.text) : undefined;
  if (colours.length > 0 && !colour) return speak(context, phrases.noColour, { title, colours: product.colours });
  if (sizes.length > 0 && !size && product.sizes.length > 0)
    return speak(context, phrases.noSize, { title, size: sizes[0] ?? '', sizes: inStockSizes(product) });

  const asked = tone ? coloursOfTone(tone, product.colours) : colour === undefined ? [] : [colour];
  if (tone && asked.length === 0) return speak(context, phrases.noColour, { title, colours: product.colours });
  if (size !== undefined || asked.length > 0) return variantAnswer(context, product, size, asked, question);
  if (ofColours.test(question) && product.colours.length > 0)
    return speak(context, phrases.colours, { title, ...coloursByStock(product) });
  const isOfPack = product.sizes.every((each) => isPack(each.size)) && howBig.test(context.segment.text);
  if ((ofSizes.test(question) || isOfPack) && product.sizes.length > 0) return sizesAnswer(context, product);
  if (ofStock.test(question)) return speak(context, product.inStock ? phrases.inStock : phrases.soldOut, product);
  return undefined;
}

/** What it comes in, each pack with its price. */
export function sizesAnswer(context: PlaybookContext, product: ProductDetails): string {
  const { title, variants } = product;
  const all = product.sizes.map(({ size }) => size);
  if (!all.every(isPack)) return speak(context, phrases.sizes, { title, sizes: inStockSizes(product), all });
  const packs = product.sizes.map(({ size, inStock }) => ({
    size,
    inStock,
    price: (variants.find((each) => each.size === size)?.price ?? product.price).text,
  }));
  return speak(context, phrases.packs, { title, packs });
}

/** In a size, in one colour or several; of a size alone, in which colours where it isn't in all of them. */
function variantAnswer(
  context: PlaybookContext,
  product: ProductDetails,
  size: string | undefined,
  colours: readonly string[],
  question: string,
): string {
  const variants = product.variants.filter(
    (each) =>
      (size === undefined || each.size?.toLowerCase() === size.toLowerCase()) &&
      (colours.length === 0 || (each.colour !== undefined && colours.includes(each.colour))),
  );
  const had = variants.filter((each) => each.inStock);
  const coloursHad = [...new Set(had.flatMap((each) => each.colour ?? []))];
  const soldOut = [...new Set(variants.flatMap((each) => each.colour ?? []))].filter(
    (each) => !coloursHad.includes(each),
  );
  const tellsColours = colours.length === 0 && (soldOut.length > 0 || ofColours.test(question));
  const facts = {
    title: product.title,
    size,
    colours: colours.length === 0 ? [] : had.length > 0 ? coloursHad : colours,
    few: had.length === 1 ? had[0]?.fewLeft : undefined,
    sizesLeft: size === undefined ? [...new Set(had.flatMap((each) => each.size ?? []))] : [],
    coloursLeft: tellsColours ? coloursHad : [],
    coloursOut: tellsColours ? soldOut : [],
    price: had[0]?.price.text ?? product.price.text,
  };
  return speak(context, had.length > 0 ? phrases.variantInStock : phrases.variantSoldOut, facts);
}

function coloursByStock({ colours, variants }: ProductDetails): { colours: string[]; soldOut: string[] } {
  const isHad = (each: string) => variants.some(({ colour, inStock }) => colour === each && inStock);
  return { colours: colours.filter(isHad), soldOut: colours.filter((each) => !isHad(each)) };
}

function inStockSizes(product: ProductDetails): string[] {
  return product.sizes.filter(({ inStock }) => inStock).map(({ size }) => size);
}
