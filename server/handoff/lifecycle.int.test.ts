import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds } from '../db/testing.ts';
import { openTestApp, type TestApp, type TestShopper } from '../http/testing.ts';
import { sitDown, type DeskHand } from './testing.ts';

describe.each(databaseKinds)('what becomes of a handoff, on %s', (kind) => {
  let app: TestApp;
  let kim: DeskHand;
  let lee: DeskHand;
  beforeAll(async () => {
    app = await openTestApp(kind, { env: { TURN_LEASE_MS: '60000' } });
    [kim, lee] = [await sitDown(app), await sitDown(app, 'demo', { name: 'Lee' })];
  });
  afterAll(() => app.close());

  const system = (text: string, params: unknown[] = []) => app.database.asSystem((sql) => sql.query(text, params));
  const typesOf = async (id: string) =>
    (await system('select type from events where conversation_id = $1 order by seq', [id])).rows.map((row) =>
      String(row['type']),
    );
  const said = async (shopper: TestShopper, id: string) =>
    (await shopper.view(id)).items.flatMap((item) => (item.kind === 'message' ? [[item.author, item.text]] : []));
  const waiting = async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    await shopper.ask(id, 'a person please');
    return { shopper, id };
  };

  it('goes from the line to an operator, who speaks while the agent is silent, and back to the agent', async () => {
    const { shopper, id } = await waiting();
    expect(await shopper.view(id)).toMatchObject({ state: 'handed_off', owner: 'agent', handoff: { place: 1 } });
    const claimed = await kim.act(id, 'claim');
    expect([claimed.status, claimed.json]).toEqual([
      200,
      { state: 'handed_off', owner: 'operator', operator: { id: kim.operator.id, name: 'Kim' } },
    ]);
    expect((await shopper.view(id)).handoff).toMatchObject({ operator: 'Kim' });
    await shopper.say(id, 'my box is wet');
    expect((await kim.tell(id, 'I have sent another one.')).status).toBe(200);
    const back = await kim.act(id, 'return', { to: 'agent', note: 'Replacement is on its way.' });
    expect(back.json).toEqual({ state: 'open', owner: 'agent' });
    expect((await shopper.view(id)).handoff).toBeUndefined();
    await shopper.ask(id, 'thanks');
    expect(await said(shopper, id)).toEqual([
      ['shopper', 'a person please'],
      ['system', expect.stringContaining('Right now you’re next in line.')],
      ['shopper', 'my box is wet'],
      ['operator', 'I have sent another one.'],
      ['shopper', 'thanks'],
      ['agent', 'You said: thanks'],
    ]);
    const view = await lee.view(id);
    expect(view.handoffs).toMatchObject([{ reason: 'shopper_request', ended: 'returned', operator: { name: 'Kim' } }]);
    expect(view.items.filter(({ kind: each }) => each !== 'message' && each !== 'turn')).toMatchObject([
      { kind: 'handoff', event: 'requested', reason: 'shopper_request' },
      { kind: 'handoff', event: 'accepted', operator: { name: 'Kim' } },
      { kind: 'handoff', event: 'returned_to_agent', operator: { name: 'Kim' } },
      { kind: 'note', name: 'Kim', text: 'Replacement is on its way.' },
    ]);
    const toShopper = await shopper.call(`/v1/conversations/${id}`);
    expect(toShopper.text).not.toContain('Replacement');
  });

  it('has the agent answer what the shopper said last and the operator left to it', async () => {
    const { shopper, id } = await waiting();
    await kim.act(id, 'claim');
    await shopper.say(id, 'and where is it?');
    await kim.act(id, 'return', { to: 'agent' });
    await expect.poll(async () => (await said(shopper, id)).at(-1)).toEqual(['agent', 'You said: and where is it?']);
  });

  it('leaves what the agent had answered alone when nobody spoke since', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    await shopper.ask(id, 'hello');
    await kim.act(id, 'claim');
    expect((await kim.view(id)).handoffs).toMatchObject([{ reason: 'taken_over', operator: { name: 'Kim' } }]);
    await kim.act(id, 'return', { to: 'agent' });
    await sleep(300);
    expect((await said(shopper, id)).at(-1)).toEqual(['agent', 'You said: hello']);
  });

  it('is resolved, and opens again with the agent when the shopper goes on', async () => {
    const { shopper, id } = await waiting();
    await kim.act(id, 'claim');
    await kim.tell(id, 'Done.');
    expect((await kim.act(id, 'resolve')).json).toEqual({ state: 'resolved', owner: 'agent' });
    expect(await shopper.view(id)).toMatchObject({ state: 'resolved' });
    expect((await typesOf(id)).at(-1)).toBe('conversation.resolved');
    await shopper.ask(id, 'one more thing');
    expect(await shopper.view(id)).toMatchObject({ state: 'open', owner: 'agent' });
    expect((await said(shopper, id)).at(-1)).toEqual(['agent', 'You said: one more thing']);
  });

  it('is taken by one of twenty who claim at once', async () => {
    const { id } = await waiting();
    const hands = await Promise.all(Array.from({ length: 20 }, (_, n) => sitDown(app, 'demo', { name: `Op ${n}` })));
    const answers = await Promise.all(hands.map((hand) => hand.act(id, 'claim')));
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    for (const { json } of answers.filter(({ status }) => status !== 200)) {
      expect(json).toMatchObject({ status: 409, type: 'urn:shopmate:problem:claimed_by_other' });
    }
    expect((await typesOf(id)).filter((type) => type === 'handoff.accepted')).toHaveLength(1);
  });

  it('lets the owner alone speak, and a supervisor give back or pass on what another has', async () => {
    const { id } = await waiting();
    expect((await kim.tell(id, 'too early')).json).toMatchObject({ type: 'urn:shopmate:problem:not_yours' });
    expect((await kim.act(id, 'resolve')).status).toBe(409);
    await kim.act(id, 'claim');
    expect((await lee.tell(id, 'me too')).json).toMatchObject({ type: 'urn:shopmate:problem:claimed_by_other' });
    expect((await lee.act(id, 'return', { to: 'line' })).status).toBe(409);
    expect((await lee.act(id, 'notes', { text: 'seen' })).status).toBe(200);
    const boss = await sitDown(app, 'demo', { name: 'Boss', role: 'supervisor' });
    expect((await boss.tell(id, 'hi')).status).toBe(409);
    const passed = await boss.act(id, 'assign', { operatorId: lee.operator.id });
    expect(passed.json).toMatchObject({ operator: { name: 'Lee' } });
    expect((await kim.tell(id, 'still me')).status).toBe(409);
    expect((await lee.tell(id, 'now me')).status).toBe(200);
    expect((await boss.act(id, 'assign', { operatorId: 'op_nobody' })).status).toBe(404);
    expect((await boss.act(id, 'return', { to: 'line' })).json).toEqual({ state: 'handed_off', owner: 'agent' });
  });

  it.each(['supervisor', 'admin'] as const)(
    'lets a %s give what nobody has to a colleague, told once',
    async (role) => {
      const boss = await sitDown(app, 'demo', { name: 'Boss', role });
      const { shopper, id } = await waiting();
      expect((await kim.act(id, 'assign', { operatorId: lee.operator.id })).status, 'an operator').toBe(409);
      const given = await boss.act(id, 'assign', { operatorId: lee.operator.id });
      expect([given.status, given.json]).toMatchObject([200, { owner: 'operator', operator: { name: 'Lee' } }]);
      expect((await typesOf(id)).filter((type) => type === 'handoff.accepted')).toHaveLength(1);
      expect((await shopper.view(id)).handoff).toMatchObject({ operator: 'Lee' });
      expect((await lee.tell(id, 'I have it.')).status).toBe(200);
      const other = await app.anonymous();
      const withAgent = await other.open();
      await other.ask(withAgent, 'hello');
      expect((await boss.act(withAgent, 'assign', { operatorId: lee.operator.id })).status).toBe(200);
      expect((await lee.view(withAgent)).handoffs).toMatchObject([{ reason: 'taken_over', operator: { name: 'Lee' } }]);
    },
  );

  it('takes the same message once, however often it is sent', async () => {
    const { shopper, id } = await waiting();
    await kim.act(id, 'claim');
    const body = { clientMessageId: 'm1', text: 'hello there' };
    await Promise.all(Array.from({ length: 5 }, () => kim.act(id, 'messages', body)));
    expect((await said(shopper, id)).filter(([author]) => author === 'operator')).toEqual([
      ['operator', 'hello there'],
    ]);
  });

  it('silences a turn that runs at the claim, at once, though its lease has a minute to go (F12)', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const { turnId } = await shopper.say(id, 'slow?');
    await expect.poll(() => typesOf(id), { interval: 5 }).toContain('message.delta');
    const later = await shopper.say(id, 'slow too?');
    const begun = performance.now();
    await kim.act(id, 'claim');
    const taken = await typesOf(id);
    expect((await shopper.turn(id, turnId)).state).toBe('superseded');
    expect((await shopper.turn(id, later.turnId)).state).toBe('superseded');
    expect((await shopper.view(id)).pendingTurns).toEqual([]);
    await expect.poll(() => app.engine.runner.active(), { interval: 5 }).toBe(0);
    expect(performance.now() - begun).toBeLessThan(900); // the agent would have gone on for a second
    await kim.tell(id, 'I’m here.');
    await sleep(300);
    expect(taken.slice(-4)).toEqual(['turn.failed', 'turn.failed', 'handoff.requested', 'handoff.accepted']);
    expect((await typesOf(id)).slice(taken.length)).toEqual(['message.created']);
  });

  it('never lets agent and operator both speak, whenever the claim comes (F12)', async () => {
    await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const shopper = await app.anonymous();
        const id = await shopper.open();
        await shopper.say(id, n % 2 === 0 ? 'slow?' : 'quick?');
        await sleep(n * 25);
        await kim.act(id, 'claim');
        await kim.tell(id, 'mine');
        await shopper.say(id, 'more?');
        await sleep(400);
        const { rows } = await system(
          `select e.type, e.data ->> 'author' as author from events e where e.conversation_id = $1 and e.seq >
             (select max(seq) from events where conversation_id = $1 and type = 'handoff.accepted') order by e.seq`,
          [id],
        );
        expect(rows.map(({ type, author }) => [type, author])).toEqual([
          ['message.created', 'operator'],
          ['message.created', 'shopper'],
        ]);
      }),
    );
  });

  it('goes back into line, in its old place, when the operator is gone and the shopper waits', async () => {
    await system('update handoffs set closed_at = now(), ended = $1 where closed_at is null and accepted_at is null', [
      'returned',
    ]);
    const first = await waiting();
    const second = await waiting();
    const gone = await sitDown(app, 'demo', { name: 'Gone' });
    // Not seen for long before: to claim is a sign of life.
    await system(`update operators set seen_at = now() - interval '61 seconds' where id = $1`, [gone.operator.id]);
    await gone.act(first.id, 'claim');
    const quiet = await waiting();
    await gone.act(quiet.id, 'claim');
    await gone.tell(quiet.id, 'Anything else?');
    expect(await app.engine.goneOperators.sweep()).toBe(0);
    await system(`update operators set seen_at = now() - interval '61 seconds' where id = $1`, [gone.operator.id]);
    await expect.poll(() => typesOf(first.id), { timeout: 15_000 }).toContain('handoff.returned');
    expect(await first.shopper.view(first.id)).toMatchObject({ owner: 'agent', handoff: { place: 1 } });
    expect(await second.shopper.view(second.id)).toMatchObject({ handoff: { place: 2 } });
    expect((await quiet.shopper.view(quiet.id)).owner).toBe('operator'); // nobody waits there
    expect((await lee.act(first.id, 'claim')).status).toBe(200);
  });

  it('withdraws what the agent had asked when an operator takes over', async () => {
    const shopper = await app.signedIn('cust_nobody');
    const id = await shopper.open();
    await shopper.say(id, 'a person please');
    const { rows } = await system('select shopper_id from conversations where id = $1', [id]);
    await system(
      `insert into actions (id, shop_id, conversation_id, shopper_id, tool, kind, input, effect, state)
       values ($1, 'demo', $2, $3, 'cancel_order', 'cancel_order', '{}', '{}', 'asked')`,
      [`act_${id}`, id, rows[0]?.['shopper_id']],
    );
    await system(
      `insert into confirmations (id, shop_id, conversation_id, shopper_id, action_id, tool, input, fingerprint, card, expires_at)
       values ($1, 'demo', $2, $3, $4, 'cancel_order', '{}', 'f', '{"title": "Cancel"}', now() + interval '5 minutes')`,
      [`conf_${id}`, id, rows[0]?.['shopper_id'], `act_${id}`],
    );
    await kim.act(id, 'claim');
    await kim.act(id, 'return', { to: 'agent' });
    const answer = await shopper.call(`/v1/conversations/${id}/confirmations/conf_${id}`, {
      body: { decision: 'confirm' },
    });
    expect(answer.json).toMatchObject({ status: 409, type: 'urn:shopmate:problem:confirmation_replaced' });
  });

  it('shows and does nothing in another shop (I8)', async () => {
    const { id } = await waiting();
    const stranger = await sitDown(app, 'other', { name: 'Sam', role: 'admin' });
    const calls = [
      await stranger.call(`/v1/operator/conversations/${id}`),
      await stranger.call(`/v1/operator/conversations/${id}/events`),
      await stranger.act(id, 'claim'),
      await stranger.tell(id, 'hi'),
      await stranger.act(id, 'notes', { text: 'x' }),
      await stranger.act(id, 'return', { to: 'agent' }),
      await stranger.act(id, 'resolve'),
      await stranger.act(id, 'assign', { operatorId: stranger.operator.id }),
    ];
    expect(calls.map(({ status }) => status)).toEqual(calls.map(() => 404));
    expect((await stranger.inbox('waiting')).items).toEqual([]);
    await kim.act(id, 'claim');
    expect((await kim.act(id, 'assign', { operatorId: stranger.operator.id })).status).toBe(404);
    expect((await app.call(`/v1/operator/conversations/${id}`)).status).toBe(401);
  });
});
