import type { SaidAddress } from './read-address.ts';

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
