/**
 * How it is asked whether something may still be done; the yes or the no of the answer hangs on it: "can I", "is it too
 * late", “来得及吗”, "can't I any more"; or until when it may be.
 */
export type AskedAs = 'can' | 'until' | 'too_late' | 'in_time' | 'not_any_more';

const tooLate =
  /\btoo late\b|\b(?:miss(?:ed)?|past|beyond|out of|outside)\b.{0,25}\b(?:deadline|window|time|period|cut-?off|limit)\b|\b(?:deadline|window|period|time|days)\b.{0,40}\b(?:expired?|passed|over|closed|run out|up|gone|ended)\b|太晚|晚了|迟了|来不及|赶不上|过(?:了|没过).{0,8}(?:期|时间|时限)|(?:期|时间|时限)(?:是不是|已经)?都?过了?没?|过期|超(?:过|了|出)?.{0,6}(?:期|时间|时限)|超时/i;
const inTime = /来得及|来不来得及|赶得(?:上|及)|\bin time\b/i;
const notAnyMore =
  /\bcan'?t\b|\bcannot\b|\bcan not\b|\bcouldn'?t\b|\bno longer\b|\bnot (?:able|allowed|possible)\b|(?<!能|可|可以|行|会)不(?:能|可以|行|让|支持)(?!不)|没法|无法|没办法|[退换改]不(?:了|成|掉)|取消不了/i;

const untilWhen =
  /\b(?:until|till|by) (?:what|which) (?:day|date|time)\b|\b(?:until|till|by) when\b|\bwhat(?:['’]?s| is) the (?:last day|latest|deadline)\b|(?:最晚|最迟|截止).{0,6}(?:几号|哪天|什么时候)|(?:几号|哪天)(?:前|之前|为止)/i;

/** Whether it is asked if the time for it is over. */
export const asksIfOver = (text: string): boolean => tooLate.test(text) || inTime.test(text);

/** How a question whether something may be done is put. */
export function askedAs(text: string): AskedAs {
  if (untilWhen.test(text)) return 'until';
  if (inTime.test(text)) return 'in_time';
  if (tooLate.test(text)) return 'too_late';
  return notAnyMore.test(text) ? 'not_any_more' : 'can';
}
