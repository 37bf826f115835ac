import type { Segment } from '../../../understanding/understanding.ts';
import { isOfNoUse } from '../../../wishes/turns-offer-down.ts';
import { withoutUnwanted, withoutWithdrawal } from '../../../wishes/unwanted.ts';
import { optionNamed } from '../find-item.ts';

/** What kinds of offers are called in passing. */
const kinds: readonly RegExp[] = [
  /优惠券|券|coupon|voucher/i,
  /差价|difference/i,
  /加急|快点发|更快|express|faster|upgrade/i,
  /换成|换.{0,3}码|exchange|swap|(?:other|another|bigger|smaller|larger|next|take|get|in) size|size (?:up|down|[smlx\d])/i,
  /不用寄回|留着.*退|退(?:我|您)?\s*[¥￥]?\d|keep it and get|money|partial|some back/i,
];

/** Which of the offers the words choose. */
export function offerNamed(said: Segment, options: readonly { id: string; name: string }[]): string | undefined {
  const text = withoutUnwanted(withoutWithdrawal(said.text));
  if (isOfNoUse(text)) return undefined;
  const segment = { ...said, text };
  const named = optionNamed(segment, options);
  if (named !== undefined && named !== 'all') return named;
  for (const kind of kinds) {
    const meant = options.filter(({ name }) => kind.test(name));
    if (kind.test(segment.text) && meant.length === 1) return meant[0]?.id;
  }
  const [only, ...others] = options;
  return segment.intent.id === 'affirm' && others.length === 0 ? only?.id : undefined;
}
