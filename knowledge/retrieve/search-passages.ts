import type { Embedder } from '../embed/embedder.ts';
import type { FoundPassage, PassageQuery } from '../knowledge-base.ts';
import type { ShopDatabase } from '../store/database.ts';
import { meantTopics, type MeantTopic } from '../topics/meant-topics.ts';
import { wordingOf } from '../topics/topic.ts';
import { inLightOf, type TopicFinding } from './in-light-of.ts';
import { readVersion, searchText, searchWithin, type AskedText } from './search-text.ts';
import type { TopicFindings } from './topic-findings.ts';

interface SearchDeps {
  database: ShopDatabase;
  embedder: Embedder;
  /** Told when the embedder fails; the search then goes by words alone. */
  onEmbedderError(error: unknown): void;
  /** Of this database and embedder alone. */
  topicFindings: TopicFindings;
}

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
  const { shop, language } = query;
  const limit = limitOf(query);
  if (query.within) {
    const [vector] = await embedTexts(deps, [text]);
    const by = { database: deps.database, embedder: deps.embedder.id };
    return searchWithin(by, { shop, language, limit, text, vector, isCorrected: true }, query.within);
  }
  const meant = meantTopics(text);
  const vector = await embedQuestion(deps, query, text, meant);
  const own = await findOwn(deps, { shop, language, limit: mostRead, text, vector }, meant);
  const findings = await Promise.all(meant.map((topic) => findTopic(deps, { ...query, limit }, topic, own.version)));
  return inLightOf(findings, own.found).slice(0, limit);
}

/** So many are read for what they tell, however few are wanted. */
const mostRead = 20;

function limitOf({ limit = 5 }: PassageQuery): number {
  return Math.max(1, Math.min(limit, mostRead));
}

/** The question's vector; those of topics' wordings that aren't known yet are asked for with it and kept. */
async function embedQuestion(
  deps: SearchDeps,
  { language }: PassageQuery,
  text: string,
  meant: readonly MeantTopic[],
): Promise<Float32Array | undefined> {
  const unknown = meant.filter(({ id }) => !deps.topicFindings.vectorOf(id, language));
  const [vector, ...wordings] = await embedTexts(deps, [text, ...unknown.map(({ id }) => wordingOf(id)[language])]);
  for (const [at, wording] of wordings.entries()) {
    const topic = unknown[at];
    if (topic) deps.topicFindings.keepVector(topic.id, language, wording);
  }
  return vector;
}

async function embedTexts(
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

/** What a text finds by its own words. That of a topic's wording is kept as what the topic finds. */
async function findOwn(
  deps: SearchDeps,
  asked: AskedText,
  meant: readonly MeantTopic[],
): Promise<Pick<Awaited<ReturnType<typeof searchText>>, 'found' | 'version'>> {
  const called = meant.find(({ id }) => wordingOf(id)[asked.language] === asked.text);
  if (!called) return searchCorrected(deps, asked);
  const version = await readVersion(deps.database, asked.shop);
  const { found } = await findTopic(deps, asked, called, version);
  return { found: [...found], ...(version === undefined ? {} : { version }) };
}

async function searchCorrected(deps: SearchDeps, asked: AskedText): ReturnType<typeof searchText> {
  const by = { database: deps.database, embedder: deps.embedder.id };
  const first = await searchText(by, asked);
  if (first.better === undefined) return first;
  const [vector] = await embedTexts(deps, [first.better]);
  return searchText(by, { ...asked, text: first.better, vector, isCorrected: true });
}

/** What the shop has on a topic: as kept, if it was found in this version of the shop's knowledge. */
async function findTopic(
  { database, embedder, topicFindings }: SearchDeps,
  { shop, language, limit }: Pick<AskedText, 'shop' | 'language' | 'limit'>,
  meant: MeantTopic,
  version: string | undefined,
): Promise<TopicFinding> {
  const asked = { shop, language, limit, topic: meant.id };
  const known = topicFindings.get(asked, version);
  if (known) return { meant, found: known };
  const vector = topicFindings.vectorOf(meant.id, language);
  const text = wordingOf(meant.id)[language];
  const searched = await searchText(
    { database, embedder: embedder.id },
    { shop, language, limit, text, vector, isCorrected: true },
  );
  // By words alone it is found while the embedder fails only.
  if (vector) topicFindings.keep(asked, searched.version, searched.found);
  return { meant, found: searched.found };
}
