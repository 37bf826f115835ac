import { createWordCorrector } from '../../../understanding/word-corrector.ts';

/** English words for what is wished of goods. Those that are a slip away from one of them but mean something else stand too. */
const vocabulary =
  `sensitive stomach tummy belly digestion cancelling canceling waterproof wireless noise breath dental joints
  stiff hairball hairballs washable machine laptop kitten puppy senior quiet quite silent swimming cotton leather cashmere pockets
  pocket hooded removable detachable charging winter summer comfortable breathable lightweight water watch noisy winters summers wool washed waters stuff staff nose house horse state later`.split(
    /\s+/,
  );

const correct = createWordCorrector(vocabulary);

/** The words with slips of the finger in what is wished of goods mended: "senstive stomch". */
export function plainWords(text: string): string {
  return text.replace(/[a-z]{5,}|stif\b/gi, (word) => correct(word.toLowerCase()) ?? word);
}
