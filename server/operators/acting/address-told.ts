import { addressSaid, mergeAddress } from '../../../agent/playbooks/actions/address/merge-address.ts';
import type { StoredEvent } from '../../conversations/stored-event.ts';

const tool = 'change_delivery_address';
const places: ReadonlySet<string> = new Set(['line', 'city', 'region', 'postcode', 'country']);

type Told = Readonly<Record<string, unknown>>;

/**
 * The address that the shopper told last, as the form for it begins: the newest call's as a whole, or what they wrote to
 * a person since; never parts of two places, and nothing of a place whose country the shop's rules refused.
 */
export function addressTold(log: readonly StoredEvent[]): Told {
  let told: Told = {};
  const calls = new Map<string, Told>();
  // words that a call followed stand in the call, as the tool took them
  let unread: string[] = [];
  for (const event of log) {
    if (event.type === 'message.created' && event.author === 'shopper') unread.push(event.text ?? '');
    if (event.type === 'tool.started' && event.name === tool && isRecord(event.args)) {
      calls.set(event.callId, event.args);
      [told, unread] = [event.args, []];
    }
    if (event.type === 'tool.finished' && calls.get(event.callId) === told && isRefusedCountry(event.content))
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

const isRefusedCountry = (content: unknown) => isRecord(content) && content['rule'] === 'address_country';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
