import { withDigits } from '../../tools/commerce/chinese-numerals.ts';

/**
 * How much a breath asks for, as it may be shown in either language: `¥200` for 两百块, `20%`, `8折`, or a bare `200`;
 * empty where it names no sum. Days, sizes and order numbers are none.
 */
export function sumSaid(breath: string): string {
  const share = /(\d{1,2}(?:\.\d)? ?[%％])|(\d(?:\.\d)?折)|(\d{1,2}) ?per ?cent\b/iu.exec(breath);
  if (share) return share[1] ?? share[2] ?? `${share[3]}%`;
  const plain = withDigits(breath.normalize('NFKC'));
  const signed = /([¥￥$€£])\s?(\d[\d,]*(?:\.\d+)?)/u.exec(plain);
  if (signed) return `${signed[1] === '￥' ? '¥' : (signed[1] ?? '')}${signed[2] ?? ''}`;
  const named = /(\d[\d,]*(?:\.\d+)?)\s?(?:(块钱?|元|yuan|rmb|cny)|(dollars?|bucks?)|(euros?)|(pounds?|quid))/iu.exec(
    plain,
  );
  if (named) {
    const [, digits = '', yuan, dollars, euros] = named;
    return `${yuan ? '¥' : dollars ? '$' : euros ? '€' : '£'}${digits}`;
  }
  return (
    /(?<![\d.a-z#])(\d{1,4}(?:\.\d+)?)(?!\d|\s?(?:下|些|天|日|号|月|年|码|点|小时|分钟|次|个|件|双|条|单|张|份|套|副|台|公斤|斤|cm|kg|days?|hours?|weeks?|months?|times?|st\b|nd\b|rd\b|th\b))/iu.exec(
      plain,
    )?.[1] ?? ''
  );
}
