import type { ProductSummary } from '../../../tools/views/product-view.ts';
import { look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';
import { heightIn } from './wanted.ts';

/** Who tells their measures with a wish gets the size of what is shown first. Whether one could be named. */
export function* tellSizeOfFirst(
  context: PlaybookContext,
  { id, title, sizes, audience }: ProductSummary,
): Steps<boolean> {
  const { entities, text } = context.segment;
  const height = audience === 'kids' ? heightIn(text) : undefined;
  const measures = { ...(height === undefined ? {} : { height }), ...entities.measures };
  if (Object.keys(measures).length === 0 || sizes.length === 0) return false;
  yield { do: 'remember', memory: { measures: { ...context.memory.measures, ...measures } } };
  const looked = yield* look('recommend_size', { productId: id, ...measures });
  if (looked.status !== 'ok') return false;
  const { size, inStock, fitNote } = looked.content;
  yield { do: 'remember', memory: { advised: { title, size, turn: context.memory.turns ?? 0 } } };
  yield* say(context, phrases.size, { size, inStock, note: fitNote });
  return true;
}

const phrases = {
  size: phrase<{ size: string; inStock: boolean; note: string | undefined }>({
    en: ({ size, inStock, note }) =>
      `By the measures you gave, size ${size} is the one${inStock ? '' : ', though it is sold out right now'}.${note === undefined ? '' : ` A word on the fit: ${note}`}`,
    zh: ({ size, inStock, note }) =>
      `按您说的数据选 ${size} 码${inStock ? '' : '，不过这个码目前缺货'}。${note === undefined ? '' : `版型提示：${note}`}`,
  }),
};
