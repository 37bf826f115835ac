import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { checkIdentityToken, signIdentityToken } from './identity-token.ts';
import { createSessionTokens } from './session-token.ts';

const now = new Date('2026-03-01T12:00:00Z');
const demo = { id: shopId('demo'), identitySecret: 'a'.repeat(40) };
const other = { id: shopId('other'), identitySecret: 'b'.repeat(40) };
const key = (secret: string) => new TextEncoder().encode(secret);
const seconds = (offset: number) => Math.floor(now.getTime() / 1000) + offset;
const jwt = (claims: Record<string, unknown>, secret = demo.identitySecret, alg = 'HS256') =>
  new SignJWT(claims).setProtectedHeader({ alg }).sign(key(secret));
const good = { sub: 'cus_mei', aud: 'demo', iat: seconds(-5), exp: seconds(60) };

describe('checkIdentityToken (I4)', () => {
  it('takes what the shop signed', async () => {
    const token = await signIdentityToken(
      { customerId: 'cus_mei', name: 'Mei', email: 'mei@example.com' },
      demo,
      now,
      60,
    );
    expect(await checkIdentityToken(token, demo, now)).toEqual({
      status: 'ok',
      identity: { customerId: 'cus_mei', name: 'Mei', email: 'mei@example.com' },
    });
  });

  const refused: [string, () => Promise<string> | string][] = [
    ['an empty token', () => ''],
    ['what is no token', () => 'a.b.c'],
    ['alg none', () => new UnsecuredJWT(good).encode()],
    ['another algorithm of the same key', () => jwt(good, demo.identitySecret, 'HS512')],
    ['another shop’s key', () => jwt(good, other.identitySecret)],
    ['another shop’s audience', () => jwt({ ...good, aud: 'other' })],
    ['no audience', () => jwt({ sub: good.sub, iat: good.iat, exp: good.exp })],
    ['no expiry', () => jwt({ sub: good.sub, aud: 'demo', iat: good.iat })],
    ['an expired token', () => jwt({ ...good, iat: seconds(-900), exp: seconds(-600) })],
    ['an old token that says it lives for years', () => jwt({ ...good, iat: seconds(-90_000), exp: seconds(1e8) })],
    ['no issuing time', () => jwt({ sub: good.sub, aud: 'demo', exp: good.exp })],
    ['an empty subject', () => jwt({ ...good, sub: ' ' })],
    ['no subject', () => jwt({ aud: 'demo', iat: good.iat, exp: good.exp })],
  ];
  it.each(refused)('refuses %s', async (_what, make) => {
    expect(await checkIdentityToken(await make(), demo, now)).toMatchObject({ status: 'refused' });
  });
});

describe('session tokens', () => {
  const tokens = createSessionTokens({ key: key('k'.repeat(32)), hours: 1 });
  const session = { shop: demo.id, shopperId: 'shp_1', signedIn: true, language: 'zh' as const };

  it('reads back what it issued, until it expires', async () => {
    const { token, expiresAt } = await tokens.issue(session, now);
    expect(await tokens.read(token, now)).toEqual({ ...session, expiresAt });
    expect(await tokens.read(token, new Date(now.getTime() + 3_601_000))).toBeUndefined();
  });

  it('reads neither an identity token nor a session of another key', async () => {
    const stranger = createSessionTokens({ key: key('x'.repeat(32)), hours: 1 });
    expect(await tokens.read((await stranger.issue(session, now)).token, now)).toBeUndefined();
    expect(await tokens.read(await signIdentityToken({ customerId: 'c' }, demo, now, 60), now)).toBeUndefined();
    expect(await tokens.read('', now)).toBeUndefined();
  });
});
