import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session, SessionTokens } from '../identity/session-token.ts';
import type { Shop, Shops } from '../identity/shops.ts';
import { sendProblem } from './problem.ts';

interface SessionGuardDeps {
  tokens: SessionTokens;
  shops: Shops;
  clock: () => Date;
  /** Where browsers reach us, when that isn't the address they ask. */
  publicUrl?: string;
}

export interface SessionGuard {
  /** An `onRequest` hook: without a valid token it answers 401, with one from an origin not allowed 403. */
  demand(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
  /** The session of a request that `demand` let through. */
  of(request: FastifyRequest): Session;
  /** Whether this shop takes calls from where this request comes from. */
  allowsOrigin(request: FastifyRequest, shop: Shop): boolean;
}

/** Knows who calls: by the bearer token alone; no cookie and nothing in a body counts. */
export function createSessionGuard({ tokens, shops, clock, publicUrl }: SessionGuardDeps): SessionGuard {
  const sessions = new WeakMap<FastifyRequest, Session>();
  const ownOrigin = publicUrl === undefined ? undefined : new URL(publicUrl).origin;

  const allowsOrigin = (request: FastifyRequest, shop: Shop) => {
    const { origin } = request.headers;
    if (origin === undefined || shop.allowedOrigins.length === 0) return true;
    if (origin === ownOrigin || shop.allowedOrigins.includes(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === request.host;
  };

  return {
    allowsOrigin,
    async demand(request, reply) {
      const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      const session = token === undefined ? undefined : await tokens.read(token, clock());
      const shop = session && (await shops.find(session.shop));
      if (!session || !shop) return sendProblem(reply, 'unauthenticated');
      if (!allowsOrigin(request, shop)) return sendProblem(reply, 'origin_not_allowed');
      sessions.set(request, session);
      return undefined;
    },
    of(request) {
      const session = sessions.get(request);
      if (!session) throw new Error('this route lacks the session hook');
      return session;
    },
  };
}
