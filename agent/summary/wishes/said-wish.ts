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
  /** How much, where they said it. */
  much: string;
  /** Absent: no thing was named. */
  goods?: WishedGoods;
  seq: number;
  at: Date;
  state: 'open' | 'done' | 'withdrawn';
  /** The action that gave it. */
  doneBy?: string;
}

export const isOpen = ({ state }: SaidWish): boolean => state === 'open';
