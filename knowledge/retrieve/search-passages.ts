import type { Embedder } from '../embed/embedder.ts';
import { createLocalEmbedder } from '../embed/local-embedder.ts';
import type { FoundPassage, PassageQuery } from '../knowledge-base.ts';
import type { Language } from '../language.ts';
import type { ShopId } from '../shop-id.ts';
import type { ShopDatabase, Sql } from '../store/database.ts';
import { embeddedText, indexedFrom } from '../store/embeddings.ts';
import { meantTopics } from '../topics/meant-topics.ts';
import { wordingOf } from '../topics/topic.ts';
import { byAnswer } from './by-answer.ts';
import { coverage } from './coverage.ts';
import { findCandidates, widenVectorSearch, type Candidate } from './find-candidates.ts';
import { fitOf } from './fits.ts';
import { fuseRanks } from './fuse-ranks.ts';
import { matchHeadings } from './heading-match.ts';
import { inLightOf, type TopicFinding } from './in-light-of.ts';
import { corrected, indexWordsOf, queryWords, type QueryWord } from './query-words.ts';
import { rarity, type WordCounts } from './rarity.ts';

interface SearchDeps {
  database: ShopDatabase;
  embedder: Embedder;
  /** Told when the embedder fails; the search then goes by words alone. */
  onEmbedderError(error: unknown): void;
}

const localEmbedder = createLocalEmbedder();

/** How much the ranking by words counts against the one by meaning; tuned on `dev-questions.examples.ts`. */
const wordsWeight = 1.5;
/** What the ranking by words held counts, and in it headings that say the question, or nothing beside it. */
const held = { weight: 1.5, headed: 0.5, focus: 0.3 };
/** A word that says a concept counts less by itself, since the concept counts too: a paraphrase is as good. */
const ofItsConcept = 0.6;
/** A question longer than this is cut; nobody asks that much at once. */
const longestQuery = 1_000;

/**
 * Finds passages by words (BM25) and by meaning (cosine), fused by reciprocal rank, for the question as it is put and for
 * what it seems to be about. Passages in the asked language come first; when none of them fits, those of the other
 * language that do.
 */
export async function searchPassages(deps: SearchDeps, query: PassageQuery): Promise<FoundPassage[]> {
  const text = query.text.slice(0, longestQuery);
  if (text.trim() === '') return [];
  const meant = meantTopics(text);
  const wordings = meant.map(({ id }) => wordingOf(id)[query.language]);
  const vectors = await embedQueries(deps, [text, ...wordings]);
  const [own, ...findings] = await Promise.all([
    searchCorrected(deps, query, { text, vector: vectors[0] }),
    ...meant.map(async (topic, at): Promise<TopicFinding> => {
      const asked = { text: wordings[at] ?? '', vector: vectors[at + 1], isCorrected: true };
      return { meant: topic, found: (await searchText(deps, query, asked)).found };
    }),
  ]);
  return inLightOf(findings, own).slice(0, limitOf(query));
}

interface Asked {
  text: string;
  /** Absent while the embedder fails: the search then goes by words alone. */
  vector: Float32Array | undefined;
  /** There are no misspelt words to put right. */
  isCorrected?: boolean;
}

async function searchCorrected(deps: SearchDeps, query: PassageQuery, asked: Asked): Promise<FoundPassage[]> {
  const { found, better } = await searchText(deps, query, asked);
  if (better === undefined) return found;
  const [vector] = await embedQueries(deps, [better]);
  return (await searchText(deps, query, { text: better, vector, isCorrected: true })).found;
}

function limitOf({ limit = 5 }: PassageQuery): number {
  return Math.max(1, Math.min(limit, 20));
}

interface Search {
  found: FoundPassage[];
  /** The query with misspelt words put right: search for that instead. */
  better?: string;
}

async function searchText(deps: SearchDeps, query: PassageQuery, asked: Asked): Promise<Search> {
  const { text, vector, isCorrected } = asked;
  const limit = limitOf(query);
  const words = queryWords(text);
  return deps.database.inShop(query.shop, async (sql) => {
    const countsOf = await readCounts(sql, query.shop, words);
    const isKnown = (word: string) => countsOf('en').of(word) + countsOf('zh').of(word) > 0;
    const better = isCorrected ? undefined : corrected(text, isKnown);
    if (better !== undefined) return { found: [], better };
    // Sent along with the first search: the database takes them in turn.
    const widened = vector && countsOf('en').total + countsOf('zh').total >= indexedFrom && widenVectorSearch(sql);

    const search = async (language: Language) => {
      const counts = countsOf(language);
      if (counts.total === 0) return [];
      const candidates = await findCandidates(sql, {
        shop: query.shop,
        language,
        words: weighWords(words, counts),
        ...(vector && { vector: { embedder: deps.embedder.id, values: vector } }),
      });
      return byAnswer(rank(await measure(candidates, text, words, counts), language), { text, words, counts }).slice(
        0,
        limit,
      );
    };
    const [own] = await Promise.all([search(query.language), widened]);
    if (own.some(isSure)) return { found: own };
    const others = (await search(query.language === 'en' ? 'zh' : 'en')).filter(isSure);
    return { found: [...others, ...own].slice(0, limit) };
  });
}

