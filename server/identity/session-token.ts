import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Language } from '../../knowledge/language.ts';
import { shopId, type ShopId } from '../../knowledge/shop-id.ts';

/** Who calls: a shopper of one shop. The token says no more; what the shopper may see is looked up each time. */
export interface Session {
  shop: ShopId;
  shopperId: string;
  /** Set for a shopper that the shop's identity token named. */
  signedIn: boolean;
  /** The language of the page, to speak before the shopper has said anything. */
  language: Language;
  expiresAt: Date;
}

export interface SessionTokens {
  issue(session: Omit<Session, 'expiresAt'>, now: Date): Promise<{ token: string; expiresAt: Date }>;
  /** `undefined` for whatever isn't ours and in force. */
  read(token: string, now: Date): Promise<Session | undefined>;
}

const issuer = 'shopmate';
const audience = 'shopmate/shopper';

const claimsSchema = z.object({
  sub: z.string().min(1),
  shop: z.string().min(1),
  signedIn: z.boolean(),
  language: z.enum(['en', 'zh']),
  exp: z.int(),
});

/** So many tokens that were read lately need no second look at their signature. */
const mostKept = 5_000;

/**
 * Session tokens signed HS256 with `key` (at least 32 bytes), good for `hours`. What a token says never changes, so each
 * is verified once while it is kept; its end is looked at every time.
 */
export function createSessionTokens({ key, hours }: { key: Uint8Array; hours: number }): SessionTokens {
  const kept = new Map<string, Session>();
  const keep = (token: string, session: Session) => {
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
    kept.set(token, session);
    return session;
  };
  return {
    async issue({ shop, shopperId, signedIn, language }, now) {
      const issuedAt = Math.floor(now.getTime() / 1000);
      const expiresAt = issuedAt + Math.round(hours * 3600);
      const token = await new SignJWT({ shop, signedIn, language })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(shopperId)
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(key);
      return { token, expiresAt: new Date(expiresAt * 1000) };
    },
    async read(token, now) {
      const known = kept.get(token);
      if (known) return known.expiresAt > now ? known : undefined;
      try {
        const options = { algorithms: ['HS256'], issuer, audience, requiredClaims: ['exp', 'sub'], currentDate: now };
        const { payload } = await jwtVerify(token, key, options);
        const claims = claimsSchema.safeParse(payload);
        if (!claims.success) return undefined;
        const { sub, shop, signedIn, language, exp } = claims.data;
        return keep(token, { shop: shopId(shop), shopperId: sub, signedIn, language, expiresAt: new Date(exp * 1000) });
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}
