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

/** Session tokens signed HS256 with `key` (at least 32 bytes), good for `hours`. */
export function createSessionTokens({ key, hours }: { key: Uint8Array; hours: number }): SessionTokens {
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
      try {
        const options = { algorithms: ['HS256'], issuer, audience, requiredClaims: ['exp', 'sub'], currentDate: now };
        const { payload } = await jwtVerify(token, key, options);
        const claims = claimsSchema.safeParse(payload);
        if (!claims.success) return undefined;
        const { sub, shop, signedIn, language, exp } = claims.data;
        return { shop: shopId(shop), shopperId: sub, signedIn, language, expiresAt: new Date(exp * 1000) };
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}