const isSure = ({ fit }: FoundPassage) => fit === 'sure';

async function embedQueries(
  { embedder, onEmbedderError }: SearchDeps,
  texts: string[],
): Promise<readonly Float32Array[]> {
  try {
    return await embedder.embed(texts);
  } catch (error) {
    onEmbedderError(error);
    return [];
  }
}

type CountsOf = (language: Language) => WordCounts;

/** How rare the query's words are in each language. */
async function readCounts(sql: Sql, shop: ShopId, words: readonly QueryWord[]): Promise<CountsOf> {
  const { rows } = await sql.query<{ language: Language; word: string; passages: number }>(
    `select language, word, passages from word_counts
     where shop_id = $1 and language in ('en', 'zh') and word = any($2)`,
    [shop, ['*', ...indexWordsOf(words)]],
  );
  const known = new Map(rows.map(({ language, word, passages }) => [`${language} ${word}`, passages]));
  return (language) => ({
    total: known.get(`${language} *`) ?? 0,
    of: (word) => known.get(`${language} ${word}`) ?? 0,
  });
}

/** What each index word counts in BM25: its rarity, less where it stands for another or another for it. */
function weighWords(words: readonly QueryWord[], counts: WordCounts): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (word: string, weight: number) => {
    if (counts.of(word) > 0) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  };
  for (const { word, concepts, inside, weight } of words) {
    add(word, weight * rarity(counts, word) * (concepts.length > 0 ? ofItsConcept : 1));
    for (const concept of concepts) add(concept, weight * rarity(counts, concept));
    for (const part of inside) add(part, (weight * rarity(counts, part)) / 2);
  }
  return weights;
}

/** A candidate with all its measures. */
interface Ranked extends Candidate {
  similarity: number;
  coverage: number;
  headed: number;
  focus: number;
}

/**
 * Adds coverage, and similarity where there is no vector to compare (the embedder is down, or the passage waits to be
 * embedded again): then as the local embedder sees it, so that callers can still tell whether anything fits.
 */
async function measure(
  candidates: readonly Candidate[],
  text: string,
  words: readonly QueryWord[],
  counts: WordCounts,
): Promise<Ranked[]> {
  const unseen = candidates.filter(({ similarity }) => similarity === null);
  const [asked, ...vectors] =
    unseen.length === 0 ? [] : await localEmbedder.embed([text, ...unseen.map((each) => embeddedText(each))]);
  const estimates = new Map(unseen.map(({ number }, at) => [number, dotProduct(asked, vectors[at])]));
  return candidates.map((each) => ({
    ...each,
    similarity: each.similarity ?? estimates.get(each.number) ?? 0,
    coverage: coverage(words, new Set(each.words), counts),
    ...matchHeadings(words, each, counts),
  }));
}

function dotProduct(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a?.reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0) ?? 0;
}

function rank(all: readonly Ranked[], language: Language): FoundPassage[] {
  const best = (score: (each: Ranked) => number, among = all) =>
    among.toSorted((a, b) => score(b) - score(a) || a.number - b.number);
  const byWords = all.filter(({ wordScore }) => wordScore > 0);
  const scores = fuseRanks([
    { weight: wordsWeight, order: best((each) => each.wordScore, byWords) },
    { weight: 1, order: best((each) => each.similarity) },
    {
      weight: held.weight,
      order: best((each) => each.coverage + held.headed * each.headed + held.focus * each.focus),
    },
  ]);
  return best((each) => scores.get(each) ?? 0).map((each) => ({
    id: each.id,
    documentId: each.documentId,
    title: each.title,
    headings: each.headings,
    text: each.text,
    language,
    source: each.source,
    score: scores.get(each) ?? 0,
    fit: fitOf(each),
    isMeant: false,
    similarity: each.similarity,
    coverage: each.coverage,
    headed: each.headed,
    focus: each.focus,
  }));
}
