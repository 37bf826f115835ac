import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Macro, Me, OperatorView, ServiceHours } from '../contract/operator/team.ts';
import { databaseKinds } from '../db/testing.ts';
import { plantOperator } from '../operators/testing.ts';
import { openTestApp, type TestApp } from './testing.ts';
import { signInAs, type Console } from './testing-console.ts';

const base = '/v1/operator';
const wanted = { name: 'New', role: 'operator', language: 'en', languages: ['en'], skills: ['shoes'], maxLoad: 3 };

describe.each(databaseKinds)('a shop’s people, on %s', (kind) => {
  let app: TestApp;
  let operator: Console;
  let supervisor: Console;
  let admin: Console;
  let foreign: Console;
  beforeAll(async () => {
    app = await openTestApp(kind);
    const who = async (role: 'operator' | 'supervisor' | 'admin', shop: 'demo' | 'other' = 'demo') =>
      signInAs(app, await plantOperator(app.test.database, shop, { role }));
    [operator, supervisor, admin] = [await who('operator'), await who('supervisor'), await who('admin')];
    foreign = await who('admin', 'other');
  });
  afterAll(() => app.close());

  const status = async (who: Console, path: string, body?: object) =>
    (await who.call(`${base}/${path}`, body && { body })).status;
  const kindOf = ({ json }: { json: unknown }) => (json as { type: string }).type.split(':').at(-1);

  it('are added and changed by whose role allows it (I8)', async () => {
    const add = (email: string) => ({ ...wanted, email });
    expect(await status(operator, 'team', add('a@example.com'))).toBe(403);
    expect(await status(supervisor, 'team', add('a@example.com'))).toBe(403);
    const added = await admin.call(`${base}/team`, { body: add('A@Example.com') });
    expect(added.status).toBe(201);
    expect(added.headers['cache-control']).toBe('no-store');
    const { id } = (added.json as { operator: OperatorView }).operator;
    expect(added.json).toMatchObject({ operator: { email: 'a@example.com', presence: 'offline', load: 0 } });
    expect(kindOf(await admin.call(`${base}/team`, { body: add('a@example.com') }))).toBe('email_taken');

    expect(await status(operator, `team/${id}`, { skills: [] })).toBe(403);
    expect(await status(supervisor, `team/${id}`, { skills: ['electronics'], maxLoad: 7 })).toBe(200);
    const more = [{ role: 'admin' }, { name: 'X' }, { disabled: true }, { skills: [], language: 'zh' }];
    for (const body of more) expect(await status(supervisor, `team/${id}`, body)).toBe(403);
    expect(await status(operator, `team/${id}/invitation`, {})).toBe(403);
    expect(await status(supervisor, `team/${id}/invitation`, {})).toBe(403);
    expect(await status(admin, `team/${id}/invitation`, {})).toBe(201);
    const { json } = await operator.call(`${base}/team`);
    const member = (json as { operators: OperatorView[] }).operators.find((each) => each.id === id);
    expect(member).toMatchObject({ skills: ['electronics'], maxLoad: 7, role: 'operator', name: 'New' });
  });

  it('are one shop’s: another’s are not there, whatever the role (I8)', async () => {
    const { id } = operator.operator;
    expect(await status(foreign, `team/${id}`, { role: 'admin' })).toBe(404);
    expect(await status(foreign, `team/${id}`, { disabled: true })).toBe(404);
    expect(await status(foreign, `team/${id}/invitation`, {})).toBe(404);
    const { json } = await foreign.call(`${base}/team`);
    expect((json as { operators: OperatorView[] }).operators.map((each) => each.id)).toEqual([foreign.operator.id]);
    expect(await status(operator, 'me')).toBe(200);
  });

  it('change role at once, and keep one admin', async () => {
    const { id } = admin.operator;
    expect(kindOf(await admin.call(`${base}/team/${id}`, { body: { disabled: true } }))).toBe('last_admin');
    expect(kindOf(await admin.call(`${base}/team/${id}`, { body: { role: 'operator' } }))).toBe('last_admin');
    const second = await signInAs(app, await plantOperator(app.test.database, 'demo', { role: 'admin' }));
    expect(await status(second, `team/${second.operator.id}`, { role: 'operator' })).toBe(200);
    expect(await status(second, 'team', { ...wanted, email: 'b@example.com' })).toBe(403);
    const [one, other] = [await plantOperator(app.test.database, 'other', { role: 'admin' }), foreign.operator];
    await Promise.all(
      [one, other].map(({ id: each }) => foreign.call(`${base}/team/${each}`, { body: { disabled: true } })),
    );
    const { rows } = await app.test.database.asSystem((sql) =>
      sql.query(`select from operators where shop_id = 'other' and role = 'admin' and disabled_at is null`),
    );
    expect(rows, 'even when two go at once').toHaveLength(1);
    await app.test.database.asSystem((sql) => sql.query(`update operators set disabled_at = null`));
    foreign = await signInAs(app, foreign.operator);
  });

  it('are told no more than they may know, without a session nothing', async () => {
    for (const path of ['me', 'team', 'macros', 'hours']) {
      expect((await app.call(`${base}/${path}`)).status, path).toBe(401);
      const shopper = await app.anonymous();
      expect((await shopper.call(`${base}/${path}`)).status, 'a shopper’s token').toBe(401);
    }
    expect((await app.call(`${base}/demo`)).status, 'in demo mode alone').toBe(404);
    expect(((await operator.call(`${base}/me`)).json as Me).shop).toEqual({
      id: 'demo',
      name: { en: 'Northlane', zh: '北巷' },
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
    });
  });

  it('keep words ready for themselves; those for all are a supervisor’s', async () => {
    const write = (who: Console, body: object) => who.call(`${base}/macros`, { body });
    const list = async (who: Console) =>
      ((await who.call(`${base}/macros`)).json as { macros: Macro[] }).macros.map(({ title, scope }) => [title, scope]);
    const own = { title: 'Hello', text: { en: 'Hello {name}' }, scope: 'mine' };
    const mine = (await write(operator, own)).json as Macro;
    expect((await write(operator, { ...own, scope: 'shop' })).status).toBe(403);
    expect((await write(operator, { ...own, text: {} })).status).toBe(400);
    const all = (await write(supervisor, { ...own, title: 'To all', scope: 'shop' })).json as Macro;
    expect(await list(operator)).toEqual([
      ['Hello', 'mine'],
      ['To all', 'shop'],
    ]);
    expect(await list(admin)).toEqual([['To all', 'shop']]);
    expect(await list(foreign)).toEqual([]);

    expect((await write(operator, { ...own, id: mine.id, text: { zh: '您好' } })).json).toMatchObject({
      id: mine.id,
      text: { zh: '您好' },
    });
    for (const who of [admin, foreign]) {
      expect((await write(who, { ...own, id: mine.id })).status, 'another’s own').toBe(404);
      expect((await who.call(`${base}/macros/${mine.id}`, { method: 'DELETE' })).status).toBe(404);
    }
    expect((await write(operator, { ...own, id: all.id })).status, 'the shop’s').toBe(403);
    expect((await operator.call(`${base}/macros/${all.id}`, { method: 'DELETE' })).status).toBe(403);
    expect((await foreign.call(`${base}/macros/${all.id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await supervisor.call(`${base}/macros/${all.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await operator.call(`${base}/macros/${mine.id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await list(operator)).toEqual([]);
  });

  it('answer in hours that a supervisor sets', async () => {
    const hours: ServiceHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '24:00' };
    expect(await status(operator, 'hours', { hours })).toBe(403);
    expect(await status(supervisor, 'hours', { hours })).toBe(200);
    expect((await operator.call(`${base}/hours`)).json).toEqual({ hours });
    expect((await foreign.call(`${base}/hours`)).json, 'of their own shop alone').toEqual({ hours: null });
    const wrong = [{ days: [] }, { days: [8] }, { days: [1, 1] }, { from: '9:00' }, { to: '25:00' }, { from: '24:00' }];
    for (const part of [...wrong, { from: '10:00', to: '10:00' }]) {
      expect(await status(supervisor, 'hours', { hours: { ...hours, ...part } }), JSON.stringify(part)).toBe(400);
    }
    expect(await status(supervisor, 'hours', { hours: null })).toBe(200);
    expect((await operator.call(`${base}/hours`)).json).toEqual({ hours: null });
  });
});
