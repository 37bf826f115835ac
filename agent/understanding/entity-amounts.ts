import { withDigits } from '../../tools/commerce/chinese-numerals.ts';
import type { Entities } from './understanding.ts';

const sum = String.raw`(?:[¥$€£]|rmb|usd)?\s*(\d{1,6}(?:\.\d{1,2})?)(k)?`;
const unit = String.raw`\s*(?:块钱|块|元|刀|dollars?|bucks?|usd|rmb|yuan|eur(?:os?)?|pounds?|quid|[¥$€£])?`;
/** What follows a number that is no price. */
const notPrice = String.raw`(?!\d|\s*(?:cm|kg|g\b|mm|斤|公斤|厘米|岁|天|小时|days?|hours?|weeks?|mah|毫安|码|号|个|件|双|lb|inch|months?|years?|%|折))`;

const between = new RegExp(
  `(?:between|from)?\\s*${sum}${unit}\\s*(?:-|–|~|～|to|and|到|至)\\s*${sum}${unit}${notPrice}(?<priced>\\s*(?:之间|左右|的|价位|预算)?)`,
  'iu',
);
const most = new RegExp(
  String.raw`(?:(?:under|below|less than|cheaper than|up to|max(?:imum)?|at most|no more than|within|budget(?: is| of)?:?|不超过|低于|少于|最多|预算(?:是|大概|在)?|<)\s*)${sum}${unit}${notPrice}|${sum}${unit}${notPrice}\s*(?:or less|or under|max\b|tops\b|以内|以下|之内|内的|封顶)`,
  'iu',
);
const least = new RegExp(
  String.raw`(?:(?:over|above|(?<!no )more than|at least|from|minimum|starting at|高于|至少|不低于|(?<!不)超过|>)\s*)${sum}${unit}${notPrice}|${sum}${unit}${notPrice}\s*(?:or more|and up|\+|以上|往上|起步)`,
  'iu',
);
const about = new RegExp(
  String.raw`(?:(?:around|about|roughly|大概|大约)\s*)?${sum}${unit}${notPrice}\s*(?:左右|上下|-ish\b)|(?:around|roughly|about)\s*[$¥€£]${sum}`,
  'iu',
);

type Bounds = Pick<Entities, 'minPrice' | 'maxPrice'>;

/** Bounds of a price in minor units: "under 200", "200块以内", "100到300", "两三百" is left alone; "cheaper" is no bound. */
export function readAmounts(text: string): Bounds {
  const said = text.toLowerCase().replaceAll(/(\d),(\d{3})/gu, '$1$2');
  const plain = withDigits(said.replace(/(?<![\d一二两三四五六七八九几])百元(?=\S)/u, '100元左右'));
  const range = between.exec(plain);
  if (range && isPriceRange(plain, range)) {
    const low = cents(range[1], range[2]);
    const high = cents(range[3], range[4]);
    if (low !== undefined && high !== undefined && low < high) return { minPrice: low, maxPrice: high };
  }
  const max = firstSum(most.exec(plain));
  const min = firstSum(least.exec(plain));
  if (max === undefined && min === undefined) return aroundOf(plain);
  return { ...(min === undefined ? {} : { minPrice: min }), ...(max === undefined ? {} : { maxPrice: max }) };
}

/** About 300: a fifth on either side. */
function aroundOf(plain: string): Bounds {
  const middle = firstSum(about.exec(plain));
  return middle === undefined ? {} : { minPrice: Math.round(middle * 0.8), maxPrice: Math.round(middle * 1.2) };
}

/** Two numbers are a price range when money or a price word is near, or both are round and large enough. */
function isPriceRange(plain: string, range: RegExpExecArray): boolean {
  if (/[¥$€£块元刀]|dollars?|bucks?|rmb|usd|yuan|pounds|quid|价|预算|budget|price/u.test(plain)) return true;
  if (/斤|kg|cm|身高|体重|height|weight|尺|waist|胸|腰|天|days?|码|size/u.test(plain)) return false;
  return [range[1], range[3]].every((each) => Number(each) >= 20 && Number(each) % 10 === 0);
}

function firstSum(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined;
  for (let at = 1; at < match.length; at += 2) {
    const value = cents(match[at], match[at + 1]);
    if (value !== undefined) return value;
  }
  return undefined;
}

function cents(digits: string | undefined, thousands: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return Math.round(Number(digits) * (thousands === undefined ? 1 : 1000) * 100);
}
