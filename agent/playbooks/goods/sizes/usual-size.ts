import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import type { Segment } from '../../../understanding/understanding.ts';
import { isShort } from '../../is-short.ts';
import { look } from '../../look.ts';
import { aboutGoods } from '../../matter.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { sizePhrases as phrases } from './size-phrases.ts';

/** “我平时穿XL的”, "i usually wear a 42", of what is in view: told, and nothing else asked. */
export function tellsUsualSize(
  { text, entities }: Segment,
  { productId, lastIntent, open }: Readonly<DialogueMemory>,
): boolean {
  if (open !== undefined || productId === undefined || lastIntent === undefined || !aboutGoods.has(lastIntent))
    return false;
  if (entities.products.length + entities.colours.length + entities.orderNumbers.length > 0) return false;
  return isShort(text, { zh: 16, en: 50 }) && usual.test(text) && /\d{2}|\b(?:x{0,4}[sl]|m)\b|码/i.test(text);
}

const usual = /\b(?:usually|normally|generally|always|mostly)\b|平时|一般|通常|平常|一直穿/i;

/** By the size that they wear elsewhere: how the goods in view turn out, and which size that makes. */
export function* tellUsual(context: PlaybookContext): Steps<boolean> {
  const { segment, memory } = context;
  if (context.resumes || !tellsUsualSize(segment, memory) || memory.productId === undefined) return false;
  const looked = yield* look('get_product', { productId: memory.productId });
  if (looked.status !== 'ok' || !looked.content.fit) return false;
  const { title, fit } = looked.content;
  if (usualSizes(context, looked.content).length === 0) return false;
  yield { do: 'show', products: [memory.productId] };
  yield* say(context, phrases.fit, { title, note: fit.note });
  return yield* tellByUsual(context, looked.content);
}

function usualSizes({ segment: { text } }: PlaybookContext, { sizes }: ProductDetails): string[] {
  return sizes
    .map(({ size }) => size)
    .filter((size) => new RegExp(`(?<![a-z0-9.])${size}(?![a-z0-9.]|\\s*(?:cm|kg|厘米|公斤|斤))`, 'i').test(text));
}

/** "I'm usually a 37", "between 37 and 38": by the size that they wear elsewhere, and how it turns out. */
export function* tellByUsual(context: PlaybookContext, product: ProductDetails): Steps<boolean> {
  const { segment, memory } = context;
  const labels = product.sizes.map(({ size }) => size);
  const said = usualSizes(context, product);
  const [lower, upper] = said;
  if (lower === undefined || said.length > 2 || !ofUsual.test(segment.text)) return false;
  const runs = product.fit?.verdict;
  const at = labels.indexOf(lower) + (runs === 'runs_large' ? -1 : runs === 'runs_small' ? 1 : 0);
  const size = upper === undefined ? labels[at] : runs === 'runs_large' ? lower : upper;
  const had = product.sizes.find((each) => each.size === size);
  if (!had) return false;
  const measured = memory.advised?.title === product.title ? memory.advised.size : undefined;
  yield { do: 'remember', memory: { advised: { title: product.title, size: had.size, turn: memory.turns ?? 0 } } };
  yield* say(context, phrases.byUsual, { size: had.size, inStock: had.inStock, measured });
  return true;
}

const ofUsual =
  /\busual|\bnormal|\balways\b|\bbetween\b|\bi'?m (?:an? )?|\bi (?:am|wear|take)\b|平时|一般|通常|平常|正常|之间|穿|的脚|码的?脚/i;
