import { countryCode } from '../../../../tools/policy/country-code.ts';
import { countrySaid } from './address-country.ts';
import { isNameAlone, recipientSaid } from './address-recipient.ts';
import { regionBefore, shortPostcode, type Region } from './latin-regions.ts';
import { streetWord, type KnownPlace, type SaidAddress } from './said-address.ts';

const unit = String.raw`(?:(?:flat|apt\.?|apartment|unit|suite|ste\.?|room|floor|level|block|blk|lot)\s*#?\w+|\d+(?:st|nd|rd|th)\s+floor|#\s?\d+\w?)`;
const postcodeShape =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{5}(?:-\d{4})?|\d{6}|^\d{3} \d{2}(?= \p{L}))\b/iu;

/** Reads an address in Latin letters; what is said before it, between its parts and after it isn't part of it. */
export function readLatin(text: string, known?: KnownPlace): SaidAddress {
  const { recipient, rest } = recipientSaid(text, known);
  const said: SaidAddress = recipient === undefined ? {} : { recipient };
  const parts = partsOf(rest);
  const found = lineAt(parts);
  if (!found) {
    const isBrief = parts.length <= 2 && parts.every((part) => part.split(' ').length <= 4);
    const country = countrySaid(rest, 'alone') ?? (isBrief ? countrySaid(parts.at(-1) ?? '', 'alone') : undefined);
    return country === undefined ? said : { ...said, country };
  }
  const { at, line, left } = found;
  const places = placesAfter([...(left === '' ? [] : [left]), ...parts.slice(at + 1)]);
  const who =
    said.recipient ?? [parts[at - 1], places.after].find((part) => part !== undefined && isNameAlone(part, known));
  const outside = rest.replace(line, ' ; ');
  const placed = placesIn({ ...places, line: [...unitsBefore(parts.slice(0, at)), line].join(', ') }, known);
  const country = places.country ?? placed.country ?? countrySaid(outside, 'anywhere');
  const city = placed.city ?? movedTo.exec(outside)?.[1];
  return {
    ...(who === undefined ? {} : { recipient: who }),
    ...placed,
    ...(city === undefined ? {} : { city }),
    ...(country === undefined ? {} : { country }),
  };
}

/** A message as it is cut by its own marks. */
function partsOf(text: string): string[] {
  return text
    .replace(/\s+in\s+(?=\p{Lu})/gu, ', ')
    .split(/[,;!?]|:(?=\s)|\s[-–—]\s|(?<!\b(?:st|rd|ave|no|apt|jln|blk|dr|ln)|str)\.(?=\s|$)/iu)
    .map(withoutCourtesy)
    .filter((part) => part !== '');
}

