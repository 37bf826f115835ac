import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { ShopId } from '../../knowledge/shop-id.ts';

/** Who a shop says its visitor is. */
export interface AttestedIdentity {
  customerId: string;
  name?: string;
  email?: string;
}

export type IdentityCheck = { status: 'ok'; identity: AttestedIdentity } | { status: 'refused'; why: string };

/** Older tokens are refused even when they haven't expired: a shop signs one per page view. */
const maxAge = '24h';
/** Seconds by which the shop's clock may differ from ours. */
const clockTolerance = 30;

const claimsSchema = z.object({
  sub: z.string().trim().min(1).max(128),
  name: z.string().trim().min(1).max(120).optional(),
  email: z.email().max(254).optional(),
});

/**
 * Checks a shop's identity token: a JWT signed HS256 with that shop's own key, `aud` = the shop's id, with `sub`
 * (customer id), `iat` and `exp`. Anything else is refused; a refused token is never taken for an anonymous shopper.
 */
export async function checkIdentityToken(
  token: string,
  shop: { id: ShopId; identitySecret: string },
  now: Date,
): Promise<IdentityCheck> {
  try {
    const { payload } = await jwtVerify(token, keyOf(shop.identitySecret), {
      algorithms: ['HS256'],
      audience: shop.id,
      requiredClaims: ['sub', 'exp', 'iat'],
      maxTokenAge: maxAge,
      clockTolerance,
      currentDate: now,
    });
    const claims = claimsSchema.safeParse(payload);
    if (!claims.success) return { status: 'refused', why: 'its claims are malformed' };
    const { sub, name, email } = claims.data;
    return { status: 'ok', identity: { customerId: sub, ...(name ? { name } : {}), ...(email ? { email } : {}) } };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { status: 'refused', why: 'it has expired' };
    if (error instanceof errors.JOSEError) return { status: 'refused', why: 'it is not valid for this shop' };
    throw error;
  }
}

/** What a shop's own server does; here for the demo shop and for tests. Valid for `seconds`. */
export async function signIdentityToken(
  identity: AttestedIdentity,
  shop: { id: ShopId; identitySecret: string },
  now: Date,
  seconds: number,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const { customerId, ...claims } = identity;
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(customerId)
    .setAudience(shop.id)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + seconds)
    .sign(keyOf(shop.identitySecret));
}

const keyOf = (secret: string) => new TextEncoder().encode(secret);
