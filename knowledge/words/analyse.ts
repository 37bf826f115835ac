import { foldText } from './clean-text.ts';
import { matchChineseConcepts, matchEnglishConcepts } from './match-concepts.ts';
import { segmentChinese, wordsInside } from './segment-chinese.ts';
import { stemEnglish } from './stem-english.ts';
import { isStopWord } from './stop-words.ts';

/** Raise when the words that the same text yields change: passages indexed under another version are indexed again. */
export const analysisVersion = 4;

/** One word of a text, in the form in which it is indexed. */
export interface Word {
  /** As written, folded. */
  surface: string;
  /** English stem, Chinese word, or digits. */
  term: string;
  /** Shorter Chinese words inside this one. */
  inside: readonly string[];
  /** Carries no content of its own. */
  stop: boolean;
  /** Concepts that this word says, alone or together with its neighbours; those said by the longest phrase. */
  concepts: readonly string[];
}

export interface Analysis {
  words: readonly Word[];
  /** Concepts said anywhere, those inside longer ones too. */
  concepts: ReadonlySet<string>;
}

/** How a concept is written among an index's terms; no word can look like it. */
export function conceptTerm(concept: string): string {
  return `#${concept}`;
}

interface Token {
  surface: string;
  /** As in `Word`. */
  term: string;
  han: boolean;
  start: number;
  end: number;
}

const pattern = /\p{Script=Han}+|[\p{L}\p{M}](?:['\p{L}\p{M}](?<!\p{Script=Han}))*|\d+(?:[.,]\d+)*/gu;

function tokens(folded: string): Token[] {
  const found: Token[] = [];
  for (const { 0: run, index } of folded.matchAll(pattern)) {
    if (!/^\p{Script=Han}/u.test(run)) {
      const surface = run.replaceAll("'", '');
      found.push({ surface, term: stemEnglish(surface), han: false, start: index, end: index + run.length });
      continue;
    }
    let start = index;
    for (const word of segmentChinese(run)) {
      found.push({ surface: word, term: word, han: true, start, end: start + word.length });
      start += word.length;
    }
  }
  return found;
}

interface Said {
  concept: string;
  start: number;
  end: number;
}

/** The concepts said in a text, by its tokens. A single Han character counts only where it is a word by itself. */
function conceptsSaid(folded: string, all: readonly Token[]): Said[] {
  const english = matchEnglishConcepts(all.map(({ term, han }) => (han ? '' : term))).map((match) => ({
    concept: match.concept,
    start: all[match.start]?.start ?? 0,
    end: all[match.end - 1]?.end ?? 0,
  }));
  if (!all.some(({ han }) => han)) return english;
  const wordsAlone = new Set(all.filter(({ han, start, end }) => han && end - start === 1).map(({ start }) => start));
  const chinese = matchChineseConcepts(folded.split('')).filter(
    ({ start, end }) => end - start > 1 || wordsAlone.has(start),
  );
  return [...english, ...chinese];
}

/** Those that no longer phrase holds. */
function outermost(said: readonly Said[]): Said[] {
  const sorted = said.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let widest = { start: -1, end: -1 };
  return sorted.filter(({ start, end }) => {
    if (widest.end > end || (widest.end === end && widest.start < start)) return false;
    if (end > widest.end) widest = { start, end };
    return true;
  });
}

/** For each token, the concepts whose phrases touch it. */
function conceptsByToken(all: readonly Token[], said: readonly Said[]): Set<string>[] {
  const found = all.map(() => new Set<string>());
  let first = 0;
  for (const { concept, start, end } of said.toSorted((a, b) => a.start - b.start)) {
    while ((all[first]?.end ?? Infinity) <= start) first += 1;
    for (let at = first; (all[at]?.start ?? Infinity) < end; at += 1) found[at]?.add(concept);
  }
  return found;
}

/** Takes a text in English, Chinese or both apart into words and the concepts they say. Pure and deterministic. */
export function analyse(text: string): Analysis {
  const folded = foldText(text);
  const all = tokens(folded);
  const said = conceptsSaid(folded, all);
  const touching = conceptsByToken(all, outermost(said));
  const words = all.map(({ surface, term, han }, at): Word => ({
    surface,
    term,
    inside: han ? wordsInside(surface) : [],
    stop: isStopWord(surface),
    concepts: [...(touching[at] ?? [])],
  }));
  return { words, concepts: new Set(said.map(({ concept }) => concept)) };
}
