import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../server/db/testing.ts';
import { createKnowledgeBase, type ManagedKnowledgeBase } from '../create-knowledge-base.ts';
import { createLocalEmbedder } from '../embed/local-embedder.ts';
import { questionsOf, type Question } from '../retrieve/questions/questions.ts';
import { shopId } from '../shop-id.ts';
import { ingestDemoDocuments } from './ingest-demo-documents.ts';

const shop = shopId('demo');

describe('the demo documents', () => {
  let databases: TestDatabase;
  let knowledge: ManagedKnowledgeBase;

  beforeAll(async () => {
    databases = await openTestDatabase('pglite');
    knowledge = createKnowledgeBase({ database: databases.database, embedder: createLocalEmbedder() });
    await ingestDemoDocuments(knowledge, shop);
  });
  afterAll(() => databases.close());

  test('are the same documents in both languages', async () => {
    const documents = await knowledge.listDocuments(shop);
    const names = (language: string) =>
      documents
        .filter((document) => document.language === language)
        .map(({ source }) => source.replace(/^(en|zh)\/|\.\w+$/g, ''))
        .sort();
    expect(names('en').length).toBeGreaterThanOrEqual(40);
    expect(names('zh')).toEqual(names('en'));
    expect(new Set(documents.map(({ format }) => format))).toEqual(new Set(['markdown', 'html', 'pdf', 'docx', 'csv']));
    expect(documents.every(({ source, language }) => source.startsWith(`${language}/`))).toBe(true);
  });

  test('cost nothing when they are there already', async () => {
    const before = await knowledge.listDocuments(shop);
    await ingestDemoDocuments(knowledge, shop);
    expect(await knowledge.listDocuments(shop)).toEqual(before);
  });

  const rankOf = async ({ text, language, answeredBy }: Question) => {
    const found = await knowledge.search({ shop, text, language });
    return found.findIndex(({ source }) => answeredBy.some((name) => source.startsWith(`${language}/${name}.`)));
  };

  test.each(['en', 'zh'] as const)('answer questions in %s that nothing was tuned on', async (language) => {
    const questions = questionsOf('held-out').filter((question) => question.language === language);
    const ranks: number[] = [];
    for (const question of questions) ranks.push(await rankOf(question));
    expect(ranks.filter((rank) => rank === 0).length / ranks.length).toBeGreaterThan(0.75);
    expect(ranks.filter((rank) => rank >= 0 && rank < 3).length / ranks.length).toBeGreaterThan(0.88);
  });

  test('answer the questions that retrieval was tuned on', async () => {
    const ranks: number[] = [];
    for (const question of questionsOf('dev')) ranks.push(await rankOf(question));
    expect(ranks.filter((rank) => rank >= 0 && rank < 3).length / ranks.length).toBeGreaterThan(0.95);
  });

  test.each([
    ['held out', questionsOf('held-out'), questionsOf('held-out-off-topic'), 0.4],
    ['tuned on', questionsOf('dev'), questionsOf('dev-off-topic'), 0.2],
  ])('can be told from what they say nothing about, by questions %s', async (_, questions, offTopic, mostFalse) => {
    const anyFits = async ({ text, language }: Question) => (await knowledge.search({ shop, text, language })).some(({ fit }) => fit === 'sure');
    const share = async (asked: readonly Question[]) => {
      let fitting = 0;
      for (const question of asked) if (await anyFits(question)) fitting += 1;
      return fitting / asked.length;
    };
    expect(await share(questions)).toBeGreaterThan(0.85);
    expect(await share(offTopic)).toBeLessThan(mostFalse);
  });
});
