import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKnowledgeBase, type ManagedKnowledgeBase } from '../../../knowledge/create-knowledge-base.ts';
import { ingestDemoDocuments } from '../../../knowledge/demo-shop/ingest-demo-documents.ts';
import { createLocalEmbedder } from '../../../knowledge/embed/local-embedder.ts';
import { shopId } from '../../../knowledge/shop-id.ts';
import { openTestDatabase, type TestDatabase } from '../../../server/db/testing.ts';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('a question in which only one matter is heard', () => {
  let test: TestDatabase;
  let knowledge: ManagedKnowledgeBase;

  beforeAll(async () => {
    test = await openTestDatabase('pglite');
    const base = createKnowledgeBase({ database: test.database, embedder: createLocalEmbedder() });
    await ingestDemoDocuments(base, shopId('demo'));
    // the dialogue's shop has another name than that of the database
    knowledge = { ...base, search: (query) => base.search({ ...query, shop: shopId('demo') }) };
  });
  afterAll(() => test.close());

  it.each([
    ['i lost my password', /Forgot password/, /delete/i],
    ['which countries do you make your stuff in', /made in China/, /ship to/i],
    ['how much to return a jacket i dont like', /return shipping/, /on sale/i],
    ['whats your phone number', /400-000-0199/, /masked/],
  ])('is answered from what was written on it, whatever else has its words: %s', async (text, right, wrong) => {
    const said = (await openDemoDialogue(undefined, knowledge).say(text)).text;
    expect(said).toMatch(right);
    expect(said).not.toMatch(wrong);
  });

  it.each([
    'someone called and said they were your customer service and wanted a code from me',
    "hi some guy rang saying he's from your shop and asked me for the verification code, is that real",
  ])('is no call for a person and no question on offers where a caller wanted a code: %s', async (text) => {
    const { calls } = await openDemoDialogue(undefined, knowledge).say(text);
    expect(calls).toContain('search_knowledge');
    expect(calls).not.toContain('request_human');
    expect(calls).not.toContain('list_promotions');
  });
});
