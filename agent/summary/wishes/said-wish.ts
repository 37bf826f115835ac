import type { WishKind } from '../../wishes/wish-kinds.ts';

/** The one thing that a wish is for. */
export interface WishedGoods {
  /** As the shop calls it, where it is known; else as the shopper does. */
  name: string;
  /** Of its order, where it is known. */
  order?: string;
  /** The name is the shop’s. */
  isKnown: boolean;
}

/** What somebody wants to come out of it, for one thing, in their own words, whatever the agent made of them. */
export interface SaidWish {
  /** One of these: ways to put the same thing right, as they named them. */
  kinds: readonly WishKind[];
  /** The part of a message that says it. */
  words: string;
  /** How much, where they said it; of goods, how many. */
  much: string;
  /** Absent: no thing was named. */
  goods?: WishedGoods;
  /** The one order that these words name. */
  order?: string;
  /** Wanted of so many orders, with those of which it was given. */
  orders?: { count: number; done: readonly string[] };
  seq: number;
  at: Date;
  /** `declined`: a colleague has said no to it since. `otherwise`: something else was done with the same goods, so that nothing is left of it. */
  state: 'open' | 'done' | 'otherwise' | 'withdrawn' | 'declined';
  /** The action that gave it. */
  doneBy?: string;
}

export const isOpen = ({ state }: SaidWish): boolean => state === 'open';
