const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const name =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Ways to write a day of the year. */
const ways: readonly RegExp[] = [
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${name}\\b`, 'giu'),
  new RegExp(`\\b${name}\\.? (?<day>\\d{1,2})(?!\\d)`, 'giu'),
  /(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/gu,
  /\b\d{4}-(?<month>\d{2})-(?<day>\d{2})\b/gu,
];

const monthOf = (called: string) => months.indexOf(called.slice(0, 3).toLowerCase()) + 1;

/** Days of the year that a text names, as `11-18`. */
export function daysIn(text: string): Set<string> {
  const plain = text.normalize('NFKC');
  const found = ways.flatMap((way) =>
    [...plain.matchAll(way)].map(({ groups = {} }) => {
      const { name: called = '', month, day } = groups;
      return `${month === undefined ? monthOf(called) : Number(month)}-${Number(day)}`;
    }),
  );
  return new Set(found);
}

export const withoutDays = (text: string): string =>
  ways.reduce((left, way) => left.replace(way, ' '), text.normalize('NFKC'));
