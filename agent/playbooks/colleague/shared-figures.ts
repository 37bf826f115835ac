/** A share or a sum, with its sign: “20%”, "20 percent", “¥80”, “80块”. */
const shares = /(\d+(?:\.\d+)?)\s?(?:%|％|per ?cent\b|个点)/giu;
const sums = /[¥￥$€£]\s?(\d[\d,]*(?:\.\d+)?)|(\d+(?:\.\d+)?)\s?(?:块|元|yuan\b|rmb\b)/giu;

function figuresIn(text: string): string[] {
  const percent = [...text.matchAll(shares)].map(([, number]) => `${number}%`);
  const money = [...text.matchAll(sums)].map(([, after, before]) => `¥${(after ?? before ?? '').replaceAll(',', '')}`);
  return [...percent, ...money];
}

/** Both name the same sum or share. */
export function sharesFigure(one: string, other: string): boolean {
  const known = new Set(figuresIn(other));
  return figuresIn(one).some((figure) => known.has(figure));
}

const days =
  /今天|今晚|明天|后天|(?:周|星期|礼拜)[一二三四五六日天]|\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu;

/** Both name the same day. */
export function sharesDay(one: string, other: string): boolean {
  const known: readonly string[] = other.toLowerCase().match(days) ?? [];
  return (one.toLowerCase().match(days) ?? []).some((day) => known.includes(day));
}
