import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKnowledgeBase } from '../../../knowledge/create-knowledge-base.ts';
import { createLocalEmbedder } from '../../../knowledge/embed/local-embedder.ts';
import { shopId } from '../../../knowledge/shop-id.ts';
import type { ComparedPassage, KnowledgeDocument, KnowledgeDraft } from '../../contract/operator/learning.ts';
import { databaseKinds } from '../../db/testing.ts';
import { openTestApp, type TestApp } from '../../http/testing.ts';
import { signInAs } from '../../http/testing-console.ts';
import { plantOperator } from '../../operators/testing.ts';
import { plantLogs, tellLog } from '../testing.ts';

const demo = shopId('demo');
const policy = `# Return policy

## How long do I have?
You can return within 7 days of delivery, no questions asked.

## Shipping
Orders from ¥99 ship free, the others for ¥8.
`;

describe.each(databaseKinds)('new words beside what a shop knows, on %s', (kind) => {
  let app: TestApp;
  let knowledge: ReturnType<typeof createKnowledgeBase>;
  let supervisor: Awaited<ReturnType<typeof signInAs>>;
  let operator: typeof supervisor;
  let stranger: typeof supervisor;
  beforeAll(async () => {
    app = await openTestApp(kind);
    const { database } = app.test;
    knowledge = createKnowledgeBase({ database, embedder: createLocalEmbedder() });
    await knowledge.ingestFile(demo, { source: 'returns.md', bytes: new TextEncoder().encode(policy), language: 'en' });
    supervisor = await signInAs(app, await plantOperator(database, 'demo', { role: 'supervisor' }));
    operator = await signInAs(app, await plantOperator(database, 'demo'));
    stranger = await signInAs(app, await plantOperator(database, 'other', { role: 'admin' }));
  });
  afterAll(() => app.close());

  const compared = async (question: string, answer: string, who = operator) => {
    const body = { question, answer, language: 'en' };
    const { status, json } = await who.call('/v1/operator/knowledge/comparison', { body });
    expect(status).toBe(200);
    return (json as { passages: ComparedPassage[] }).passages;
  };
  const draftOf = async (question: string, answer: string) => {
    const [id = ''] = await plantLogs(app.test.database, 'demo', [{ log: tellLog().turn({ says: question }), shopper: crypto.randomUUID(), startedAt: new Date() }]); // prettier-ignore
    const body = { conversationId: id, question, answer, language: 'en' };
    return (await operator.call('/v1/operator/knowledge/drafts', { body })).json as KnowledgeDraft;
  };
  const approve = (id: string, body: object) =>
    supervisor.call(`/v1/operator/knowledge/drafts/${id}/approve`, { body });

  it('finds the passage that gives another number, and shows its document', async () => {
    const [first, ...others] = await compared('how long can I return shoes', 'Return them within 14 days of delivery.');
    expect(first).toMatchObject({ title: 'Return policy', headings: ['How long do I have?'], source: 'returns.md', language: 'en', repeats: false, learnt: false }); // prettier-ignore
    const { at, here, draft } = first!.differences[0]!;
    expect([first!.text.slice(at, at + here.length), draft]).toEqual(['7 days', '14 days']);
    expect(others.flatMap(({ differences }) => differences)).toEqual([]);
    const path = `/v1/operator/knowledge/documents/${first!.documentId}`;
    const document = (await operator.call(path)).json as KnowledgeDocument;
    expect(document.passages.map(({ headings }) => headings.at(-1))).toEqual(['How long do I have?', 'Shipping']);
    expect((await stranger.call(path)).status).toBe(404);
  });

  it('takes a draft in other words from who made it, while it waits', async () => {
    const draft = await draftOf('Can I pick it up?', 'Bring your ID.');
    const words = { conversationId: draft.conversationId, language: 'en', question: 'Can I pick up an order?' };
    const own = { ...words, answer: 'Yes, with your ID.' };
    const path = '/v1/operator/knowledge/drafts';
    expect((await operator.call(path, { body: own })).json).toMatchObject({ id: draft.id, answer: own.answer });
    const body = { ...words, answer: 'Never.' };
    expect((await supervisor.call(path, { body })).json, 'somebody else’s').toMatchObject({ answer: own.answer });
  });

  it('tells what is said already, and nothing of what isn’t known', async () => {
    const same = await compared('how long to return', 'You can return within 7 days of delivery, no questions asked.');
    expect(same[0]).toMatchObject({ repeats: true, differences: [] });
    expect(await compared('Can a watch be engraved', 'Yes, with up to 12 letters.')).toEqual([]);
    expect(await compared('how long can I return shoes', 'Within 14 days of delivery.', stranger)).toEqual([]);
  });

  it('lets an answer take the place of an earlier one, never of the shop’s own documents', async () => {
    const question = 'How long may I keep a borrowed tent?';
    const old = await draftOf(question, 'A borrowed tent comes back within 3 days.');
    expect((await approve(old.id, {})).status).toBe(200);
    const newer = await draftOf(question, 'A borrowed tent comes back within 5 days.');
    const [near] = await compared(question, newer.answer);
    expect(near).toMatchObject({ learnt: true, differences: [{ here: '3 days', draft: '5 days' }] });
    expect((await approve(newer.id, { replaces: near!.documentId })).status).toBe(200);
    const [returns] = await compared('how long can I return shoes', 'Return them within 14 days of delivery.');
    const third = await draftOf('how long can I return shoes', 'Return them within 14 days of delivery.');
    expect((await approve(third.id, { replaces: returns!.documentId })).status).toBe(200);
    const sources = (await knowledge.listDocuments(demo)).map(({ source }) => source);
    expect(sources.toSorted()).toEqual([`answers/${newer.id}.md`, `answers/${third.id}.md`, 'returns.md'].toSorted());
    const rejected = await supervisor.call('/v1/operator/knowledge/drafts?state=rejected');
    expect((rejected.json as { drafts: KnowledgeDraft[] }).drafts.map(({ id }) => id)).toEqual([old.id]);
  });

  it('is for those who are signed in', async () => {
    expect((await app.call('/v1/operator/knowledge/documents/doc_1')).status).toBe(401);
  });
});
