import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../server/db/testing.ts';
import { createKnowledgeBase, type ManagedKnowledgeBase } from './create-knowledge-base.ts';
import type { Embedder } from './embed/embedder.ts';
import { createLocalEmbedder } from './embed/local-embedder.ts';
import type { IngestProgress } from './ingest/ingest-folder.ts';
import { shopId } from './shop-id.ts';
import { indexedFrom } from './store/embeddings.ts';
import { loadPassages } from './store/load-passages.ts';

const shop = shopId('demo');
const other = shopId('other');

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

const outcomes = (steps: IngestProgress[]) => Object.fromEntries(steps.map(({ file }) => [file.source, file.status]));

describe.each(databaseKinds)('the knowledge base on %s', (kind) => {
  let databases: TestDatabase;
  let knowledge: ManagedKnowledgeBase;
  let folder: string;

  const ingest = () => collect(knowledge.ingestFolder({ shop, folder, collection: 'help' }));
  const search = (text: string, language: 'en' | 'zh' = 'en', of = shop) =>
    knowledge.search({ shop: of, text, language });
  const countRows = () =>
    databases.database.asSystem(async (sql) => {
      const { rows } = await sql.query(
        `select (select count(*) from passages) as passages, (select count(*) from passage_words) as words,
           (select count(*) from passage_embeddings) as embeddings, (select count(*) from documents) as documents,
           (select coalesce(sum(passages), 0) from word_counts where word <> '*') as counts,
           (select coalesce(sum(passages), 0) from word_counts where word = '*') as total`,
      );
      return rows[0] as Record<'passages' | 'words' | 'embeddings' | 'documents' | 'counts' | 'total', number>;
    });

  beforeAll(async () => {
    databases = await openTestDatabase(kind);
    knowledge = createKnowledgeBase({ database: databases.database, embedder: createLocalEmbedder() });
    folder = await mkdtemp(path.join(tmpdir(), 'knowledge-'));
    await writeFile(
      path.join(folder, 'shipping.md'),
      '# Shipping\n\n## Fees\n\nFree from ¥99.\n\n## Time\n\n2 to 4 days.',
    );
    await writeFile(path.join(folder, 'returns.md'), '# Returns\n\n## Window\n\nSend it back within 7 days.');
    await writeFile(path.join(folder, 'peisong.md'), '# 清关\n\n## 海关\n\n海关要证件时请尽快提供，关税由收件人付。');
    await writeFile(path.join(folder, 'broken.pdf'), 'not a pdf');
    await writeFile(path.join(folder, 'README.md'), 'for people');
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
    await databases.close();
  });

  test('ingests a folder, tells of a bad file and goes on', async () => {
    const steps = await ingest();
    expect(outcomes(steps)).toEqual({
      'broken.pdf': 'failed',
      'peisong.md': 'stored',
      'returns.md': 'stored',
      'shipping.md': 'stored',
    });
    expect(steps.at(-1)).toMatchObject({ done: 4, total: 4 });
    expect(await knowledge.status(shop)).toEqual({ embedder: 'local-2', documents: 3, passages: 4, embedded: 4 });
  });

  test('finds a passage with what a citation needs', async () => {
    const [best] = await search('how much is postage');
    expect(best).toMatchObject({
      title: 'Shipping',
      headings: ['Fees'],
      text: 'Free from ¥99.',
      language: 'en',
      source: 'shipping.md',
    });
    expect(best?.id).toMatch(/^psg_/);
    expect(best?.fit).toBe('sure');
  });

  test('answers from the other language only when its own has nothing fitting', async () => {
    const [best] = await search('customs clearance and import duties');
    expect(best).toMatchObject({ language: 'zh', source: 'peisong.md' });
    expect((await search('can I return it')).every(({ language }) => language === 'en')).toBe(true);
  });

  test('puts typos right', async () => {
    expect((await search('retrun windw'))[0]).toMatchObject({ source: 'returns.md' });
  });

  test('finds nothing fitting for what the shop does not know, and nothing at all for nothing', async () => {
    expect((await search('who won the football match')).some(({ fit }) => fit === 'sure')).toBe(false);
    expect(await search('  ')).toEqual([]);
    expect(await search('的了吗', 'zh')).not.toBeUndefined();
    expect((await search("'; drop table passages; -- \u0000 %_\\ ".repeat(200))).length).toBeLessThanOrEqual(5);
  });

  test('shows one shop nothing of another', async () => {
    await knowledge.ingestFile(other, {
      source: 'secret.md',
      bytes: Buffer.from('# Postage\n\nPostage is secret here.'),
    });
    expect((await search('postage')).map(({ source }) => source)).not.toContain('secret.md');
    expect((await search('postage', 'en', other)).map(({ source }) => source)).toEqual(['secret.md']);
    const [secret] = await knowledge.listDocuments(other);
    expect(await knowledge.removeDocument(shop, secret?.id ?? '')).toBe(false);
    expect(await knowledge.removeDocument(other, secret?.id ?? '')).toBe(true);
  });

  test('leaves unchanged files alone and replaces exactly the passages of a changed one', async () => {
    const idOf = async (text: string) => (await search(text))[0]?.id;
    const before = { fees: await idOf('postage'), window: await idOf('send it back'), rows: await countRows() };
    await writeFile(
      path.join(folder, 'shipping.md'),
      '# Shipping\n\n## Fees\n\nFree from ¥99.\n\n## Time\n\nOvernight, by drone.',
    );
    expect(outcomes(await ingest())).toEqual({
      'broken.pdf': 'failed',
      'peisong.md': 'unchanged',
      'returns.md': 'unchanged',
      'shipping.md': 'stored',
    });
    expect((await search('overnight drone'))[0]).toMatchObject({ headings: ['Time'], text: 'Overnight, by drone.' });
    expect({ fees: await idOf('postage'), window: await idOf('send it back') }).toMatchObject({
      fees: before.fees,
      window: before.window,
    });
    expect((await countRows()).passages).toBe(before.rows.passages);
  });

  test('keeps words, counts and vectors equal to the passages through all changes', async () => {
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        knowledge.ingestFile(shop, { source: `${name}.md`, bytes: Buffer.from(`# ${name}\n\nSame words, ${name}.`) }),
      ),
    );
    const rows = await countRows();
    expect(rows.counts).toBe(rows.words);
    expect(rows.total).toBe(rows.passages);
    expect(rows.embeddings).toBe(rows.passages);
    for (const { id, collection } of await knowledge.listDocuments(shop)) {
      if (collection === 'uploads') expect(await knowledge.removeDocument(shop, id)).toBe(true);
    }
    const after = await countRows();
    expect(after).toMatchObject({ passages: 4, documents: 3, embeddings: 4, counts: after.words, total: 4 });
  });

  test('removes what a folder no longer holds, and only that', async () => {
    await knowledge.ingestFile(shop, { source: 'uploaded.md', bytes: Buffer.from('# Uploaded\n\nBy hand.') });
    await rm(path.join(folder, 'returns.md'));
    expect(outcomes(await ingest())).toMatchObject({ 'returns.md': 'removed' });
    expect((await knowledge.listDocuments(shop)).map(({ source }) => source)).toEqual([
      'peisong.md',
      'shipping.md',
      'uploaded.md',
    ]);
  });

  test('embeds again for another embedder, goes on after a break, and finds by words meanwhile', async () => {
    await knowledge.ingestFile(shop, {
      source: 'long.md',
      bytes: Buffer.from(Array.from({ length: 300 }, (_, at) => `## Part ${at}\n\nAbout thing ${at}.`).join('\n\n')),
    });
    const errors: unknown[] = [];
    let calls = 0;
    const wide: Embedder = {
      id: 'wide-1',
      dimensions: 8,
      embed: (texts) => {
        calls += 1;
        if (calls === 2 || calls === 3) return Promise.reject(new Error('the provider is down'));
        return Promise.resolve(
          texts.map((text) => Float32Array.from({ length: 8 }, (_, at) => (text.length % (at + 2)) + 1)),
        );
      },
    };
    const changed = createKnowledgeBase({
      database: databases.database,
      embedder: wide,
      onEmbedderError: (error) => errors.push(error),
    });
    const firstRun = changed.reembed(shop)[Symbol.asyncIterator]();
    expect((await firstRun.next()).value).toMatchObject({ done: 128, total: 304 });
    await expect(firstRun.next()).rejects.toThrow('down');
    expect(await changed.status(shop)).toMatchObject({ embedder: 'wide-1', passages: 304, embedded: 128 });
    const [byWords] = await changed.search({ shop, text: 'shipping fees', language: 'en' });
    expect(byWords).toMatchObject({ source: 'shipping.md', headings: ['Fees'] });
    expect(byWords?.fit).toBe('sure');
    expect(errors).toHaveLength(1);
    expect((await collect(changed.reembed(shop))).at(-1)).toEqual({ done: 304, total: 304 });
    expect(await changed.status(shop)).toMatchObject({ embedded: 304 });
    expect(await knowledge.status(shop)).toMatchObject({ embedded: 0 });
    await collect(knowledge.reembed(shop));
    expect(await collect(knowledge.reembed(shop))).toEqual([]);
  });

  test('gives a large shop an index of its own and still finds the nearest', { timeout: 120_000 }, async () => {
    const random = (seed: number) => {
      let state = seed;
      return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32 - 0.5;
    };
    const vectorOf = (at: number) => Float32Array.from({ length: 16 }, random(at * 7919 + 1));
    const tiny: Embedder = {
      id: 'tiny',
      dimensions: 16,
      embed: (texts) => Promise.resolve(texts.map((text) => vectorOf(Number(/\d+/.exec(text)?.[0] ?? 0)))),
    };
    const space = { embedder: tiny.id, dimensions: tiny.dimensions };
    const passages = (from: number, size: number) =>
      Array.from({ length: size }, (_, at) => ({ headings: [], text: `q${from + at}`, vector: vectorOf(from + at) }));
    const documents = [0, 1, 2].map((part) => ({
      source: `part-${part}`,
      title: 'T',
      language: 'en' as const,
      passages: passages((part * indexedFrom) / 3, indexedFrom / 3),
    }));
    await loadPassages(databases.database, other, space, 'bulk', documents);
    const indexes = await databases.database.asSystem((sql) =>
      sql.query<{ indexdef: string }>(
        `select indexdef from pg_indexes where indexname like 'passage_embeddings_16_%' order by indexname`,
      ),
    );
    expect(indexes.rows.map(({ indexdef }) => indexdef)).toEqual([
      expect.stringMatching(/shop_id = 'other'.*language = 'en'/),
      expect.stringMatching(/shop_id = 'other'.*language = 'zh'/),
    ]);
    const large = createKnowledgeBase({ database: databases.database, embedder: tiny });
    const [best] = await large.search({ shop: other, text: '?1234', language: 'en' });
    expect(best).toMatchObject({ text: 'q1234' });
    expect(best?.similarity).toBeCloseTo(1, 2);
    const elsewhere = await large.search({ shop, text: '?1234', language: 'en' });
    expect(elsewhere.map(({ text }) => text)).not.toContain('q1234');
  });
});
