import { createLocalEmbedder } from '../embed/local-embedder.ts';
import type { FoundPassage } from '../knowledge-base.ts';
import type { Language } from '../language.ts';
import type { ShopId } from '../shop-id.ts';
import type { ShopDatabase, Statement } from '../store/database.ts';
import { embeddedText } from '../store/embeddings.ts';
import { byAnswer, withSaying } from './by-answer.ts';
import { coverage } from './coverage.ts';
import { selectCandidates, selectWithin, widenVectorSearch, type Candidate } from './find-candidates.ts';
import { fitOf } from './fits.ts';
import { fuseRanks } from './fuse-ranks.ts';
import { matchHeadings } from './heading-match.ts';
import { corrected, indexWordsOf, queryWords, type QueryWord } from './query-words.ts';
import type { WordCounts } from './rarity.ts';
import { tellingWords, type TellingWord } from './telling-words.ts';

const localEmbedder = createLocalEmbedder();

/** How much the ranking by words counts against the one by meaning; tuned on `questions/dev*.txt`. */
const wordsWeight = 1.5;
/** What the ranking by words held counts, and in it headings that say the question, or nothing beside it. */
const held = { weight: 1.5, headed: 0.5, focus: 0.3 };
/** A word that says a concept counts less by itself, since the concept counts too: a paraphrase is as good. */
const ofItsConcept = 0.6;

/** One text to be searched for. */
export interface AskedText {
  shop: ShopId;
  language: Language;
  text: string;
  limit: number;
  /** The embedder's; absent while it fails: the search then goes by words alone. */
  vector: Float32Array | undefined;
  /** There are no misspelt words to put right. */
  isCorrected?: boolean;
}

interface Search {
  found: FoundPassage[];
  /** Of the shop's knowledge, when the search began; it may have seen newer knowledge. Absent while the shop knows nothing. */
  version?: string;
  /** The text with misspelt words put right: search for that instead. */
  better?: string;
}

interface SearchTextDeps {
  database: Pick<ShopDatabase, 'batch'>;
  /** Its id. */
  embedder: string;
}

/** Passages for one text by words (BM25) and by meaning (cosine), fused by reciprocal rank, best first. */
export async function searchText(deps: SearchTextDeps, asked: AskedText): Promise<Search> {
  const { language, text, limit, isCorrected } = asked;
  const words = queryWords(text);
  const { candidates, countsOf, ...known } = await findIn(deps, asked, words, language);
  const isKnown = (word: string) => countsOf('en').of(word) + countsOf('zh').of(word) > 0;
  const better = isCorrected ? undefined : corrected(text, isKnown);
  if (better !== undefined) return { ...known, found: [], better };

  const order = async (all: readonly Candidate[], of: Language) => {
    const counts = countsOf(of);
    const ranked = rank(await measure(all, text, words, counts), of);
    return byAnswer(ranked, { text, words, counts }).slice(0, limit);
  };
  const own = await order(candidates, language);
  const other = language === 'en' ? 'zh' : 'en';
  if (own.some(isSure) || countsOf(other).total === 0) return { ...known, found: own };
  const others = await order((await findIn(deps, asked, words, other)).candidates, other);
  return { ...known, found: [...others.filter(isSure), ...own].slice(0, limit) };
}

