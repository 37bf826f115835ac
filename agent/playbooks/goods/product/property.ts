import type { Localized } from '../../../../knowledge/language.ts';

/** What is wished of goods, told by what product data say. */
export interface Property {
  /** As one says what has it: "with noise cancelling", “带降噪的”. */
  label: Localized;
  /** In the shopper's words. */
  said: RegExp;
  /** Attributes that tell whether it is there. */
  named?: RegExp;
  /** A value that says so; without it any that isn't a no. */
  held?: RegExp;
  /** Said of it in its title or description, where no attribute tells. */
  told?: RegExp;
  /** Judged by a figure rather than by words. */
  holds?(product: Described): boolean | undefined;
  /** Only rules out what is made for others; data that are silent on it are no lack. */
  barsOnly?: true;
  /** As one says what hasn't got it, of what one may not want: “不是皮的”. */
  without?: Localized;
}

/** What a product says of itself. */
export interface Described {
  title: string;
  description: string;
  attributes: readonly { name: string; value: string }[];
}
