/** What is quoted to a question, and how sure that must be. */
export interface QuoteLimits {
  sentences: number;
  /** Share of the question's terms that the passage must hold. */
  leastCover?: number;
  /**
   * Only a passage that is surely about this: `plain` by its words, `asked` by its words or its heading, `headed` when
   * its heading says what is asked and, by `focus`, little else; `surely` when it says hardly anything but this;
   * `meant` when it is what the question's topic leads to, whatever its words.
   */
  onPoint?: 'plain' | 'asked' | 'headed' | 'surely' | 'meant';
  /** With `headed`: share of the heading that is asked. */
  focus?: number;
  /** When nothing surely fits, what is near: said to be no more than the closest there is. */
  orNear?: boolean;
  /** As a statement rather than as the answer to a question. */
  plain?: boolean;
  /** Only what speaks of this. */
  says?: string;
  /** Only what the document says that answered last. */
  onTopicOnly?: boolean;
}
