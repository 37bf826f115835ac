/** A kind of goods, with all that shoppers and shops call it: any shop may sell it or not. */
export interface GoodsKind {
  /** Names, singular, lower case, between commas. */
  en: string;
  /** Names between commas. */
  zh: string;
  /** How it is told of by who doesn't name it. */
  told?: RegExp;
  /** The kind that it is one of: what comes near it. */
  within?: string;
  /** Names all that is of a line, and gives way to any kind named beside it. */
  isGeneral?: true;
  /** Whose it is. */
  pet?: 'cat' | 'dog' | 'other';
}

/** Kinds by a key of their own. */
export type GoodsKinds = Readonly<Record<string, GoodsKind>>;
