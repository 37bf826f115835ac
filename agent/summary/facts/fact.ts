import type { Source } from '../source.ts';
import type { Eye } from '../eye.ts';
import type { Run, TalkTurn } from '../read-talk.ts';

/** What a fact tells of: what an operator may need to act, by the names that `needed-facts.ts` uses. */
export const factKinds = [
  'order', // its number, as looked up or said
  'goods',
  'paid',
  'parcel', // condition, carrier, number
  'promised_day',
  'last_scan',
  'dispatch',
  'refund',
  'refund_next',
  'refund_money', // when it arrives
  'return_window',
  'size',
  'measures',
  'product', // asked about or suggested, with its price
  'named', // goods, colours and sizes as the shopper called them
  'deadline', // by when they need it, in their words
  'promotion',
  'request',
  'problem', // what is wrong, or why it goes back
  'item', // which goods
  'wish', // what it should become: a size, a colour, a remedy
  'photos',
  'address',
  'passage', // of the shop's knowledge
  'refusal',
  'tried', // by an operator, and refused by a rule
  'contact',
  'claimed', // what they say was promised to them before
  'reproach', // that they wrote before, or that what was due never came, in their words
  'question', // what was asked, in the shopper's words
] as const;
export type FactKind = (typeof factKinds)[number];

/** One thing that is known, with where it comes from. */
export interface Fact {
  kind: FactKind;
  label: string;
  value: string;
  source: Source;
}

/** A fact before older words on the same thing are left out: the newest of each `key` counts. */
export type FoundFact = Omit<Fact, 'source'> & { key: string };

/** What one ended call of a tool says, in the turn in which it was made. Content that isn't as expected says nothing. */
export type FactsOf = (run: Run, eye: Eye, turn: TalkTurn) => FoundFact[];
