import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKnowledgeBase } from '../../../knowledge/create-knowledge-base.ts';
import { createLocalEmbedder } from '../../../knowledge/embed/local-embedder.ts';
import { shopId } from '../../../knowledge/shop-id.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { answerDocument } from './answer-document.ts';
import { createAnsweredQuestions } from './answered-questions.ts';

describe.each(databaseKinds)('answered questions on %s', (kind) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
  });
  afterAll(() => test.close());

  it('are those of the shop that people have answered, and no other document', async () => {
    const { database } = test;
    const knowledge = createKnowledgeBase({ database, embedder: createLocalEmbedder() });
    const [ours, others] = [shopId('demo'), shopId('other')];
    const words = { question: 'Do you engrave watches?', answer: 'Yes, for free.', language: 'en' as const };
    await knowledge.ingestFile(ours, answerDocument('draft_1', words));
    await knowledge.ingestFile(ours, { ...answerDocument('draft_2', words), source: 'care/watches.md' });
    const answered = createAnsweredQuestions(database, 0);
    const [found, ...more] = await answered(ours);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ question: 'Do you engrave watches?', language: 'en' });
    expect((await knowledge.readDocument(ours, found!.documentId))?.source).toBe('answers/draft_1.md');
    expect(await answered(others)).toEqual([]);
  });
});
