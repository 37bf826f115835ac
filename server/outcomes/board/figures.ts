import { handoffReasons } from '../../../tools/contract.ts';
import type { Board, BoardFigure } from '../../contract/operator/board.ts';
import { counts, firstReason, intentsOf, type Counted } from './select.ts';

type Figures = Pick<
  Board,
  'figures' | 'rates' | 'handoffs' | 'firstResponseMs' | 'resolveMs' | 'csat' | 'days' | 'languages' | 'models'
>;

/** A share with its numerator and denominator. */
export function rate(count: number, of: number): Board['rates']['resolution'] {
  return { count, of, ...(of > 0 ? { value: count / of } : {}) };
}

/** All figures that are made of conversations alone. */
export function figuresOf(counted: readonly Counted[]): Figures {
  const count = (figure: BoardFigure) => counted.filter(({ outcome }) => counts[figure](outcome)).length;
  const involved = count('involved');
  const [verified, durable, notDurable] = [count('verified'), count('durable'), count('not_durable')];
  const [contained, handoffs, abandoned] = [count('contained'), count('handoffs'), count('abandoned')];
  const ratings = counted.flatMap(({ outcome }) => outcome.rating ?? []);
  return {
    figures: {
      conversations: counted.length,
      ...{ involved, contained, verified, handoffs, durable, notDurable, abandoned },
      durableUndecided: count('durable_undecided'),
      handedOffAtOnce: count('handed_off_at_once'),
      unresolved: count('unresolved'),
      underWay: count('under_way'),
      gaps: count('gaps'),
    },
    rates: {
      resolution: rate(verified, involved),
      containment: rate(contained, involved),
      durability: rate(durable, durable + notDurable),
      handoff: rate(handoffs, involved),
      abandonment: rate(abandoned, involved),
    },
    handoffs: { total: handoffs, byReason: byReason(counted) },
    firstResponseMs: spread(counted.flatMap(({ outcome }) => outcome.firstResponseMs ?? [])),
    resolveMs: spread(counted.flatMap(({ outcome }) => outcome.resolveMs ?? [])),
    csat: { count: ratings.length, ...(ratings.length > 0 ? { mean: sum(ratings) / ratings.length } : {}) },
    days: group(counted, ({ day }) => [day]).map(([day, figures]) => ({ day, ...figures })),
    languages: group(counted, ({ language }) => [language]).map(([language, figures]) => ({ language, ...figures })),
    models: group(counted, ({ outcome }) => outcome.models).map(([model, figures]) => ({ model, ...figures })),
  };
}

function byReason(counted: readonly Counted[]): Board['handoffs']['byReason'] {
  const reasons = counted.flatMap(({ outcome }) => (counts.handoffs(outcome) ? (firstReason(outcome) ?? []) : []));
  return handoffReasons
    .map((reason) => ({ reason, count: reasons.filter((each) => each === reason).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

type GroupCounts = Pick<Board['figures'], 'conversations' | 'involved' | 'contained' | 'verified' | 'handoffs'>;

/** Sorted by key. One conversation may be in several groups. */
function group<Key extends string>(
  counted: readonly Counted[],
  keysOf: (each: Counted) => readonly Key[],
): [Key, GroupCounts][] {
  const groups = new Map<Key, GroupCounts>();
  for (const each of counted) {
    for (const key of keysOf(each)) {
      const known = groups.get(key) ?? { conversations: 0, involved: 0, contained: 0, verified: 0, handoffs: 0 };
      known.conversations += 1;
      for (const figure of ['involved', 'contained', 'verified', 'handoffs'] as const) {
        if (counts[figure](each.outcome)) known[figure] += 1;
      }
      groups.set(key, known);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What shoppers came for: how many conversations of each, and what became of them. Most frequent first. */
export function intentFigures(counted: readonly Counted[]): Omit<Board['intents'][number], 'label'>[] {
  const intents = new Map<string, Omit<Board['intents'][number], 'label'>>();
  for (const { outcome } of counted) {
    for (const id of intentsOf(outcome)) {
      const known = intents.get(id) ?? { id, count: 0, contained: 0, verified: 0, handoffs: 0 };
      known.count += 1;
      for (const figure of ['contained', 'verified', 'handoffs'] as const) {
        if (counts[figure](outcome)) known[figure] += 1;
      }
      intents.set(id, known);
    }
  }
  return [...intents.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Percentiles by nearest rank. */
function spread(values: readonly number[]): Board['resolveMs'] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  const [p50, p90] = [at(0.5), at(0.9)];
  return { count: sorted.length, ...(p50 === undefined ? {} : { p50 }), ...(p90 === undefined ? {} : { p90 }) };
}

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
