import type { Expecting } from './understanding.ts';

type Ordinal = number | 'other';

const numerals: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 };
const thing = '(?:个|款|件|双|单|条|种|项|家|只|张|份|台|副|袋|样|笔|辆)';
const englishWords = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const noun = '(?:one|item|order|option|parcel|package|product|pair|jacket|shoes?|choice|link|result)s?';

/** "The second one", "第二个", "the other one", "最后一个", "后面那个"; of the last, -1. A bare 1 to 6 counts when we asked to choose. */
export function readOrdinal(text: string, expecting?: Expecting): Ordinal | undefined {
  const plain = text.toLowerCase().trim();
  if (
    /另外?一?(?:个|款|件|双|单|条|种|笔|只|家|台|包裹|订单)|另外那|\b(?:the|my|that)\s+other(?:\s+(?:one|order|parcel|package|pair|item))?(?:\b(?!\s+(?:day|night|week|side|way|hand|stuff|people))|$)/u.test(
      plain,
    )
  ) {
    return 'other';
  }
  const zh = new RegExp(`第\\s*([一二两三四五六1-6])\\s*${thing}?(?!次|天|时间|一)`, 'u').exec(plain)?.[1];
  if (zh !== undefined && !/第一次/u.test(plain)) return numerals[zh] ?? Number(zh);
  if (
    new RegExp(`(?:最后|最末)(?:一|那|这|面)?${thing}|(?:后面|后边|下面|下边)(?:的|那|这)?一?${thing}`, 'u').test(plain)
  )
    return -1;
  if (new RegExp(`(?:前面|前边|上面|上边|头)(?:的|那|这)?一?${thing}`, 'u').test(plain)) return 1;
  return englishOrdinal(plain) ?? bareChoice(plain, expecting);
}

function englishOrdinal(plain: string): Ordinal | undefined {
  for (const [index, word] of englishWords.entries()) {
    const named = new RegExp(
      `\\b(?:the\\s+)?${word}\\s+${noun}\\b|\\bthe\\s+${word}\\b(?!\\s+(?:time|order i|week|day|place|half))|^${word}$`,
      'u',
    );
    if (named.test(plain)) return index + 1;
  }
  const numbered =
    /\b(?:number|option|no\.?|#)\s*([1-6])\b(?!\d)|\b([1-6])(?:st|nd|rd|th)\s+(?:one|option|item|order)\b|^([1-6])(?:st|nd|rd|th)$/u.exec(
      plain,
    );
  const said = numbered?.[1] ?? numbered?.[2] ?? numbered?.[3];
  if (said !== undefined) return Number(said);
  if (/\b(?:the\s+)?(?:last|bottom)\s+(?:one|option|item)\b|^the last$/u.test(plain)) return -1;
  return /\b(?:the\s+)?(?:top|former)\s+(?:one|option)\b|^the former$/u.test(plain) ? 1 : undefined;
}

function bareChoice(plain: string, expecting?: Expecting): Ordinal | undefined {
  if (expecting !== 'choice' && expecting !== 'order' && expecting !== 'product') return undefined;
  const bare = /^[(（]?([1-6一二三四五六])[)）.。、]?$/u.exec(plain)?.[1];
  return bare === undefined ? undefined : (numerals[bare] ?? Number(bare));
}
