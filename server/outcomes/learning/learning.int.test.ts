import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKnowledgeBase } from '../../../knowledge/create-knowledge-base.ts';
import { createLocalEmbedder } from '../../../knowledge/embed/local-embedder.ts';
import { shopId } from '../../../knowledge/shop-id.ts';
import type { KnowledgeDraft } from '../../contract/operator/learning.ts';
import { databaseKinds } from '../../db/testing.ts';
import { openTestApp, type TestApp } from '../../http/testing.ts';
import { signInAs } from '../../http/testing-console.ts';
import type { Operator } from '../../operators/operator.ts';
import { plantOperator } from '../../operators/testing.ts';
import { plantLogs, tellLog, type LogTeller } from '../testing.ts';

const says = (text: string) => ({ type: 'message.created', messageId: crypto.randomUUID(), author: 'operator', text, operatorId: 'op', name: 'Kim Lee' }) as const; // prettier-ignore

function handedOver(question: string, answers: string[]): LogTeller {
  const log = tellLog()
    .turn({ says: 'hi', intent: 'greeting' })
    .turn({ says: question, intent: 'policy_question', handoff: 'missing_knowledge' })
    .turn({ says: 'a real person please', intent: 'ask_human' })
    .event({ type: 'handoff.accepted', handoffId: 'hand_turn_2', operatorId: 'op', name: 'Kim Lee' });
  for (const answer of answers) log.event(says(answer));
  return log.event({ type: 'conversation.resolved', operatorId: 'op' });
}

