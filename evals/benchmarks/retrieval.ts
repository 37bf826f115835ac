import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createKnowledgeBase } from '../../knowledge/create-knowledge-base.ts';
import type { Embedder } from '../../knowledge/embed/embedder.ts';
import { createLocalEmbedder } from '../../knowledge/embed/local-embedder.ts';
import { languages, type Language } from '../../knowledge/language.ts';
import { widenVectorSearch } from '../../knowledge/retrieve/find-candidates.ts';
import { questionsOf } from '../../knowledge/retrieve/questions/questions.ts';
import { shopId, type ShopId } from '../../knowledge/shop-id.ts';
import { embeddedText, vectorText } from '../../knowledge/store/embeddings.ts';
import { loadPassages, type LoadedDocument } from '../../knowledge/store/load-passages.ts';
import { startServices } from '../../scripts/test-services/services.ts';
import type { Database } from '../../server/db/database.ts';
import { migrate } from '../../server/db/migrate.ts';
import { createPostgresDatabase } from '../../server/db/postgres.ts';
import { percentile, type Benchmark, type Figure } from './figures.ts';

const heldOutQuestions = questionsOf('held-out');
const largest = 100_000;
const usualSizes = [1_000, 10_000, largest];
const perDocument = 500;
const rounds = 3;
const tellEveryMs = 10_000;
const best = 10;
/** Half floats hold three digits: passages closer than this to the tenth best are as good. */
const tie = 0.002;

interface Known {
  language: Language;
  vector: Float32Array;
}

/** Random numbers that are the same in every run (a linear congruential generator; Numerical Recipes' constants). */
function createRandom(seed: number) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return { pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T };
}

/** Sentences of the demo shop's own documents, to make many plausible passages of. */
async function readSentences(language: Language): Promise<string[]> {
  const folder = path.join(import.meta.dirname, '../../knowledge/demo-shop', language);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  const sentence = language === 'en' ? /[^.?!\n]{15,}[.?!]/g : /[^。？！\n]{6,}[。？！]/g;
  return texts.flatMap((text) => text.replace(/^---[\s\S]*?---/, '').match(sentence) ?? []).map((each) => each.trim());
}

/** `count` passages in documents of `perDocument`, half in each language, each with a word that stands nowhere else. */
async function* makeDocuments(
  count: number,
  { embedder, known, progress }: { embedder: Embedder; known: Known[]; progress: (note: string) => void },
): AsyncGenerator<LoadedDocument> {
  let told = performance.now();
  const random = createRandom(42);
  const sentences = { en: await readSentences('en'), zh: await readSentences('zh') };
  for (let document = 0; document < count / perDocument; document += 1) {
    const language = languages[document % 2] ?? 'en';
    const title = `Guide ${document}`;
    const texts = Array.from({ length: perDocument }, (_, at) => ({
      headings: [random.pick(sentences[language]).slice(0, 24)],
      text: `${[1, 2, 3].map(() => random.pick(sentences[language])).join(' ')} ref${document}x${at}`,
    }));
    const vectors = await embedder.embed(texts.map((each) => embeddedText({ title, ...each })));
    const passages = texts.map((each, at) => ({ ...each, vector: vectors[at] as Float32Array }));
    known.push(...passages.map(({ vector }) => ({ language, vector })));
    if (performance.now() - told > tellEveryMs) {
      told = performance.now();
      progress(`${known.length} of ${count} passages made`);
    }
    yield { source: `guide-${document}.md`, title, language, passages };
  }
}

function dot(a: Float32Array, b: Float32Array): number {
  let total = 0;
  for (let at = 0; at < a.length; at += 1) total += (a[at] ?? 0) * (b[at] ?? 0);
  return total;
}

/** The similarity of the tenth best of all passages in this language. */
function tenthBest(vector: Float32Array, language: Language, known: readonly Known[]): number {
  const similarities = known.flatMap((each) => (each.language === language ? [dot(each.vector, vector)] : []));
  return Float64Array.from(similarities).sort().at(-best) ?? 0;
}

/** Share of the ten nearest passages, found by comparing with all, that the index finds too. */
async function recall(database: Database, shop: ShopId, embedder: Embedder, known: readonly Known[]): Promise<number> {
  let found = 0;
  for (const { text, language } of heldOutQuestions) {
    const [vector] = await embedder.embed([text]);
    if (!vector) continue;
    const tenth = tenthBest(vector, language, known);
    const type = `halfvec(${embedder.dimensions})`;
    const { rows } = await database.inShop(shop, async (sql) => {
      await sql.query(widenVectorSearch.text);
      return sql.query<{ similarity: number }>(
        `select 1 - (embedding::${type} <=> $4::${type}) as similarity from passage_embeddings
         where shop_id = $1 and language = $2 and embedder = $3 and dimensions = ${embedder.dimensions}
         order by embedding::${type} <=> $4::${type} limit ${best}`,
        [shop, language, embedder.id, vectorText(vector)],
      );
    });
    found += rows.filter(({ similarity }) => similarity >= tenth - tie).length;
  }
  return found / (best * heldOutQuestions.length);
}

async function measureSize(database: Database, count: number, progress: (note: string) => void): Promise<Figure[]> {
  const shop = shopId(`bench-${count}`);
  await database.asSystem((sql) =>
    sql.query(
      `insert into shops (id, name, identity_secret, default_language, currency, time_zone)
       values ($1, '{"en": "Bench", "zh": "测试"}', $2, 'en', 'CNY', 'UTC')`,
      [shop, randomUUID()],
    ),
  );
  const embedder = createLocalEmbedder();
  const known: Known[] = [];
  progress(`loading ${count} passages`);
  const space = { embedder: embedder.id, dimensions: embedder.dimensions };
  await loadPassages(database, shop, space, 'bench', makeDocuments(count, { embedder, known, progress }));
  progress('all loaded and indexed; searching');
  const knowledge = createKnowledgeBase({ database, embedder });
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const { text, language } of heldOutQuestions) {
      const started = performance.now();
      await knowledge.search({ shop, text, language });
      if (round > 0) times.push(performance.now() - started); // the first round warms up
    }
  }
  const goals = count === largest ? { p95: { most: 10 }, recall: { least: 0.95 } } : undefined;
  const name = count.toLocaleString('en');
  progress('comparing with every passage');
  return [
    { name: `search, ${name} passages, p50`, value: percentile(times, 0.5), unit: 'ms' },
    {
      name: `search, ${name} passages, p95`,
      value: percentile(times, 0.95),
      unit: 'ms',
      ...(goals ? { goal: goals.p95 } : {}),
    },
    {
      name: `recall@10, ${name} passages`,
      value: await recall(database, shop, embedder, known),
      unit: '',
      ...(goals ? { goal: goals.recall } : {}),
    },
  ];
}

/** Whole searches (words and meaning, fused) in shops of several sizes, side by side in one Postgres. */
export const retrieval: Benchmark = {
  name: 'retrieval',
  measures: `Postgres, local embedder: ${heldOutQuestions.length} held-out questions, ${rounds} rounds after one to warm up; recall@10 of the vector index against comparing with every passage`,
  async run(progress, sizes) {
    const { services, stop } = await startServices({ durable: true });
    try {
      const database = await createPostgresDatabase(services.postgresUrl);
      try {
        await migrate(database);
        const figures: Figure[] = [];
        for (const size of sizes.length > 0 ? sizes : usualSizes)
          figures.push(...(await measureSize(database, size, progress)));
        return figures;
      } finally {
        await database.close();
      }
    } finally {
      await stop();
    }
  },
};
