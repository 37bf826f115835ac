import type { Understand } from '../understanding/create-understanding.ts';
import type { Entities } from '../understanding/understanding.ts';
import { textsIn } from './borne-out.ts';
import type { FactKind } from './facts/fact.ts';
import { neededFields, type NeededField } from './needed-facts.ts';
import type { Summary } from './summary.ts';

/** Words of the shopper, as they were said. */
export interface SaidWords {
  seq: number;
  text: string;
  /** How many came with them. */
  photos?: number;
}

export interface SummaryQuality {
  /** Share of what is needed that is there, 0..1; 1 where nothing is needed. */
  score: number;
  /** What an operator would have to ask or look up again: `return_item: photos`. */
  missing: string[];
}

/**
 * Could an operator act on a summary without asking again what the shopper has said? Everything that a matter needs
 * (`needed-facts.ts`) and that was said has to be in it, word for word or number for number; what was looked up, too, and
 * what it is about and what to do next. It looks for the shopper's own words, not for what the summary made of them.
 */
export function summaryQuality(summary: Summary, said: readonly SaidWords[], understand: Understand): SummaryQuality {
  const words = said.filter(({ text }) => text.trim() !== '');
  const named = words.flatMap(({ text }) => understand([text]).segments.map(({ entities }) => entities));
  const photos = said.reduce((sum, each) => sum + (each.photos ?? 0), 0);
  const { gist: _, ...computed } = summary;
  const told = plain(textsIn(computed).join('\n'));
  const checks = new Map<string, boolean>();
  if (words.length > 0) checks.set('matter', summary.intents.length > 0 || summary.openQuestion !== undefined);
  checks.set('next step', summary.nextStep !== '');
  for (const { id } of summary.intents) {
    const needed = Object.entries(neededFields).find(([intent]) => intent === id)?.[1] ?? [];
    for (const field of needed) {
      const isThere = has(field, { summary, told, named, words, photos });
      if (isThere !== undefined) checks.set(`${id}: ${field}`, isThere);
    }
  }
  const missing = [...checks].flatMap(([check, isThere]) => (isThere ? [] : [check]));
  return { score: checks.size === 0 ? 1 : 1 - missing.length / checks.size, missing };
}

interface Seen {
  summary: Summary;
  /** All that the summary tells. */
  told: string;
  named: readonly Entities[];
  words: readonly SaidWords[];
  photos: number;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Whether it is there; `undefined`: it was never said, so nobody can know it. */
function has(field: NeededField, { summary, told, named, words, photos }: Seen): boolean | undefined {
  const all = (values: readonly string[]) =>
    values.length === 0 ? undefined : values.every((each) => told.includes(plain(each)));
  switch (field) {
    case 'order':
      return all(named.flatMap(({ orderNumbers }) => orderNumbers).filter((number) => !mayBeCode(number, summary)));
    case 'parcel':
      return all(named.flatMap(({ trackingNumbers }) => trackingNumbers));
    case 'goods':
      return all(named.flatMap(({ products }) => products));
    case 'size':
      return all(named.flatMap(({ sizes }) => sizes));
    case 'measures':
      return all(named.flatMap(({ measures }) => Object.values(measures).map(String)));
    case 'contact':
      return all(named.flatMap(({ emails }) => emails));
    case 'words':
      return words.length === 0 ? undefined : words.some(({ text }) => told.includes(plain(text)));
    case 'photos':
      return photos === 0 ? undefined : knows(summary, ['photos']);
    case 'order_state':
      return looked(summary, summary.orders.length > 0);
    case 'parcel_state':
      return looked(summary, knows(summary, ['parcel', 'dispatch']));
    case 'refund_state':
      return looked(summary, knows(summary, ['refund', 'request']));
  }
}

/** Where a one-time code was asked for, a bare number of its length is one. */
function mayBeCode(number: string, { identity, actions }: Summary): boolean {
  return (
    /^\d{4,8}$/u.test(number) && (identity.level === 'stepped_up' || actions.some(({ needs }) => needs === 'step_up'))
  );
}

const knows = ({ facts }: Summary, kinds: readonly FactKind[]) => facts.some(({ kind }) => kinds.includes(kind));

/** Of a stranger nothing can be looked up, and what was refused needn't be tried again. */
function looked(summary: Summary, isThere: boolean): boolean | undefined {
  if (summary.identity.level === 'anonymous') return undefined;
  return isThere || knows(summary, ['refusal']);
}
