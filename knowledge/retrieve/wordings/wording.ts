/** A way of asking, matched on lower-case text, and the words that a shop would use for it. */
export type Wording = readonly [asked: RegExp, said: string];
