/** What makes one value of an attribute better than another. */
export type Better = 'larger' | 'smaller' | 'warmer' | 'drier';

/** Words of warmth in product data, coldest first. A value is as warm as the last of them that it holds. */
const warmth: readonly RegExp[] = [
  /^none|for summer|不保暖|夏/i,
  /\blight|轻薄|偏薄/i,
  /\bmedium|适中/i,
  /\bwarm|较暖|保暖/i,
  /very warm|extra warm|极暖|超暖/i,
];

/** What a value says of having it: "No, quick-dry", “无”. */
const hasNone = /^(?:no\b|none\b|not\b|without\b|无|没有|否|不)/i;

/** Ratings against water, least first: a shower, then time in the rain or under water. */
const waterRatings: readonly RegExp[] = [
  /repel|showerproof|防泼/i,
  /IPX?\d*4|IP\d4/i,
  /IP[X\d][56]/i,
  /IP[X\d][7-9]/i,
  /\bATM\b/i,
];

/**
 * Positions of values by how well they serve, higher is better; `undefined` for a value that can't be put beside the
 * others: it names no number, another unit, or nothing at all.
 */
export function rankValues(values: readonly (string | null)[], better: Better): (number | undefined)[] {
  if (better === 'warmer') return alike(values, degreesIn)?.map((each) => -each) ?? values.map(warmthBetween);
  if (better === 'drier') return values.map(drynessOf);
  const numbers = values.map((value) => (value === null ? undefined : numberIn(value)));
  const sign = better === 'larger' ? 1 : -1;
  return numbers.map((each, at) => (each === undefined ? lacking(values[at], better) : sign * each));
}

/** The places of the best values, where at least two can be put beside each other and not all are alike. */
export function bestOf(values: readonly (string | null)[], better: Better | undefined): number[] {
  if (better === undefined) return [];
  const ranks = rankValues(values, better);
  const known = ranks.filter((each) => each !== undefined);
  const best = Math.max(...known);
  if (known.length < 2 || known.every((each) => each === best)) return [];
  return ranks.flatMap((each, at) => (each === best ? [at] : []));
}

/** Where more is better, what has none of it comes last. */
function lacking(value: string | null | undefined, better: Better): number | undefined {
  return better === 'larger' && typeof value === 'string' && saysNone(value) ? -1 : undefined;
}

/** "Light to medium" is less than medium. */
function warmthBetween(value: string | null): number | undefined {
  const place = placeIn(warmth, value);
  const isRange = value !== null && /\b(?:light|medium) to (?:medium|warm)\b|(?:偏薄|适中|轻薄)(?:到|至)/i.test(value);
  return place === undefined ? undefined : isRange ? place - 0.5 : place;
}

/** Whether a value says that there is none of it. */
export function saysNone(value: string): boolean {
  return hasNone.test(value.trim());
}

/** How warm a value says something is, 0 (for summer) to 4; by the cold it names where it has no word for it. */
export function warmthOf(value: string): number | undefined {
  if (/^(?:不|没有?|无)保?暖|\b(?:not|no|little) (?:really |very )?warm/i.test(value)) return 0;
  const degrees = degreesIn(value);
  const byDegrees = degrees === undefined ? undefined : degrees <= -15 ? 4 : degrees <= 0 ? 3 : 2;
  return placeIn(warmth, value) ?? byDegrees;
}

function alike(values: readonly (string | null)[], read: (value: string) => number | undefined): number[] | undefined {
  const numbers = values.flatMap((value) => (value === null ? [] : (read(value) ?? [])));
  return numbers.length === values.length ? numbers : undefined;
}

function placeIn(scale: readonly RegExp[], value: string | null): number | undefined {
  const at = value === null ? -1 : scale.findLastIndex((each) => each.test(value));
  return at < 0 ? undefined : at;
}

/** The cold that a value names, in degrees Celsius: "to about -20 °C", “约零下20度”. */
function degreesIn(value: string): number | undefined {
  const found = /(?<minus>[-−–]|零下)?\s*(?<degrees>\d+)\s*(?:°|度)/u.exec(value)?.groups;
  if (found?.['degrees'] === undefined) return undefined;
  return Number(found['degrees']) * (found['minus'] === undefined ? 1 : -1);
}

/** A column of water outdoes a rating, a rating a bare yes; what isn't waterproof comes last. */
function drynessOf(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (saysNone(value)) return -1;
  const column = /([\d,]+)\s*(?:mm|毫米)/i.exec(value)?.[1];
  if (column !== undefined) return Number(column.replaceAll(',', ''));
  return (placeIn(waterRatings, value) ?? waterRatings.length) + 1;
}

/** The first number of a value, in the unit it is given in; grams and kilograms are made alike. */
function numberIn(value: string): number | undefined {
  const found = /(\d+(?:\.\d+)?)\s*(kg|千克|公斤)?/i.exec(
    value.replace(/(?<=\d),(?=\d{3})/g, '').replace(/(?:EU|码)\s*\d+|\d+码/gi, ''),
  );
  if (!found?.[1]) return undefined;
  return Number(found[1]) * (found[2] ? 1000 : 1);
}
