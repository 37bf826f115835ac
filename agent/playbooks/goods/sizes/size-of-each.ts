import type { RecommendSizeContent, recommendSizeInput } from '../../../../tools/catalog/recommend-size.ts';
import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import type { z } from 'zod';
import { callOf, look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';

type Body = Omit<z.input<typeof recommendSizeInput>, 'productId' | 'worn'>;

/** So many sizes are taken in at once. */
const most = 4;

/**
 * Which size to take of each of several products that may be meant, where the body is told: rather than asking first which of them
 * it is. False when none can be told.
 */
export function* tellSizeOfEach(
  context: PlaybookContext,
  products: readonly ProductSummary[],
  body: Body,
): Steps<boolean> {
  const asked = products.slice(0, most).map(({ id }) => ({ productId: id, ...body }));
  yield { do: 'prepare', calls: asked.map((args) => callOf('recommend_size', args)) };
  const told: RecommendSizeContent[] = [];
  for (const args of asked) {
    const looked = yield* look('recommend_size', args);
    if (looked.status === 'ok') told.push(looked.content);
  }
  if (told.length === 0) return false;
  const names = products.map(({ title }) => title);
  yield {
    do: 'remember',
    memory: {
      shown: { kind: 'product', ids: products.map(({ id }) => id), names },
      open: { intent: 'recommend_size', asks: 'product', text: context.segment.text },
    },
  };
  yield* say(context, phrases.each, { told });
  return true;
}

const phrases = {
  each: phrase<{ told: readonly RecommendSizeContent[] }>({
    en: ({ told }) =>
      `By your measurements, take ${bySize(told)
        .map(([size, titles]) => `${size} in the ${titles.join(', the ').replace(/, the (?=[^,]*$)/, ' and the ')}`)
        .join('; ')}. Tell me which one you like and I'll say how it fits.`,
    zh: ({ told }) =>
      `按您的数据：${bySize(told)
        .map(([size, titles]) => `${titles.map((title) => `“${title}”`).join('、')}选 ${size} 码`)
        .join('，')}。您看中哪款，我再跟您说说版型。`,
  }),
};

function bySize(told: readonly RecommendSizeContent[]): [string, string[]][] {
  const sizes = new Map<string, string[]>();
  for (const { size, productTitle } of told) sizes.set(size, [...(sizes.get(size) ?? []), productTitle]);
  return [...sizes];
}
