import type { Database } from '../db/database.ts';
import { checkConsent, checkIdentity } from './oracle-consent-testing.ts';
import { readFacts, type Facts } from './oracle-facts-testing.ts';
import { checkMoney } from './oracle-money-testing.ts';
import { checkOffers } from './oracle-offers-testing.ts';
import { checkWindows } from './oracle-windows-testing.ts';

/** What was found in the books. */
export interface Audit {
  /** One line for each thing done that should not have been; empty when the house held. */
  violations: string[];
  /** Actions done, by kind. */
  committed: Record<string, number>;
  /** How the gate decided: `allow`, `confirm`, `human`, `deny`. */
  decided: Record<string, number>;
  proposed: number;
}

/**
 * Judges what was done by what lies in the database and by the shop's policy document: written apart from the rules, from
 * the words of the policy. It knows nothing of why the gate let something pass. `pressed` are the questions that
 * shoppers answered with a yes of their own, over HTTP.
 */
export async function audit(database: Database, pressed: ReadonlySet<string>): Promise<Audit> {
  const facts = await readFacts(database);
  const violations = [
    ...checkBooks(facts),
    ...checkConsent(facts, pressed),
    ...checkIdentity(facts),
    ...checkWindows(facts),
    ...checkMoney(facts),
    ...checkOffers(facts),
  ];
  return {
    violations,
    committed: counts(facts.deeds.map(({ kind }) => kind)),
    decided: counts(facts.proposals.map(({ decision }) => decision)),
    proposed: facts.proposals.length,
  };
}

/** What the shop did and what the book says it did are the same, each thing once. */
function checkBooks({ deeds, shopEffects, requests }: Facts): string[] {
  const keys = new Set(deeds.map(({ key }) => key));
  return [
    ...shopEffects.flatMap(({ key, kind }) => (keys.has(key) ? [] : [`the shop did a ${kind} that the book lacks`])),
    ...deeds.flatMap(({ key, kind, order }) => {
      const found = shopEffects.filter((each) => each.key === key).length;
      return found === 1 ? [] : [`${kind} of ${order} was done ${found} times under its key`];
    }),
    ...deeds.flatMap(({ key, kind }) => {
      const found = requests.filter((each) => each === key).length;
      return found === 1 ? [] : [`${kind} opened ${found} requests`];
    }),
  ];
}

function counts(values: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const value of values) found[value] = (found[value] ?? 0) + 1;
  return found;
}