const withoutCourtesy = (part: string) =>
  part
    .trim()
    .replace(/^(?:(?:ok|okay|please|pls|then|so)\s+)+/iu, '')
    .replace(
      /(?<=\S\s)(?:please|thanks?(?: you)?|pls|(?:instead|then|as well)(?!\s+#?\d)|phone|tel|mobile|and (?:the )?phone(?: is)?)(?![\p{L}]).*$/iu,
      '',
    )
    .replace(
      /\s+(?:for|from|because|since|until|if|when|and)\s+(?:the|my|his|her|our|now|i|it|you|this|that|next)\b.*$/iu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();

const endsInUnit = new RegExp(String.raw`(?:^|\s)(${unit})$`, 'iu');
const onlyUnit = new RegExp(String.raw`^${unit}$`, 'iu');

/** The flat and the house that were named right before the street. */
function unitsBefore(parts: readonly string[]): string[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const own = endsInUnit.exec(last)?.[1];
  if (own !== undefined) return [own];
  const isHouse =
    /^\p{Lu}/u.test(last) && streetWord.test(last) && !plainWords.test(last) && last.split(' ').length <= 5;
  return isHouse ? [...unitsBefore(parts.slice(0, -1)), last] : [];
}

/** The part that holds the street, the street of it, and what stands behind a postcode in it. */
function lineAt(parts: readonly string[]): { at: number; line: string; left: string } | undefined {
  for (const [at, part] of parts.entries()) {
    const start = startIn(part, parts.slice(at + 1));
    if (start === undefined || onlyUnit.test(part.slice(start))) continue;
    const whole = part.slice(start).trim();
    const [number = ''] = /^\S+/u.exec(whole) ?? [];
    const code = postcodeShape.exec(whole.slice(number.length));
    const cut = code ? number.length + code.index : whole.length;
    const town = code ? townIn(whole.slice(0, cut), code[0]) : cut;
    return { at, line: whole.slice(0, town).trim(), left: whole.slice(town).trim() };
  }
  return undefined;
}

/** Where the town begins in a street that runs on to its state and postcode without a comma; its end where none does. */
function townIn(street: string, postcode: string): number {
  const state = regionBefore(street, postcode);
  const ends = [...street.matchAll(new RegExp(String.raw`(?<!\w)${unit}|${streetWord.source}\.?`, 'giu'))];
  const limit = state?.before.length ?? street.trimEnd().length;
  const last = ends.findLast(({ index, 0: word }) => index + word.length < limit);
  const end = last ? last.index + last[0].length : street.length;
  // “12 Jalan Ampang”: what begins the street's name doesn't end it
  const isNamed = /\s\p{L}+.*\s$/u.test(street.slice(0, last?.index));
  return state || (isNamed && townAlone.test(street.slice(end))) ? end : street.length;
}

/** “221B Baker Street London NW1 6XE”: a name of one word or two between the street and the postcode. */
const townAlone = /^\s+(?!(?:North|South|East|West)\b)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s*$/u;

/** Where in a part a street begins: at its number, at its name where the number follows, at a named house. */
function startIn(part: string, rest: readonly string[]): number | undefined {
  const numbered = new RegExp(String.raw`(?<![\w/-])(?:${unit}\s+)?(?:no\.?\s*)?#?\d+[\w/-]*\s+(?=\p{L})`, 'giu');
  for (const number of part.matchAll(numbered)) {
    const after = part.slice(number.index + number[0].length);
    if (streetWord.test(after)) return number.index;
    const isCued = /(?:^|\b(?:to|at|is|address|it['’]s)\s)$/iu.test(part.slice(0, number.index));
    if (isCued && /^\p{Lu}/u.test(after) && !/^#?\d{5,}\s/u.test(number[0])) return number.index;
  }
  const named = numberBehind.exec(part);
  if (named?.[1] !== undefined) {
    const isStreet = streetWord.test(named[1]) || rest.slice(0, 2).some((next) => postcodeShape.test(next));
    if (isStreet && !counted.test(named[1]) && !phoneTail.test(named[1]))
      return named.index + named[0].indexOf(named[1]);
  }
  const hasNumber = rest.some((next) => /\d/u.test(next));
  const cued = /\b(?:to|at|address(?: is)?)\s+(?=\p{Lu})/u.exec(part);
  const house = cued ? part.slice(cued.index + cued[0].length) : part;
  const isHouse = hasNumber && streetWord.test(house) && /^\p{Lu}/u.test(house) && house.split(' ').length <= 5;
  return isHouse && !plainWords.test(house) ? part.length - house.length : undefined;
}

/** “Torstrasse 12”, “jalan ampang 8 50450 …”: a name, and its number behind. */
const numberBehind =
  /(?:^|\b(?:to|at|is|address|it['’]s)\s|\s(?=\p{Lu}))((?:(?!(?:to|at|is|address|send|ship|deliver|order|change|it|my|the|please)\b)[\p{L}.'’-]+\s+){1,5}\d{1,4}[a-z]?(?:[-/]\d+[a-z]?)?)(?=$|\s+\d{5})/iu;
const counted =
  /^(?:order|size|eu|us|uk|day|room|step|item|number|no|version|ref|type)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\s+\d/iu;

/** “Sorry 0142”: the digits that prove an order. */
const phoneTail =
  /\s0\d{3}$|^(?:sorry|oh|no|yes|sure|ok|okay|hi|hello|are|last|ending|ends|digits|tail|code|phone)\b(?:.*\b(?:in|is|are|with))?\s+\d{4}$/iu;

interface Places {
  line: string;
  /** The flat, where it stands behind the street. */
  units: string[];
  /** City, region and what belongs to the street, in the order in which they stand. */
  names: string[];
  postcode?: string;
  /** Which of the names stood beside the postcode. */
  beside?: number;
  /** The state or province right before the postcode. */
  state?: Region;
  country?: string;
  /** What stands behind the place. */
  after?: string;
}

/** What stands behind the street, as far as it names a place. */
function placesAfter(parts: readonly string[]): Omit<Places, 'line'> {
  const found: Omit<Places, 'line'> = { units: [], names: [] };
  for (const part of parts) {
    if (found.names.length === 0 && onlyUnit.test(part)) {
      found.units.push(part);
      continue;
    }
    const code = found.postcode === undefined ? (postcodeShape.exec(part) ?? shortPostcode.exec(part))?.[0] : undefined;
    const left = (code === undefined ? part : part.replace(code, ' ')).replace(
      /^(?:in|postcode|zip(?: code)?)\b/iu,
      '',
    );
    const name = left.replace(/\s+/gu, ' ').trim();
    if (code !== undefined) found.postcode = code;
    const state = code === undefined ? undefined : regionBefore(name === '' ? (found.names.at(-1) ?? '') : name, code);
    if (state) {
      // a town may stand before the comma
      if (name === '') found.names.pop();
      if (state.before !== '') found.names.push(state.before);
      found.state = state;
      continue;
    }
    if (found.state && name !== '' && countrySaid(name, 'alone') === undefined) {
      found.after = name;
      break;
    }
    if (name === '') continue;
    const isCountry = countrySaid(name, 'alone') !== undefined && (name.length > 2 || countryCode(name) !== undefined);
    if (isCountry) {
      found.country = countrySaid(name, 'alone') ?? name;
    } else if (isNoPlace(name)) {
      if (found.names.length > 0) break;
    } else {
      if (code !== undefined) found.beside = found.names.length;
      found.names.push(name);
    }
  }
  return found;
}

const plainWords =
  /(?<![\p{L}])(?:i|i['’]m|my|our|your|you|it|this|that|these|is|are|was|will|and|or|not|for|with|because|so|please|send|ship|deliver|order|the name|recipient|the|to|until|from)(?![\p{L}])/u;
const isNoPlace = (name: string) =>
  plainWords.test(name) || /^(?:For|To|Please|I|My|And|It|Not|The name)\b/u.test(name) || name.split(' ').length > 5;

/** Street, city and region, told apart by what is known of the place, by the postcode, or by their number. */
function placesIn(
  { line: street, units, names, postcode, beside, state, ...rest }: Places,
  known?: KnownPlace,
): SaidAddress {
  const line = [street, ...units].join(', ');
  const code = postcode === undefined ? {} : { postcode };
  const same = (part: string, name: string | undefined) => part.toLowerCase() === name?.toLowerCase();
  const at = names.findIndex((part) => same(part, known?.city) || same(part, known?.region));
  const lineWith = (count: number) => [line, ...names.slice(0, count)].join(', ');
  if (known && at >= 0) return { line: lineWith(at), city: known.city, region: known.region, ...code };
  if (state) {
    const { region, country } = state;
    const town = names.at(-1);
    const placed = town === undefined ? { line } : { line: lineWith(names.length - 1), city: town };
    return { ...placed, region, ...code, country: rest.country ?? country };
  }
  const isState = beside !== undefined && beside > 0 && /^[A-Z]{2,3}$/u.test(names[beside] ?? '');
  const cityAt = beside === undefined ? Math.max(0, names.length - 2) : isState ? beside - 1 : beside;
  const isCounty = beside !== undefined && beside === names.length - 1 && beside > 0 && /\p{L}\d/u.test(postcode ?? '');
  const from = isCounty && !isState ? beside - 1 : cityAt;
  const [city, region] = names.slice(from);
  if (city === undefined) return { line, ...code };
  return { line: lineWith(from), city, ...(region === undefined ? {} : { region }), ...code };
}

/** “I am moving to Berlin, Germany”. */
const movedTo =
  /\b(?:mov(?:e|ed|ing)|relocat(?:e|ed|ing)|liv(?:e|ing)|staying)\s+(?:over |back )?(?:to|in)\s+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;
