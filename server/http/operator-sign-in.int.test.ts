import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import type { Me } from '../contract/operator/team.ts';
import { databaseKinds } from '../db/testing.ts';
import { createInvitations } from '../operators/invitations.ts';
import { createSignInThrottle } from '../operators/sign-in/sign-in-throttle.ts';
import { plantOperator } from '../operators/testing.ts';
import { openTestApp, type TestApp } from './testing.ts';
import { bareCookie, signInAs, type Console } from './testing-console.ts';

const base = '/v1/operator';
const password = 'a long enough password';

describe.each(databaseKinds)('signing in, on %s', (kind) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(kind);
    await signInAs(app, await plantOperator(app.test.database)); // loads what is loaded once, outside of any call
  });
  afterAll(() => app.close());

  const signIn = (email: string, given = password, headers: Record<string, string> = {}) =>
    app.call(`${base}/sign-in`, {
      body: { email, password: given },
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    });
  const invite = async (id: string, shop: 'demo' | 'other' = 'demo') => {
    const link = await createInvitations(app.test.database).invite(shopId(shop), id, 'http://localhost');
    return new URL(link?.url ?? '').hash.replace('#invitation=', '');
  };
  const accept = (token: string, given = password) =>
    app.call(`${base}/invitations/${token}`, {
      body: { password: given },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
  const withPassword = async (shop: 'demo' | 'other' = 'demo') => {
    const operator = await plantOperator(app.test.database, shop);
    const accepted = await accept(await invite(operator.id, shop), password);
    expect(accepted.status, accepted.text).toBe(200);
    return { ...operator, email: `${operator.id}@example.com` };
  };

  it('answers who it is, with a cookie that no script reads and no other site sends', async () => {
    const { id, email } = await withPassword();
    const { status, json, headers, text } = await signIn(email.toUpperCase());
    expect(status).toBe(200);
    expect(json as Me).toMatchObject({ operator: { id, email, role: 'operator' }, shop: { id: 'demo' }, demo: false });
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/^shopmate_operator=[^;]+; Max-Age=43200; Path=\/v1\/operator; HttpOnly; SameSite=Strict$/);
    expect(text).not.toContain(bareCookie(cookie).split('=')[1]);
    const me = await app.call(`${base}/me`, { headers: { cookie: bareCookie(cookie) } });
    expect(me.json).toMatchObject({ operator: { id } });
  });

  it('keeps the cookie to https where the browser comes by it', async () => {
    const secure = await openTestApp(kind, { env: { PUBLIC_URL: 'https://chat.example', DEMO: 'true' } });
    await plantOperator(secure.test.database, 'demo', { id: 'op_demo_grace' });
    const { headers, status } = await secure.call(`${base}/demo/sign-in`, {
      body: { operator: 'grace' },
      headers: { origin: 'https://chat.example' },
    });
    expect(status).toBe(200);
    expect(String(headers['set-cookie'])).toMatch(/; Secure$/);
    await secure.close();
  });

  it('says the same of a wrong password, of nobody’s address and of what is no address', async () => {
    const { email } = await withPassword();
    const answers = [
      await signIn(email, 'wrong'),
      await signIn('nobody@example.com'),
      await signIn('no address at all'),
      await signIn((await plantOperator(app.test.database)).id + '@example.com'), // who has chosen no password yet
    ];
    for (const { status, text, headers } of answers) {
      expect([status, text]).toEqual([401, answers[0]?.text]);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('takes as long for nobody as for somebody', async () => {
    const { email } = await withPassword();
    const addresses = [email, 'nobody.else@example.com'];
    const least = [Infinity, Infinity];
    for (let round = 0; round < 6; round++) {
      for (const [at, address] of addresses.entries()) {
        const began = performance.now();
        await signIn(address, 'wrong');
        least[at] = Math.min(least[at]!, performance.now() - began);
      }
    }
    const [somebody = 0, nobody = 0] = least;
    expect(nobody / somebody, 'without the hash it would be a tenth').toBeGreaterThan(0.4);
    expect(nobody / somebody).toBeLessThan(2.5);
  });

  it('begins a session of its own, whatever cookie the browser had, and ends that one (fixation)', async () => {
    const one = await withPassword();
    const other = await withPassword();
    const first = bareCookie((await signIn(one.email)).headers['set-cookie']);
    const second = bareCookie((await signIn(other.email, password, { cookie: first })).headers['set-cookie']);
    expect(second).not.toBe(first);
    expect((await app.call(`${base}/me`, { headers: { cookie: first } })).status).toBe(401);
    expect((await app.call(`${base}/me`, { headers: { cookie: second } })).json).toMatchObject({
      operator: { id: other.id },
    });
    const made = await app.call(`${base}/me`, { headers: { cookie: 'shopmate_operator=chosen.by-someone-else' } });
    expect(made.status).toBe(401);
  });

  it('takes no cookie after its sign-out, nor one whose signature or time is over', async () => {
    const { email } = await withPassword();
    const cookie = bareCookie((await signIn(email)).headers['set-cookie']);
    const out = await app.call(`${base}/sign-out`, {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    });
    expect(out.status).toBe(204);
    expect(String(out.headers['set-cookie'])).toMatch(/^shopmate_operator=; Max-Age=0/);
    expect((await app.call(`${base}/me`, { headers: { cookie } })).status).toBe(401);

    const next = bareCookie((await signIn(email)).headers['set-cookie']);
    const [name = '', value = ''] = next.split('=');
    const forged = `${name}=${value.slice(0, 32)}${value.slice(32).replace(/[a-z]/g, 'q')}`;
    expect((await app.call(`${base}/me`, { headers: { cookie: forged } })).status).toBe(401);
    await app.test.database.asSystem((sql) => sql.query('update operator_sessions set expires_at = now()'));
    expect((await app.call(`${base}/me`, { headers: { cookie: next } })).status).toBe(401);
  });

  it('prolongs a session in use, and tells the browser', async () => {
    const { email } = await withPassword();
    const cookie = bareCookie((await signIn(email)).headers['set-cookie']);
    const at = `${base}/me`;
    expect((await app.call(at, { headers: { cookie } })).headers['set-cookie']).toBeUndefined();
    await app.test.database.asSystem((sql) =>
      sql.query(`update operator_sessions set expires_at = now() + interval '11 hours'`),
    );
    const prolonged = String((await app.call(at, { headers: { cookie } })).headers['set-cookie']);
    expect(bareCookie(prolonged)).toBe(cookie);
    expect(prolonged).toMatch(/Max-Age=43200; Path=\/v1\/operator; HttpOnly; SameSite=Strict$/);
    const { rows } = await app.test.database.asSystem((sql) =>
      sql.query<{ long: boolean }>(
        `select bool_or(expires_at > now() + interval '11.9 hours') as long from operator_sessions`,
      ),
    );
    expect(rows[0]?.long).toBe(true);
  });

  it('keeps no token and no password as it is', async () => {
    const { email } = await withPassword();
    const cookie = bareCookie((await signIn(email)).headers['set-cookie']);
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
    expect(token.length).toBeGreaterThan(20);
    const { rows } = await app.test.database.asSystem((sql) =>
      sql.query<{ all: string }>(
        `select (select string_agg(s::text, '') from operator_sessions s) ||
           (select string_agg(p::text, '') from operator_passwords p) as all`,
      ),
    );
    expect(rows[0]?.all).not.toContain(token);
    expect(rows[0]?.all).not.toContain(password);
  });

  it('stops guessing at one account, and says so of accounts that don’t exist too', async () => {
    const { email } = await withPassword();
    for (const address of [email, 'never.was@example.com']) {
      const throttle = createSignInThrottle(app.test.database); // nine without the cost of a hash
      for (let tries = 0; tries < 9; tries++) await throttle.take(address, '10.0.0.1');
      expect((await signIn(address, 'wrong')).status).toBe(401);
      const { status, headers } = await signIn(address);
      expect(status).toBe(429);
      expect(Number(headers['retry-after'])).toBeGreaterThan(800);
    }
    await app.test.database.asSystem((sql) => sql.query(`update sign_in_tries set at = at - interval '16 minutes'`));
    expect((await signIn(email)).status).toBe(200);
  });

  it('is for our own pages alone: another site’s calls are turned away, writes of no known page too', async () => {
    const { email } = await withPassword();
    const body = { email, password };
    const from = async (headers: Record<string, string>) =>
      (await app.call(`${base}/sign-in`, { body, headers })).status;
    expect(await from({})).toBe(403);
    expect(await from({ origin: 'https://evil.example' })).toBe(403);
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await from({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await from({ 'sec-fetch-site': 'none' })).toBe(403);
    expect(await from({ origin: 'null' })).toBe(403);
    expect(await from({ origin: 'http://chat.local', host: 'chat.local' }), 'the address that was asked').toBe(200);
    const cookie = bareCookie((await signIn(email)).headers['set-cookie']);
    const me = (headers: Record<string, string>) => app.call(`${base}/me`, { headers: { cookie, ...headers } });
    expect((await me({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await me({ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' })).status).toBe(403);
    expect((await app.call(`${base}/me`, { body: {}, headers: { cookie } })).status).toBe(403);
  });

  it('ends at once for whom an admin disables, and their password and link with it', async () => {
    const admin = await signInAs(app, await plantOperator(app.test.database, 'demo', { role: 'admin' }));
    const { id, email } = await withPassword();
    const cookie = bareCookie((await signIn(email)).headers['set-cookie']);
    const link = await invite(id);
    expect((await admin.call(`${base}/team/${id}`, { body: { disabled: true } })).status).toBe(200);
    expect((await app.call(`${base}/me`, { headers: { cookie } })).status).toBe(401);
    expect((await signIn(email)).status).toBe(401);
    expect((await accept(link)).status).toBe(404);
    await app.test.database.asSystem((sql) => sql.query('update operators set disabled_at = null where id = $1', [id]));
    expect((await app.call(`${base}/me`, { headers: { cookie } })).status, 'not even when enabled again').toBe(401);
  });

  it('spends an invitation once, even by two at a time, and signs out whoever was in', async () => {
    const operator = await plantOperator(app.test.database);
    const void_ = await invite(operator.id);
    const token = await invite(operator.id);
    expect((await accept(void_)).status, 'the newest link alone counts').toBe(404);
    const invited = await app.call(`${base}/invitations/${token}`);
    expect(invited.json).toMatchObject({ email: `${operator.id}@example.com`, shop: { name: { en: 'Northlane' } } });
    expect((await accept(token, 'too short')).status).toBe(400);
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    expect((await app.call(`${base}/invitations/${token}`)).status).toBe(404);

    const cookie = bareCookie(answers.find(({ status }) => status === 200)?.headers['set-cookie']);
    const again = await invite(operator.id);
    await app.test.database.asSystem((sql) =>
      sql.query(`update operator_invitations set expires_at = now() where used_at is null`),
    );
    expect((await accept(again)).status, 'too old').toBe(404);
    expect((await accept(await invite(operator.id), 'another password')).status).toBe(200);
    expect((await app.call(`${base}/me`, { headers: { cookie } })).status).toBe(401);
    expect((await signIn(`${operator.id}@example.com`)).status, 'the old password').toBe(401);
  });

  it('tells a console’s sign of life, and that it is closed', async () => {
    const operator = await plantOperator(app.test.database);
    const console: Console = await signInAs(app, operator);
    const presence = async (body: object) =>
      ((await console.call(`${base}/me`, { body })).json as Me).operator.presence;
    expect(await presence({ presence: 'away' })).toBe('away');
    expect(await presence({}), 'a sign of life is no return').toBe('away');
    expect(await presence({ presence: 'offline' })).toBe('offline');
    expect(await presence({ language: 'zh' })).toBe('online');
    expect(((await console.call(`${base}/me`)).json as Me).operator.language).toBe('zh');
  });
});