describe.each(databaseKinds)('learning from people on %s', (kind) => {
  let app: TestApp;
  let people: Record<'operator' | 'supervisor' | 'stranger', Operator>;
  beforeAll(async () => {
    app = await openTestApp(kind);
    const { database } = app.test;
    people = {
      operator: await plantOperator(database, 'demo'),
      supervisor: await plantOperator(database, 'demo', { role: 'supervisor', name: 'Sun' }),
      stranger: await plantOperator(database, 'other', { role: 'admin' }),
    };
  });
  afterAll(() => app.close());

  const plant = async (log: LogTeller, state = 'resolved') => {
    const { database } = app.test;
    const [id = ''] = await plantLogs(database, 'demo', [{ log, shopper: crypto.randomUUID(), startedAt: new Date() }]);
    await database.inShop(shopId('demo'), async (sql) => {
      await sql.query('update conversations set state = $2 where id = $1', [id, state]);
      await sql.query(
        `update shoppers set name = 'Anna Berg', email = 'anna@example.com' where id = (select shopper_id from conversations where id = $1)`,
        [id],
      );
    });
    return id;
  };
  const as = async (who: keyof typeof people) => signInAs(app, people[who]);

  it('makes a draft of what was asked and answered, once, without names and numbers', async () => {
    const id = await plant(
      handedOver('Can SM23991 be engraved? I am Anna, anna@example.com', [
        'Hi Anna, I’m Kim. Let me check that for you.',
        'Yes: we engrave up to 12 letters for free on every Northlane watch; Anna, call 13812345678 for SM23991.',
      ]),
    );
    const operator = await as('operator');
    const path = `/v1/operator/conversations/${id}/knowledge-drafts`;
    const made = await Promise.all([1, 2].map(() => operator.call(path, { method: 'POST' })));
    expect(made.map(({ status }) => status)).toEqual([201, 201]);
    const [draft, again] = made.map(({ json }) => json as KnowledgeDraft);
    expect(again!.id).toBe(draft!.id);
    expect(draft).toMatchObject({
      question: 'Can [number] be engraved?',
      answer: 'Yes: we engrave up to 12 letters for free on every Northlane watch.',
      language: 'en',
      state: 'draft',
      removed: 6,
      by: { name: 'Kim' },
    });
  });

  it('is used once a supervisor has approved it, in their words, and can then be found', async () => {
    const id = await plant(
      handedOver('手表可以刻字吗', ['稍等，我查一下', '可以的亲，所有手表都支持免费刻字，最多十二个字母。']),
    );
    const [operator, supervisor] = [await as('operator'), await as('supervisor')];
    const { id: draft } = (await operator.call(`/v1/operator/conversations/${id}/knowledge-drafts`, { method: 'POST' })).json as KnowledgeDraft; // prettier-ignore
    const approve = `/v1/operator/knowledge/drafts/${draft}/approve`;
    expect((await operator.call(approve, { body: {} })).status).toBe(403);
    expect((await (await as('stranger')).call(approve, { body: {} })).status).toBe(404);
    const knowledge = createKnowledgeBase({ database: app.test.database, embedder: createLocalEmbedder() });
    const search = () => knowledge.search({ shop: shopId('demo'), text: '手表能刻字吗', language: 'zh' });
    expect(await search()).toEqual([]);
    const answer = '所有手表都支持免费刻字，最多十二个字母。';
    const approved = await supervisor.call(approve, { body: { answer } });
    expect(approved.json).toMatchObject({ state: 'approved', answer, question: '手表可以刻字吗', decided: { by: { name: 'Sun' } } }); // prettier-ignore
    expect(await search()).toMatchObject([{ title: '手表可以刻字吗', text: answer, source: `answers/${draft}.md` }]);
    expect((await supervisor.call(approve, { body: {} })).status).toBe(409);
    expect((await supervisor.call(`/v1/operator/knowledge/drafts/${draft}/reject`, { method: 'POST' })).status).toBe(409); // prettier-ignore
  });

  it('can be turned down, and listed by where it stands', async () => {
    const id = await plant(handedOver('is there a shop in Paris', ['No, we sell online only.']));
    const supervisor = await as('supervisor');
    const made = (await supervisor.call(`/v1/operator/conversations/${id}/knowledge-drafts`, { method: 'POST' })).json as KnowledgeDraft; // prettier-ignore
    const rejected = await supervisor.call(`/v1/operator/knowledge/drafts/${made.id}/reject`, { method: 'POST' });
    expect(rejected.json).toMatchObject({ id: made.id, state: 'rejected' });
    const listed = await supervisor.call('/v1/operator/knowledge/drafts?state=rejected');
    expect((listed.json as { drafts: KnowledgeDraft[] }).drafts.map((each) => each.id)).toEqual([made.id]);
    expect(((await (await as('stranger')).call('/v1/operator/knowledge/drafts?state=rejected')).json as { drafts: object[] }).drafts).toEqual([]); // prettier-ignore
  });

  it('has nothing to learn where nobody has answered, or isn’t done', async () => {
    const operator = await as('operator');
    const draftOf = async (id: string) => (await operator.call(`/v1/operator/conversations/${id}/knowledge-drafts`, { method: 'POST' })).status; // prettier-ignore
    expect(await draftOf(await plant(handedOver('q u e s t i o n', [])))).toBe(409);
    expect(await draftOf(await plant(handedOver('do you engrave', ['Yes, on watches.']), 'handed_off'))).toBe(409);
    expect(await draftOf('conv_none')).toBe(404);
    const ofOne = await plant(handedOver('where is my parcel', ['I’ve asked DHL and refunded ¥20 for you.']));
    const none = await operator.call(`/v1/operator/conversations/${ofOne}/knowledge-drafts`, { method: 'POST' });
    expect(none).toMatchObject({ status: 409, json: { type: 'urn:shopmate:problem:only_this_case' } });
  });

  it('makes a scenario’s file', async () => {
    const id = await plant(handedOver('Can SM23991 be engraved? I am Anna', ['Yes.']));
    const operator = await as('operator');
    const { json } = await operator.call(`/v1/operator/conversations/${id}/scenario`, { method: 'POST' });
    expect(json).toMatchObject({ fileName: `en/policy-question/learnt-${id.slice(-8)}.yaml` });
    expect((json as { scenario: string }).scenario).toContain('Can SM23991 be engraved? I am [name]');
    expect((json as { scenario: string }).scenario).not.toContain('Anna');
  });

  it('shows the board to supervisors alone, and webhooks to admins', async () => {
    const calls = async (who: keyof typeof people) =>
      Promise.all(
        ['/v1/operator/board', '/v1/operator/board/conversations?figure=involved', '/v1/operator/webhooks'].map(
          async (path) => (await (await as(who)).call(path)).status,
        ),
      );
    expect(await calls('operator')).toEqual([403, 403, 403]);
    expect(await calls('supervisor')).toEqual([200, 200, 403]);
    expect(await calls('stranger')).toEqual([200, 200, 200]);
    expect((await app.call('/v1/operator/board')).status).toBe(401);
    const board = await (await as('stranger')).call('/v1/operator/board');
    expect(board.json).toMatchObject({ figures: { conversations: 0 }, timeZone: 'America/New_York' });
  });

  it('adds, tests and removes a webhook by its routes', async () => {
    const admin = await as('stranger');
    const bad = await admin.call('/v1/operator/webhooks', { body: { url: 'http://169.254.169.254/' } });
    expect(bad.status).toBe(400);
    const added = await admin.call('/v1/operator/webhooks', { body: { url: 'https://hooks.example.com/in' } });
    expect(added).toMatchObject({ status: 201, json: { secret: expect.stringMatching(/^whsec_/) as string } });
    const { id } = added.json as { id: string };
    expect((await admin.call(`/v1/operator/webhooks/${id}/deliveries`)).json).toEqual({ deliveries: [] });
    expect((await admin.call(`/v1/operator/webhooks/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await admin.call('/v1/operator/webhooks')).json).toEqual({ webhooks: [] });
  });
});
