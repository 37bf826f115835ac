import { addressSaid, mergeAddress } from './merge-address.ts';
import { readAddress } from './read-address.ts';

type Told = Readonly<Record<string, unknown>>;

/** What tells of an address: the shopper's words, a call with one, and that its country was refused. */
export type AddressStep = { said: string } | { called: Told } | { refused: Told };

const places: ReadonlySet<string> = new Set(['line', 'city', 'region', 'postcode', 'country']);

/**
 * The address that the shopper told last: the newest call's as a whole, or what they wrote to a person since; never parts
 * of two places, and nothing of a place whose country the shop's rules refused.
 */
export function toldAddress(steps: readonly AddressStep[]): Told {
  let told: Told = {};
  // words that a call followed stand in the call, as the tool took them
  let unread: string[] = [];
  for (const step of steps) {
    if ('said' in step) unread.push(step.said);
    if ('called' in step) [told, unread] = [step.called, []];
    if ('refused' in step && step.refused === told)
      told = Object.fromEntries(Object.entries(told).filter(([name]) => !places.has(name)));
  }
  return unread.reduce(taken, told);
}

/** A whole place, or what completes or corrects the one before. */
function taken(before: Told, text: string): Told {
  const said = addressSaid(text, before);
  const isPlace = /\d/u.test(said.line ?? '') && (said.city ?? said.postcode ?? said.region) !== undefined;
  const isOfOne = Object.keys(before).some((name) => name !== 'orderNumber') && said.country === undefined;
  return isPlace || isOfOne ? mergeAddress(before, said) : before;
}

/**
 * The call with the address whole that it holds a part of, as these words tell it: one made of a part of a message may lack
 * the town. The call as it is where they tell of no such street.
 */
export function withWholeAddress(call: Told, said: readonly string[]): Told {
  const { line } = call;
  const holds = (told: Told) =>
    typeof told['line'] === 'string' && (typeof line !== 'string' || told['line'].includes(line));
  const each = said.toReversed().map((text): Told => ({ ...readAddress(text) }));
  const whole = [toldAddress(said.map((text) => ({ said: text }))), ...each];
  const address = whole.find(holds);
  return address ? { ...call, ...address } : call;
}
