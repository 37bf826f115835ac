import { correctAddress } from './correct-address.ts';
import { readAddress } from './read-address.ts';
import type { KnownPlace, SaidAddress } from './said-address.ts';

const placeParts = ['line', 'city', 'region', 'postcode', 'country'] as const;

/**
 * The address as it is wished now. A street with its town, country or postcode is another place: of the one before only
 * the recipient and the phone stay. Anything less completes or corrects what was there.
 */
export function mergeAddress(before: Record<string, unknown>, said: SaidAddress): Record<string, unknown> {
  const isPlace = said.line !== undefined && (said.city ?? said.region ?? said.country ?? said.postcode) !== undefined;
  const kept = isPlace ? Object.entries(before).filter(([key]) => !placeParts.some((part) => part === key)) : undefined;
  return { ...(kept ? Object.fromEntries(kept) : before), ...said };
}

/**
 * What these words make of the address before: another place, a part of it, or a part put right. Empty where they say
 * nothing of it.
 */
export function addressSaid(text: string, before: Readonly<Record<string, unknown>>, known?: KnownPlace): SaidAddress {
  const said = readAddress(text, known);
  return said.line === undefined ? { ...said, ...correctAddress(text, before) } : said;
}
