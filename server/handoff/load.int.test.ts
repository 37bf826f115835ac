import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds } from '../db/testing.ts';
import { openTestApp, type TestApp } from '../http/testing.ts';
import { sitDown } from './testing.ts';

describe.each(databaseKinds)('how many conversations one has at a time, on %s', (kind) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(kind);
  });
  afterAll(() => app.close());

  const waiting = async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    await shopper.ask(id, 'a person please');
    return id;
  };
  const several = (count: number) => Promise.all(Array.from({ length: count }, waiting));

  it('is never more than allowed, however many are claimed at once', async () => {
    const kim = await sitDown(app, 'demo', { maxLoad: 2 });
    const ids = await several(5);
    const answers = await Promise.all(ids.map((id) => kim.act(id, 'claim')));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(3);
    for (const { json } of refused) {
      expect(json).toMatchObject({ status: 409, type: 'urn:shopmate:problem:load_reached' });
    }
    expect((await kim.inbox('mine')).items).toHaveLength(2);
  });

  it('counts what a colleague passes on in the same moment', async () => {
    const lee = await sitDown(app, 'demo', { name: 'Lee', maxLoad: 1 });
    const max = await sitDown(app, 'demo', { name: 'Max' });
    const [own = '', passed = ''] = await several(2);
    await max.act(passed, 'claim');
    const answers = await Promise.all([
      lee.act(own, 'claim'),
      max.act(passed, 'assign', { operatorId: lee.operator.id }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await lee.inbox('mine')).items).toHaveLength(1);
  });

  it('leaves the line with nothing to offer, and room again when one is settled', async () => {
    const ann = await sitDown(app, 'demo', { name: 'Ann', maxLoad: 1 });
    const [first = '', second = ''] = await several(2);
    const fits = async () =>
      (await ann.inbox('waiting')).items.find((item) => item.conversationId === second)?.handoff?.fits;
    expect([(await ann.inbox('waiting')).full, await fits()]).toEqual([false, true]);
    await ann.act(first, 'claim');
    expect([(await ann.inbox('waiting')).full, await fits()]).toEqual([true, false]);
    expect((await ann.act(second, 'claim')).status).toBe(409);
    expect((await ann.act(first, 'claim')).status).toBe(200); // her own already
    await ann.act(first, 'resolve');
    expect([(await ann.inbox('waiting')).full, await fits()]).toEqual([false, true]);
    expect((await ann.act(second, 'claim')).status).toBe(200);
  });

  it('binds no supervisor, for themselves or when they pass on', async () => {
    const boss = await sitDown(app, 'demo', { name: 'Boss', role: 'supervisor', maxLoad: 1 });
    const zoe = await sitDown(app, 'demo', { name: 'Zoe', maxLoad: 1 });
    const [first = '', second = '', third = ''] = await several(3);
    for (const id of [first, second]) expect((await boss.act(id, 'claim')).status).toBe(200);
    await zoe.act(third, 'claim');
    const passed = await boss.act(first, 'assign', { operatorId: zoe.operator.id });
    expect(passed.json).toMatchObject({ operator: { name: 'Zoe' } });
    const other = await sitDown(app, 'demo', { name: 'Uma' });
    const [fourth = ''] = await several(1);
    await other.act(fourth, 'claim');
    const full = await other.act(fourth, 'assign', { operatorId: zoe.operator.id });
    expect(full.json).toMatchObject({ status: 409, type: 'urn:shopmate:problem:colleague_full' });
  });
});
