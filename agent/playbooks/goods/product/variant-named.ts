import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import type { PlaybookContext } from '../../playbook.ts';
import { coloursIn, likeColour, sameColour } from '../which/same-colour.ts';

/** The product's colour that is asked for: by its own name, by another for the same shade, or else a shade of it. */
export function colourNamed(
  { segment }: PlaybookContext,
  question: string,
  { colours }: ProductDetails,
): string | undefined {
  // “小白鞋” is the name of a kind, and asks for no white one
  const kinds = segment.entities.products.filter((word) => coloursIn(word).length > 0 || ofKindName.test(word));
  const text = kinds.reduce((rest, word) => rest.replaceAll(word, ' '), segment.text);
  const named = segment.entities.colours.filter(
    (each) => text.includes(each) || !kinds.some((word) => word.includes(each)),
  );
  return (
    colourIn(text, coloursIn(text), colours) ??
    colourIn('', named, colours) ??
    colourIn(question, coloursIn(question), colours)
  );
}

const ofKindName = /^小[白黑]/;

/** Of what goods come in what some words name: `said` are the colours that are known by name. */
function colourIn(words: string, said: readonly string[], colours: readonly string[]): string | undefined {
  const lower = words.toLowerCase();
  const named = colours
    .filter((has) => isSaidIn(lower, has) && (said.length === 0 || said.some((each) => sameColour(has, each))))
    .toSorted((a, b) => b.length - a.length)[0];
  const like = (how: 'same' | 'shade') => colours.find((has) => said.some((asked) => likeColour(has, asked) === how));
  return named ?? like('same') ?? like('shade');
}

/** Its own name stands in the words: “red” not in “ordered”. */
function isSaidIn(lower: string, colour: string): boolean {
  const name = colour.toLowerCase().replace(/色$/, '');
  const at = lower.indexOf(name);
  if (at < 0 || /\p{Script=Han}/u.test(name)) return at >= 0;
  return new RegExp(`(?<![a-z])${name.replace(/[^a-z0-9 ]/g, '.')}(?![a-z])`).test(lower);
}

/** The product's size that is asked for; a number alone is one where the product has it. */
export function sizeNamed(context: PlaybookContext, question: string, product: ProductDetails): string | undefined {
  const { sizes } = context.segment.entities;
  const has = (label: string) => product.sizes.find(({ size }) => size.toLowerCase() === label.toLowerCase())?.size;
  const bare = question.match(
    /(?<![\d.,¥$€£-]|minus |below |零下)\d{2,3}(?:\.5)?(?![\d.,%]|\s*(?:cm|mm|kg|g|w|h|ml|元|块|瓦|斤|毫|厘|公|小时|岁|个|天|年|码以))/gi,
  );
  return [...sizes, ...(bare ?? [])].flatMap((label) => has(label) ?? [])[0] ?? packNamed(question, product);
}

/** Packs are named by what they hold, in whatever unit, or as the big and the small one: `5公斤` is `5 kg`. */
function packNamed(question: string, product: Pick<ProductDetails, 'sizes'>): string | undefined {
  const asked = plainUnits(question);
  const packs = product.sizes.map(({ size }) => size).filter((size) => /[a-z]/i.test(size) && /\d/.test(size));
  const named = packs.find((size) => new RegExp(`(?<![\\d.])${escaped(plainUnits(size))}`).test(asked));
  if (named !== undefined || packs.length < 2) return named;
  const sorted = packs.toSorted((a, b) => contentOf(a) - contentOf(b));
  if (largePack.test(question)) return sorted.at(-1);
  return smallPack.test(question) ? sorted[0] : undefined;
}

/** Whether the words ask for one of a product's packs. */
export function namesAPack(question: string, product: Pick<ProductDetails, 'sizes'>): boolean {
  return packNamed(question, product) !== undefined;
}

/** A pack, a length or a volume rather than a size that is worn. */
export const isPack = (size: string): boolean => /\d\s*(?:kg|g|ml|l|m)\b/i.test(size);

const largePack =
  /\b(?:(?<!how )big|bigger|biggest|large|larger|largest|(?<!how )long|longer)\b|(?<!多)[大长]的?(?:袋|包|份|盒|罐|桶|那|一)|大的|长的/i;
const smallPack = /\b(?:small|smaller|smallest|little|short|shorter)\b|[小短]的?(?:袋|包|份|盒|罐|桶|那|一)|小的|短的/i;

const escaped = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '.');

/** How much a pack holds, its pieces counted in. */
function contentOf(size: string): number {
  const numbers = (plainUnits(size).match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return numbers.reduce((all, each) => all * each, 1) * (/kg/.test(plainUnits(size)) ? 1000 : 1);
}

/** Measures written alike: `5公斤` and `5 kg`. */
export function plainUnits(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/公斤|千克|kilos?|kgs/g, 'kg')
    .replace(/metres?|meters?|米/g, 'm')
    .replace(/两(?=m)/g, '2')
    .replace(/一(?=m)/g, '1')
    .replace(/克/g, 'g')
    .replace(/(\d+)斤/g, (_, half: string) => `${Number(half) / 2}kg`);
}
