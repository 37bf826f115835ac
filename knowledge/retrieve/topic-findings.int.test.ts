import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../server/db/testing.ts';
import { createKnowledgeBase, type ManagedKnowledgeBase } from '../create-knowledge-base.ts';
import type { Embedder } from '../embed/embedder.ts';
import { createLocalEmbedder } from '../embed/local-embedder.ts';
import { shopId, type ShopId } from '../shop-id.ts';
import type { ShopDatabase } from '../store/database.ts';

const shop = shopId('demo');
const other = shopId('other');
const local = createLocalEmbedder();

describe.each(databaseKinds)('what a topic found on %s', (kind) => {
  let databases: TestDatabase;
  /** Another process: it keeps what it found for itself. */
  let elsewhere: ManagedKnowledgeBase;

  beforeAll(async () => {
    databases = await openTestDatabase(kind);
    elsewhere = createKnowledgeBase({ database: databases.database, embedder: local });
  });
  afterAll(() => databases.close());

  /** A process that tells how often it went to the database, and for which texts' vectors it asked. */
  const openProcess = (embed: Embedder['embed'] = (texts) => local.embed(texts)) => {
    const seen = { trips: 0, embedded: [] as string[] };
    const database: ShopDatabase = {
      inShop: (of, work) => databases.database.inShop(of, work),
      batch: (of, statements) => {
        seen.trips += 1;
        return databases.database.batch(of, statements);
      },
    };
    const embedder: Embedder = {
      ...local,
      embed: (texts) => {
        seen.embedded.push(...texts);
        return embed(texts);
      },
    };
    const knowledge = createKnowledgeBase({ database, embedder });
    const ask = async (of: ShopId = shop) => {
      Object.assign(seen, { trips: 0, embedded: [] });
      const found = await knowledge.search({ shop: of, text: question, language: 'en' });
      return { ...seen, texts: found.filter(({ fit }) => fit === 'sure').map(({ text }) => text) };
    };
    return { ask };
  };

  const question = 'can I pay when it arrives';
  const wording = 'cash on delivery';
  const write = (text: string, of = shop) =>
    elsewhere.ingestFile(of, { source: 'p.md', bytes: Buffer.from(`# Help\n\n## Cash on delivery\n\n${text}`) });

  test('is kept, with the vector of its wording', async () => {
    await write('In coins.');
    const { ask } = openProcess();
    expect(await ask()).toEqual({ trips: 2, embedded: [question, wording], texts: ['In coins.'] });
    expect(await ask()).toEqual({ trips: 1, embedded: [question], texts: ['In coins.'] });
  });

  test('is looked for again once another process changed, removed or added a document', async () => {
    const { ask } = openProcess();
    await ask();
    await write('In notes.');
    expect(await ask()).toEqual({ trips: 2, embedded: [question], texts: ['In notes.'] });
    const [document] = await elsewhere.listDocuments(shop);
    await elsewhere.removeDocument(shop, document?.id ?? '');
    expect(await ask()).toMatchObject({ texts: [] });
    await write('Not at all.');
    expect(await ask()).toMatchObject({ trips: 2, texts: ['Not at all.'] });
    expect(await ask()).toMatchObject({ trips: 1, texts: ['Not at all.'] });
  });

  test('is of its own shop', async () => {
    await write('Here in coins.');
    await write('There by card.', other);
    const { ask } = openProcess();
    expect(await ask()).toMatchObject({ texts: ['Here in coins.'] });
    expect(await ask(other)).toMatchObject({ trips: 2, texts: ['There by card.'] });
    expect(await ask()).toMatchObject({ trips: 1, texts: ['Here in coins.'] });
  });

  test('is not kept while the embedder is down', async () => {
    let isDown = true;
    const { ask } = openProcess((texts) => (isDown ? Promise.reject(new Error('down')) : local.embed(texts)));
    expect(await ask()).toMatchObject({ trips: 2 });
    isDown = false;
    expect(await ask()).toMatchObject({ trips: 2, embedded: [question, wording] });
    expect(await ask()).toMatchObject({ trips: 1, embedded: [question] });
  });
});