/** What some documents say of a text, best first: by how much of it their best sentence and their headings say. */
export async function searchWithin(
  { database, embedder }: SearchTextDeps,
  { shop, language, text, vector, limit }: AskedText,
  documents: readonly string[],
): Promise<FoundPassage[]> {
  const words = queryWords(text);
  const byMeaning = vector && { vector: { embedder, values: vector } };
  const [{ rows }, { rows: candidates }] = await database.batch<[CountRow, Candidate]>(shop, [
    selectCounts(shop, words),
    selectWithin({ shop, words: weighWords(words), ...byMeaning }, documents),
  ]);
  const counts = countsIn(rows)(language);
  const measured = await measure(candidates, text, words, counts);
  return measured
    .map((each) => withSaying(foundOf(each, language, 0), { words, counts }))
    .map((each) => ({ ...each, score: (each.saying?.share ?? 0) + headsWithin * each.headed }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit);
}

/** What a heading that says the question counts beside a sentence that does. */
const headsWithin = 0.3;

const isSure = ({ fit }: FoundPassage) => fit === 'sure';

type CountsOf = (language: Language) => WordCounts;

interface Findings {
  candidates: Candidate[];
  /** How rare the words are in each language. */
  countsOf: CountsOf;
  /** Of the knowledge, read before the candidates. */
  version?: string;
}

interface CountRow {
  language: Language;
  word: string;
  passages: number;
  version: string | null;
}

/** The candidates of one language, in one trip to the database. */
async function findIn(
  { database, embedder }: SearchTextDeps,
  { shop, vector }: AskedText,
  words: readonly QueryWord[],
  language: Language,
): Promise<Findings> {
  const byMeaning = vector && { vector: { embedder, values: vector } };
  const [{ rows }, , { rows: candidates }] = await database.batch<[CountRow, object, Candidate]>(shop, [
    selectCounts(shop, words),
    widenVectorSearch,
    selectCandidates({ shop, language, words: weighWords(words), ...byMeaning }),
  ]);
  const version = rows[0]?.version;
  return { candidates, countsOf: countsIn(rows), ...(version ? { version } : {}) };
}

function countsIn(rows: readonly CountRow[]): CountsOf {
  const passages = new Map(rows.map((row) => [`${row.language} ${row.word}`, row.passages]));
  return (of) => ({
    total: passages.get(`${of} *`) ?? 0,
    of: (word) => passages.get(`${of} ${word}`) ?? 0,
  });
}

function selectCounts(shop: ShopId, words: readonly QueryWord[]): Statement {
  return {
    text: `select language, word, passages, (select version from knowledge_versions where shop_id = $1) as version
     from word_counts where shop_id = $1 and language in ('en', 'zh') and word = any($2)`,
    params: [shop, ['*', ...indexWordsOf(words)]],
  };
}

/** The version of what a shop knows; undefined while it knows nothing. */
export async function readVersion(database: Pick<ShopDatabase, 'batch'>, shop: ShopId): Promise<string | undefined> {
  const [{ rows }] = await database.batch<[{ version: string }]>(shop, [
    { text: 'select version from knowledge_versions where shop_id = $1', params: [shop] },
  ]);
  return rows[0]?.version;
}

/** What each index word counts for in BM25, before its rarity: less where it stands for another or another for it. */
function weighWords(words: readonly QueryWord[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (word: string, weight: number) => weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  for (const { word, concepts, inside, weight } of words) {
    add(word, weight * (concepts.length > 0 ? ofItsConcept : 1));
    for (const concept of concepts) add(concept, weight);
    for (const part of inside) add(part, weight / 2);
  }
  return weights;
}

/** A candidate with all its measures. */
interface Ranked extends Candidate {
  similarity: number;
  coverage: number;
  headed: number;
  focus: number;
  tells: readonly string[];
  leavesOut: readonly string[];
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
  const telling = tellingWords(words, counts);
  return candidates.map((each) => ({
    ...each,
    ...toldBy(each, telling),
    similarity: each.similarity ?? estimates.get(each.number) ?? 0,
    coverage: coverage(words, new Set(each.words), counts),
    ...matchHeadings(words, each, counts),
  }));
}

function toldBy({ words }: Candidate, telling: readonly TellingWord[]): Pick<FoundPassage, 'tells' | 'leavesOut'> {
  const tells = telling.filter(({ word }) => words.includes(word));
  const leavesOut = telling.filter((each) => ![each.word, ...each.concepts].some((word) => words.includes(word)));
  return { tells: tells.map(({ word }) => word), leavesOut: leavesOut.map(({ word }) => word) };
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
  return best((each) => scores.get(each) ?? 0).map((each) => foundOf(each, language, scores.get(each) ?? 0));
}

function foundOf(each: Ranked, language: Language, score: number): FoundPassage {
  return {
    id: each.id,
    documentId: each.documentId,
    title: each.title,
    headings: each.headings,
    text: each.text,
    language,
    source: each.source,
    score,
    fit: fitOf(each),
    isMeant: false,
    similarity: each.similarity,
    coverage: each.coverage,
    headed: each.headed,
    focus: each.focus,
    tells: each.tells,
    leavesOut: each.leavesOut,
  };
}
