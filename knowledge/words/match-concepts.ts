import { concepts } from './concepts.ts';
import { stemEnglish } from './stem-english.ts';

/** A stretch of a text that says a concept. `start` and `end` count in the text's own units: tokens or characters. */
export interface ConceptMatch {
  concept: string;
  start: number;
  end: number;
}

interface Phrase {
  parts: readonly string[];
  concepts: string[];
}

/** Phrases by their first part. */
type Phrasebook = ReadonlyMap<string, readonly Phrase[]>;

function phrasebook(entries: readonly (readonly [concept: string, parts: readonly string[]])[]): Phrasebook {
  const phrases = new Map<string, Phrase>();
  for (const [concept, parts] of entries) {
    const key = parts.join(' ');
    const phrase = phrases.get(key);
    if (!phrase) phrases.set(key, { parts, concepts: [concept] });
    else if (!phrase.concepts.includes(concept)) phrase.concepts.push(concept);
  }
  const book = new Map<string, Phrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.parts[0];
    if (first === undefined) continue;
    const list = book.get(first);
    if (list) list.push(phrase);
    else book.set(first, [phrase]);
  }
  return book;
}

/** The stems of an English phrase, as a text's own tokens are stemmed. */
function stems(phrase: string): string[] {
  return (phrase.replaceAll("'", '').match(/[a-z]+|\d+/g) ?? []).map(stemEnglish);
}

const english = phrasebook(
  [...concepts].flatMap(([concept, { en }]) => en.map((phrase) => [concept, stems(phrase)] as const)),
);
const chinese = phrasebook(
  [...concepts].flatMap(([concept, { zh }]) => zh.map((phrase) => [concept, phrase.split('')] as const)),
);

/** Every English word stem that the concepts are said with: what a misspelt word was likely meant to be. */
export const conceptWords: ReadonlySet<string> = new Set(
  [...concepts.values()].flatMap(({ en }) => en.flatMap((phrase) => phrase.match(/[a-z]{4,}/g) ?? [])),
);

/**
 * The concepts said in a sequence of parts (English stems, or characters). Matches may overlap and hold one another:
 * `退货运费` says the cost of a return, and inside it the return and the fee.
 */
function matchConcepts(parts: readonly string[], book: Phrasebook): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  parts.forEach((part, start) => {
    for (const phrase of book.get(part) ?? []) {
      if (!phrase.parts.every((each, offset) => parts[start + offset] === each)) continue;
      const end = start + phrase.parts.length;
      for (const concept of phrase.concepts) found.push({ concept, start, end });
    }
  });
  return found;
}

export function matchEnglishConcepts(stemmed: readonly string[]): ConceptMatch[] {
  return matchConcepts(stemmed, english);
}

export function matchChineseConcepts(characters: readonly string[]): ConceptMatch[] {
  return matchConcepts(characters, chinese);
}
