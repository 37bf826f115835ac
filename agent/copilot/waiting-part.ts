import type { TranscriptEntry } from '../transcript.ts';
import { onlyHolds } from '../wishes/only-holds.ts';
import { numberAsked } from '../wishes/plain-number.ts';

const isShoppers = (entry: TranscriptEntry | undefined) => entry?.role === 'shopper';

/**
 * The conversation up to the shopper's newest words, as the agent would have to answer them; `undefined` when an operator
 * has answered them: to say that they are at it is no answer. `back` looks at what was said so many times before.
 */
export function waitingPart(transcript: readonly TranscriptEntry[], back = 0): TranscriptEntry[] | undefined {
  let end = transcript.length;
  for (let group = 0; ; group += 1) {
    while (end > 0 && !isShoppers(transcript[end - 1])) {
      end -= 1;
      const entry = transcript[end];
      if (entry?.role === 'operator' && !onlyHolds(entry.text)) return undefined;
    }
    if (end === 0) return undefined;
    if (group === back) return transcript.slice(0, end).map((entry, at) => asWords(asAsked(entry, transcript[at - 1])));
    while (end > 0 && isShoppers(transcript[end - 1])) end -= 1;
  }
}

/** The conversation up to the shopper's message at this place, as if these were its words and nobody had answered. */
export const wordsAt = (transcript: readonly TranscriptEntry[], place: number, words: string): TranscriptEntry[] =>
  transcript
    .slice(0, place + 1)
    .map((entry, at) => asWords(at === place && entry.role === 'shopper' ? { ...entry, text: words } : entry));

/** A number that an operator asked for is said to be that: “59200” after “邮编是多少” is a postcode, no order. */
function asAsked(entry: TranscriptEntry, before: TranscriptEntry | undefined): TranscriptEntry {
  if (entry.role !== 'shopper' || before?.role !== 'operator') return entry;
  const number = numberAsked(entry.text, before.text);
  return number ? { ...entry, text: `${number.name} ${number.digits}` } : entry;
}

/** What a button began was begun then; here it is words. */
function asWords(entry: TranscriptEntry): TranscriptEntry {
  if (entry.role === 'confirmation') return { ...entry, due: false };
  if (entry.role !== 'shopper') return entry;
  const { start: _, ...said } = entry;
  return said;
}
