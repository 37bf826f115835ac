import type { Segment } from '../../understanding/understanding.ts';
import { remedyIn } from './said-words.ts';

const withdrawal =
  /(?:不|别|甭|先不|不用|不想|不要|不打算)(?:再|给我|帮我)*(?:取消|退|换|改|申请|办)(?:订单|货|款|单|掉|地址|理)?(?:了|啦|吧|先)|(?:n['’]t|\bnot|\bnever|\bno need to|\bno longer) (?:really )?(?:want to |need to |going to )?(?:cancel|return|refund|exchange|chang|swap)\w*(?: (?:it|them|this|that|(?:the|my) \w+))?(?: (?:any ?more|after all|then|now))?|\bi(?:['’]ll| will|['’]m| am)? (?:want to |going to )?keep(?:ing)? (?:it|them|(?:the|my) \w+)\b/i;

/** The words without what takes a wish back. */
export const withoutWithdrawal = (text: string): string => text.replace(withdrawal, ' ');

const asks = /[?？]|[吗么]|能不能|可不可以|为什么|为啥|怎么|\b(?:why|can|could|how|what)\b/i;
const goesOnOtherwise = /取消|换成|改成|\b(?:cancel|change|swap|instead)\b/i;

/** Takes a wish back in so many words, and wishes for nothing else: “算了不退了”, "don't cancel it after all". */
export function withdraws({ text }: Pick<Segment, 'text'>): boolean {
  if (text.length > (/\p{Script=Han}/u.test(text) ? 24 : 70) || asks.test(text) || !withdrawal.test(text)) return false;
  const rest = withoutWithdrawal(text);
  return remedyIn(rest) === undefined && !goesOnOtherwise.test(rest);
}
