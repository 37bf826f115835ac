import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { daysAway } from '../../say-time.ts';

/** Older purchases are named by who means them. */
const recentDays = 30;

/** Speaks of one thing, as one does of what one has at hand. */
export const pointsAtOne =
  /\b(?:it|its|they|them|this|these|those|mine)\b|它|[这那](?:个|款|件|双|条|台|副|东西)|穿[着上]|上身|会不会|会.{1,5}[吗么]|偏[大小码]/i;

const ofSize =
  /\bsize|\bfit|tight|loose|\brun(?:s)? (?:small|large|big)|snug|shoulder|sleeve|尺码|码|偏[大小]|合身|紧|松|肩|袖/i;

/**
 * What “it” is when nothing was named or shown: the one thing that a signed-in shopper has bought lately, or of several
 * the one with a size where sizes are asked about. `undefined` where it could be more than one.
 */
export function* boughtLately(context: PlaybookContext): Steps<{ id: string; boughtSize?: string } | undefined> {
  const { text } = context.segment;
  if (context.frame.shopper.customerId === undefined || !pointsAtOne.test(text)) return undefined;
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status !== 'ok') return undefined;
  const recent = found.content.orders.filter(
    ({ state, placedAt }) => state !== 'cancelled' && daysAway(placedAt, context.frame) >= -recentDays,
  );
  const bought: { id: string; boughtSize?: string }[] = [];
  for (const { number } of recent.slice(0, 2)) {
    const details = yield* look('get_order', { orderNumber: number, showCards: false });
    if (details.status !== 'ok') return undefined;
    for (const { productId, size, gift } of details.content.items) {
      if (!gift) bought.push({ id: productId, ...(size === undefined ? {} : { boughtSize: size }) });
    }
  }
  const sized = bought.filter(({ boughtSize }) => boughtSize !== undefined);
  const likely = ofSize.test(text) || context.segment.entities.sizes.length > 0 ? sized : bought;
  return recent.length <= 2 && likely.length === 1 ? likely[0] : undefined;
}
