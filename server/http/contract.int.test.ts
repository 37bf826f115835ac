import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationSchema, sessionResponseSchema } from '../contract/session.ts';
import { problemSchema } from '../contract/problem.ts';
import { turnSchema } from '../contract/turn.ts';
import { databaseKinds } from '../db/testing.ts';
import { openTestApp, type Answer, type TestApp } from './testing.ts';

const base = '/v1/conversations';

function expectProblem({ status, json, headers }: Answer, expected: number): void {
  expect(status).toBe(expected);
  expect(headers['content-type']).toContain('application/problem+json');
  expect(problemSchema.parse(json).status).toBe(expected);
}

describe.each(databaseKinds)('the HTTP contract on %s', (kind) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(kind);
  });
  afterAll(() => app.close());

  it('opens anonymous sessions, and signed-in ones that find their conversation again', async () => {
    const anonymous = await app.anonymous();
    expect(sessionResponseSchema.parse(anonymous.session).shopper).toEqual({ level: 'anonymous' });
    const first = await app.signedIn('cus_1');
    const conversation = await first.open();
    const again = await app.signedIn('cus_1');
    expect(again.session).toMatchObject({ shopper: { level: 'signed_in' }, conversation: { id: conversation } });
    expect((await again.view(conversation)).id).toBe(conversation);
  });

  it('answers a message, waited for or not, and a repeated one with the same ids', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const body = { clientMessageId: 'once', text: 'where is it?' };
    const answered = await shopper.call(`${base}/${id}/messages?wait=true`, { body });
    expect(answered.status).toBe(200);
    const { messageId, turnId, turn } = answered.json as { messageId: string; turnId: string; turn: unknown };
    expect(turnSchema.parse(turn)).toMatchObject({
      id: turnId,
      state: 'completed',
      outcome: { kind: 'answered' },
      language: 'en',
      messages: [{ text: 'You said: where is it?' }],
    });
    const again = await shopper.call(`${base}/${id}/messages`, { body });
    expect(again.json).toEqual({ messageId, turnId });
    const waited = await shopper.call(`${base}/${id}/messages?wait=true`, { body });
    expect(waited.json).toMatchObject({
      messageId,
      turn: { id: turnId, messages: [{ text: 'You said: where is it?' }] },
    });
    expect((await shopper.view(id)).items.filter((item) => item.kind === 'message')).toHaveLength(2);
  });

  it('shows a conversation as it stands', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    await shopper.ask(id, 'tool please?');
    const view = conversationSchema.parse(await shopper.view(id));
    expect(view).toMatchObject({ state: 'open', owner: 'agent', language: 'en', pendingTurns: [] });
    expect(view.items.map((item) => (item.kind === 'message' ? item.author : item.card.type))).toEqual([
      'shopper',
      'quick_replies',
      'agent',
    ]);
    expect(JSON.stringify(view)).not.toContain('INTERNAL');
    await shopper.ask(id, '我的包裹到哪了？');
    expect((await shopper.view(id)).language).toBe('zh');
  });

  it('hands off by the button, once, and says so in the same breath', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const first = await shopper.call(`${base}/${id}/handoff`, { method: 'POST' });
    expect(first).toMatchObject({ status: 200, json: { reason: 'shopper_request' } });
    const second = await shopper.call(`${base}/${id}/handoff`, { method: 'POST', body: {} });
    expect(second.json).toEqual(first.json);
    const view = await shopper.view(id);
    expect(view).toMatchObject({ state: 'handed_off', handoff: { reason: 'shopper_request' } });
    expect(view.items).toHaveLength(2);
    expect((await shopper.ask(id, 'still there?')).outcome).toEqual({ kind: 'answered' });
  });

  it('hands off when the agent says so', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const turn = await shopper.ask(id, 'a person!');
    expect(turn).toMatchObject({ state: 'completed', outcome: { kind: 'handoff', reason: 'shopper_request' } });
    expect(turn.messages).toHaveLength(1);
    expect((await shopper.view(id)).state).toBe('handed_off');
  });

  it('tells the shopper when a turn fails or the agent breaks', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    for (const [text, reason] of [
      ['fail?', 'model_unavailable'],
      ['throw?', 'internal'],
    ] as const) {
      const turn = await shopper.ask(id, text);
      expect(turn).toMatchObject({ state: 'failed', outcome: { kind: 'failed', reason } });
      expect(turn.messages).toHaveLength(1);
    }
  });

  it('keeps the newest rating', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    expect((await shopper.call(`${base}/${id}/rating`, { body: { score: 2 } })).status).toBe(204);
    expect((await shopper.call(`${base}/${id}/rating`, { body: { score: 5, comment: '很好\0' } })).status).toBe(204);
    expect((await shopper.view(id)).rating).toEqual({ score: 5, comment: '很好\ufffd' });
  });

  it('stores any text a browser can send', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const turn = await shopper.ask(id, 'a\0b \ud83d "\\u0000" 👍?');
    expect(turn.messages[0]?.text).toBe('You said: a\ufffdb \ufffd "\\u0000" 👍?');
  });

  it('answers bursts together and keeps the order', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const opener = await shopper.say(id, '在吗');
    const question = await shopper.say(id, '我的快递到哪了？');
    expect(question.turnId).toBe(opener.turnId);
    await expect.poll(async () => (await shopper.turn(id, opener.turnId)).state).toBe('completed');
    const again = await shopper.ask(id, 'ok?');
    expect(again.messages[0]?.text).toBe('You said: ok?');
    const turn = await shopper.turn(id, opener.turnId);
    expect(turn.messages.map(({ text }) => text)).toEqual(['You said: 在吗 / 我的快递到哪了？']);
  });

  it('queues what comes while it speaks, and answers it after', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const first = await shopper.say(id, 'slow one?');
    await expect.poll(async () => (await shopper.turn(id, first.turnId)).state).toBe('running');
    const later = await Promise.all([shopper.say(id, 'b?'), shopper.say(id, 'c?')]);
    expect(new Set(later.map(({ turnId }) => turnId)).size).toBe(1);
    await expect.poll(async () => (await shopper.view(id)).pendingTurns, { timeout: 10_000 }).toEqual([]);
    const texts = (await shopper.view(id)).items.map((item) => (item.kind === 'message' ? item.text : ''));
    expect(texts.slice(-1)[0]).toMatch(/^You said: (b\? \/ c\?|c\? \/ b\?)$/);
  });

  it('describes itself', async () => {
    const { json } = await app.call('/v1/openapi.json');
    expect(json).toMatchObject({ openapi: '3.1.0' });
    expect(Object.keys((json as { paths: object }).paths)).toEqual(
      expect.arrayContaining([
        '/v1/sessions',
        `${base}/{id}/messages`,
        `${base}/{id}/confirmations/{confirmationId}`,
        `${base}/{id}/actions`,
        `${base}/{id}/events`,
        '/v1/requests',
        '/readyz',
      ]),
    );
  });

  it('says that it is alive and ready, and what it does', async () => {
    expect((await app.call('/healthz')).status).toBe(200);
    await expect.poll(async () => (await app.call('/readyz')).json).toEqual({ ready: true, missing: [] });
    const metrics = await app.call('/metrics');
    expect(metrics.text).toContain('shopmate_turn_seconds_count{outcome="answered",reason="",model="echo"}');
  });

  it('answers every mistake with a problem', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const messages = `${base}/${id}/messages`;
    expectProblem(await app.call('/nowhere'), 404);
    expectProblem(await app.call('/v1/sessions', { body: { shop: 'nosuchshop' } }), 404);
    expectProblem(await app.call('/v1/sessions', { body: { shop: "x'; drop table shops" } }), 404);
    expectProblem(await app.call('/v1/sessions', { body: {} }), 400);
    expectProblem(await app.call(base, { method: 'POST' }), 401);
    expectProblem(await app.call(base, { method: 'POST', headers: { authorization: 'Bearer x.y.z' } }), 401);
    expectProblem(await shopper.call(messages, { body: { clientMessageId: '1', text: '   ' } }), 400);
    expectProblem(await shopper.call(messages, { body: { clientMessageId: '1', text: 'x'.repeat(4001) } }), 400);
    expectProblem(await shopper.call(messages, { body: { clientMessageId: '1', text: 'x'.repeat(70_000) } }), 413);
    expectProblem(await shopper.call(`${base}/${id}/rating`, { body: { score: 6 } }), 400);
    expectProblem(await shopper.call(`${base}/${id}/events?after=-1`), 400);
    const wrongMethod = await shopper.call(messages, { method: 'DELETE' });
    expectProblem(wrongMethod, 405);
    expect(wrongMethod.headers['allow']).toBe('POST');
    const notJson = { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' } as const;
    expectProblem(await shopper.call(messages, notJson), 415);
    const broken = await app.app.inject({
      url: messages,
      method: 'POST',
      payload: '{"text":',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${shopper.session.token}` },
    });
    expect(broken.statusCode).toBe(400);
    expect(broken.headers['content-type']).toContain('application/problem+json');
  });
});
