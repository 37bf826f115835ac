import type { Segment } from '../../understanding/understanding.ts';
import { putsOff, withoutPuttingOff } from '../../wishes/puts-off.ts';
import { namesWithdrawal, withoutWithdrawal } from '../../wishes/unwanted.ts';
import { remedyIn } from './said-words.ts';

const asks = /[?？]|[吗么]|能不能|可不可以|为什么|为啥|怎么|\b(?:why|can|could|how|what)\b/i;
const goesOnOtherwise = /取消|换成|改成|\b(?:cancel|change|swap|instead)\b/i;

/**
 * Takes a wish back in so many words, or puts it off, and wishes for nothing else: “算了不退了”, “先不取消，我再想想”,
 * "don't cancel it after all". Whatever was asked about it, the wish is over until it comes again.
 */
export function withdraws({ text }: Pick<Segment, 'text'>): boolean {
  if (text.length > (/\p{Script=Han}/u.test(text) ? 24 : 70) || asks.test(text)) return false;
  if (!namesWithdrawal(text) && !putsOff(text)) return false;
  const rest = withoutPuttingOff(withoutWithdrawal(withoutPuttingOff(text)));
  return remedyIn(rest) === undefined && !goesOnOtherwise.test(rest);
}
