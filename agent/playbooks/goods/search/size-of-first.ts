import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import type { SizeNotCovered } from '../../../../tools/catalog/recommend-size.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';
import { asksFit } from '../sizes/asks-fit.ts';
import { sizePhrases } from '../sizes/size-phrases.ts';
import { heightIn } from './wanted.ts';

/** Who tells their measures with a wish gets the size of what is shown first. Whether one could be named. */
export function* tellSizeOfFirst(
  context: PlaybookContext,
  { id, title, sizes, audience }: ProductSummary,
): Steps<boolean> {
  const { entities, text } = context.segment;
  const height = audience === 'kids' ? heightIn(text) : undefined;
  const measures = { ...(height === undefined ? {} : { height }), ...entities.measures };
  if (sizes.length === 0) return false;
  if (Object.keys(measures).length === 0) return yield* tellFitOf(context, id);
  yield { do: 'remember', memory: { measures: { ...context.memory.measures, ...measures } } };
  const looked = yield* look('recommend_size', { productId: id, ...measures });
  if (looked.status === 'refused')
    return yield* tellOutside(context, title, looked.details as SizeNotCovered | undefined);
  if (looked.status !== 'ok') return false;
  const { size, inStock, fitNote } = looked.content;
  yield { do: 'remember', memory: { advised: { title, size, turn: context.memory.turns ?? 0 } } };
  yield* say(context, phrases.size, { size, inStock, note: fitNote });
  return true;
}

/** “Do they run small” in the same breath. */
function* tellFitOf(context: PlaybookContext, productId: string): Steps<boolean> {
  if (!asksFit.test(context.segment.text)) return false;
  const looked = yield* look('get_product', { productId });
  if (looked.status !== 'ok' || !looked.content.fit) return false;
  yield* say(context, sizePhrases.fit, { title: looked.content.title, note: looked.content.fit.note });
  return true;
}

/** Its chart doesn't reach so far: said, for it was shown as if it did. */
function* tellOutside(context: PlaybookContext, title: string, why: SizeNotCovered | undefined): Steps<boolean> {
  const out = why?.cause === 'outside_chart' ? why.outside?.[0] : undefined;
  if (!out) return false;
  const limit = Math.round(out.direction === 'below' ? out.from : out.to);
  const unit = out.measure === 'weight' ? 'kg' : 'cm';
  yield* say(context, phrases.outside, { title, limit: `${limit} ${unit}`, isBelow: out.direction === 'below' });
  return true;
}

const phrases = {
  outside: phrase<{ title: string; limit: string; isBelow: boolean }>({
    en: ({ title, limit, isBelow }) =>
      `Mind, though: the sizes of the ${title} ${isBelow ? 'begin at' : 'end at'} ${limit}, so by the measures you gave none will fit.`,
    zh: ({ title, limit, isBelow }) =>
      `不过要留意：“${title}”的尺码${isBelow ? '从' : '到'} ${limit} ${isBelow ? '起' : '为止'}，按您说的数据目前没有合适的码。`,
  }),
  size: phrase<{ size: string; inStock: boolean; note: string | undefined }>({
    en: ({ size, inStock, note }) =>
      `By the measures you gave, size ${size} is the one${inStock ? '' : ', though it is sold out right now'}.${note === undefined ? '' : ` A word on the fit: ${note}`}`,
    zh: ({ size, inStock, note }) =>
      `按您说的数据选 ${size} 码${inStock ? '' : '，不过这个码目前缺货'}。${note === undefined ? '' : `版型提示：${note}`}`,
  }),
};
