/** They complain, or want to be made good for something. */
export function claims(words: string): boolean {
  return claiming.test(words);
}

const claiming =
  /\bcompensat|\bcomplain|\bmake (?:it|this|that) (?:up|right|good)\b|\bmake up for\b|\b(?:rubbish|ridiculous|terrible|unacceptable|disgrace)|投诉|赔偿|补偿|索赔|赔[我钱点多]|太差|差评/iu;
