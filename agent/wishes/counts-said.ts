import { withDigits } from '../../tools/commerce/chinese-numerals.ts';

/** How many of the goods are wanted, as it is said: `两份`, `two pairs`, `both`; empty where one is, or none is named. */
export function countSaid(breath: string): string {
  return counts.exec(breath)?.[0].trim() ?? '';
}

const counts =
  /(?<![\d第每])(?:[两二俩三四五六七八九十]|[2-9]|1\d)\s?[份双件套个条瓶盒](?!月|小时|星期|工作|事|问题|单|订单|包裹|快递|地址)|\b(?:both|two|three|four|five|six|[2-9]) (?:of (?:them|those|these)|pairs?|sets?|pieces?|boxes|bottles|gifts|socks|items|replacements)\b/iu;

/** Of how many orders something is wanted, where it is more than one: named by number, or “两单都改”, “both orders”. */
export function ordersCounted(text: string): number {
  const numbers = new Set(text.toUpperCase().match(/(?<![A-Z\d])[A-Z]{2,3}-?\d{5,7}(?!\d)/gu));
  const [said] = [...(several.exec(withDigits(text)) ?? [])].slice(1).filter(Boolean);
  const counted = said === undefined ? 0 : (words[said.toLowerCase()] ?? Number(said));
  return Math.max(counted > 1 ? counted : 0, numbers.size > 1 && together.test(text) ? numbers.size : 0);
}

const several =
  /([2-9两俩])\s?(?:个|笔|张)?(?:订单|单子?)\s?(?:都|全|一起|一块|也)|(?:都|全部|一起)[^，。]{0,4}([2-9两俩])\s?(?:个|笔)?(?:订单|单)|\b(both|two|three)(?: of)?(?: (?:the|my|these))? orders\b/iu;
/** Said of all of them, or named side by side: an “and” between two wishes joins no orders. */
const together =
  /都|全|一起|\b(?:both|all)\b|[A-Z]{2,3}-?\d{5,7}\s*(?:[和跟与及、,，&]|and\b)\s*(?:(?:the |my )?(?:order|订单)\s*)?[A-Z]{2,3}-?\d{5,7}(?!\s*(?:should|must|goes|寄|送|改|发))/iu;
const words: Readonly<Record<string, number>> = { 两: 2, 俩: 2, both: 2, two: 2, three: 3 };

/** Without the breaths that only ask how many will come: “袜子是补一份还是两份”, “do I get one pair or two?”. */
export const withoutHowMany = (text: string): string => text.replace(asksHowMany, ' ');

const asksHowMany =
  /[^，。！？；,!?;\n]*[一二两三四\d]\s?[份个双件套条][^，。！？；,!?;\n]{0,6}还是[^，。！？；,!?;\n]{0,6}[一二两三四\d]\s?[份个双件套条](?!都)[^，。！？；,!?;\n]*|(?<=^|[.!?;,\n]\s*)(?:so |and )?(?:is|are|do|does|did|will|would|am)\b[^.!?;,\n]*\b(?:one|two|both|a single|\d)\b[^.!?;,\n]{0,24}\bor\b[^.!?;,\n]{0,16}\b(?:one|two|both|three|\d)\b[^.!?;,\n]*\?/giu;
