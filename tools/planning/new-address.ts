import { z } from 'zod';
import type { Address } from '../commerce/address.ts';
import { countryCode, countryNamedIn } from '../policy/country-code.ts';
import { isChineseProvince } from './chinese-province.ts';

/** One line of plain text: nothing in it can pass for another line of a label, or hide from a reader. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .transform((said) =>
      said
        .normalize('NFC')
        .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim(),
    )
    .optional();

/** What of an address a shopper may change. */
export const addressFields = {
  recipient: text(80),
  phone: z
    .string()
    .regex(/^\+?[\d\s()-]{5,24}$/)
    .optional()
    .describe('digits, with the country code where it is not mainland China'),
  line: text(200).describe('district, street and house'),
  city: text(80),
  region: text(80).describe(
    'province or state, where the country’s addresses name one; not needed for Beijing, Shanghai, Tianjin, Chongqing',
  ),
  postcode: text(20),
  country: text(60),
};

/** Countries whose addresses name a province or state (Universal Postal Union, formats of member countries). */
const withRegion: ReadonlySet<string | undefined> = new Set([
  'AU',
  'BR',
  'CA',
  'CN',
  'IN',
  'ID',
  'IT',
  'JP',
  'KR',
  'MX',
  'MY',
  'TH',
  'US',
  'VN',
]);

/** Cities that are their own province. */
const municipalities = /^(?:北京|上海|天津|重庆|beijing|shanghai|tianjin|chongqing)(?:市)?$/iu;

/**
 * The address that comes of what is said, the rest as it was. Another city without its street, or without its province,
 * isn't an address; the postcode of another place is dropped. A province of China lies there, wherever the order was to go;
 * of another city that isn't known to lie in the order's country, the country is asked.
 */
export function newAddress(
  old: Address,
  said: z.output<z.ZodObject<typeof addressFields>>,
): { status: 'complete'; address: Address } | { status: 'incomplete'; missing: (keyof Address)[] } {
  const given = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<Address>;
  if (Object.keys(given).length === 0) return { status: 'incomplete', missing: ['line', 'city', 'region'] };
  const moved = (['city', 'region', 'country'] as const).some((key) => given[key] && given[key] !== old[key]);
  const namesPlace = (['city', 'region', 'country'] as const).some((key) => given[key]);
  // the place alone that it goes to already: another street of it is meant, which isn't said
  if (namesPlace && !moved && !given.line && !given.recipient && !given.phone && !given.postcode)
    return { status: 'incomplete', missing: ['line'] };
  const ownRegion = municipalities.test(given.city ?? '') && given.city ? { region: given.city } : {};
  const place: Partial<Address> = { ...ownRegion, ...given };
  place.country ??= countryOf(place.region, old);
  const hasRegion = withRegion.has(countryCode(place.country ?? old.country) ?? 'CN');
  if (moved && !hasRegion && place.city) place.region ??= place.city;
  // a street with another postcode may lie in another town; a country within it is the rules' to judge
  const isElsewhere = given.line !== undefined && given.postcode !== undefined && given.postcode !== old.postcode;
  const isNamed = given.line !== undefined && countryNamedIn(given.line) !== undefined;
  if (!moved && isElsewhere && !isNamed && given.city === undefined) return { status: 'incomplete', missing: ['city'] };
  const needed = !moved ? [] : hasRegion ? (['line', 'city', 'region'] as const) : (['line', 'city'] as const);
  const missing = needed.filter((key) => !place[key]);
  if (given.country === undefined && moved && place.city && !isPlaced(place.city, place.region, old))
    return { status: 'incomplete', missing: ['country'] };
  if (missing.length > 0) return { status: 'incomplete', missing };
  const phone = place.phone?.replace(/[\s()-]/gu, '');
  const postcode = place.postcode ?? (moved ? '' : old.postcode);
  return { status: 'complete', address: { ...old, ...place, postcode, ...(phone ? { phone } : {}) } };
}

function countryOf(region: string | undefined, old: Address): string {
  const isAbroad = region !== undefined && isChineseProvince(region) && countryCode(old.country) !== 'CN';
  if (!isAbroad) return old.country;
  return /\p{Script=Han}/u.test(region) ? '中国' : 'China';
}

/** The place lies in the country of the order, or in the one that its province names, as far as can be known. */
function isPlaced(city: string, region: string | undefined, old: Address): boolean {
  const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  if (same(city, old.city) || (region !== undefined && same(region, old.region))) return true;
  if (isChineseProvince(region ?? city)) return true;
  const code = countryCode(old.country);
  // a town of China is written with its characters; its province is asked where it isn't named
  if (code === 'CN') return region === undefined && /\p{Script=Han}/u.test(city);
  return code !== undefined && zoneCities(code).includes(city.trim().toLowerCase());
}

/** Cities that time zones of a country are called by. */
function zoneCities(country: string): string[] {
  const { timeZones = [] } = new Intl.Locale(`und-${country}`) as Intl.Locale & { timeZones?: readonly string[] };
  return timeZones.map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase());
}
