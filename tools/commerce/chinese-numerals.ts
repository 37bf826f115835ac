const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/**
 * Rewrites Chinese numerals up to 9999 as digits, the way people say measures: `一百二十五` → 125, `一百二` → 120,
 * `六十五` → 65, `一米六五` → `1米65`, `二十四点五` → 24.5, `一七五` → 175, `一千二` → 1200. Everything else is left as it is.
 */
export function withDigits(text: string): string {
  return text
    .replace(/[零〇一二两三四五六七八九十百千]+/gu, (numeral) => readNumeral(numeral))
    .replace(/(\d)点(\d)/gu, '$1.$2');
}

function readNumeral(numeral: string): string {
  if (numeral.includes('千')) return readThousands(numeral);
  if (!/[十百]/u.test(numeral)) return Array.from(numeral, (each) => String(digits[each])).join('');
  const parts = /^([一二两三四五六七八九])?(百)?(零)?([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(
    numeral,
  );
  if (!parts) return numeral;
  const [, first, hundred, zero, second, ten, third] = parts;
  if (!hundred) {
    // `十`, `十五`, `六十五`; without a 百 the first digit counts the tens
    return ten ? String(value(first ?? second, 1) * 10 + value(third, 0)) : numeral;
  }
  const hundreds = value(first, 1) * 100;
  if (ten) return String(hundreds + value(second, 1) * 10 + value(third, 0));
  // `一百零五` is 105, and `一百二` is said for 120
  return String(hundreds + value(second ?? third, 0) * (zero ? 1 : 10));
}

/** `一千二` is said for 1200, `一千零五十` is 1050. */
function readThousands(numeral: string): string {
  const parts = /^([一二两三四五六七八九])千(零)?(.*)$/u.exec(numeral);
  if (!parts) return numeral;
  const [, first, zero, rest = ''] = parts;
  const thousands = value(first, 1) * 1000;
  if (rest === '') return String(thousands);
  if (/^[一二三四五六七八九]$/u.test(rest)) return String(thousands + value(rest, 0) * (zero ? 1 : 100));
  const under = readNumeral(rest);
  return /^\d{1,3}$/.test(under) ? String(thousands + Number(under)) : numeral;
}

function value(digit: string | undefined, absent: number): number {
  return digit === undefined ? absent : (digits[digit] ?? absent);
}
