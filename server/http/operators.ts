import type { FastifyReply, FastifyRequest } from 'fastify';
import { roles, type Role } from '../contract/operator/team.ts';
import type { OperatorSessions } from '../operators/operator-sessions.ts';
import type { Operator } from '../operators/operator.ts';
import { sendProblem } from './problem.ts';

/** A hook of Fastify's `onRequest`. */
type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

export interface OperatorGuard {
  /** An `onRequest` hook: from another site it answers 403, without a session in force 401. */
  demand: Hook;
  /** Like `demand`, and 403 (`role_required`) for who hasn't at least this role. */
  demandRole(role: Role): Hook;
  /** An `onRequest` hook for calls before a sign-in: it asks for the same site alone. */
  demandSameSite: Hook;
  /** Who made a request that `demand` or `demandRole` let through. */
  of(request: FastifyRequest): Operator;
}

interface OperatorGuardDeps {
  sessions: Pick<OperatorSessions, 'find'>;
  /** Where browsers reach us, when that isn't the address they ask. */
  publicUrl?: string;
}

/** Knows which operator calls: by the session's cookie alone, and only from pages of our own. */
export function createOperatorGuard({ sessions, publicUrl }: OperatorGuardDeps): OperatorGuard {
  const operators = new WeakMap<FastifyRequest, Operator>();
  const ownOrigin = publicUrl === undefined ? undefined : new URL(publicUrl).origin;

  // eslint-disable-next-line @typescript-eslint/require-await -- Fastify takes an answer from async hooks alone
  const demandSameSite: Hook = async (request, reply) =>
    isSameOrigin(request, ownOrigin) ? undefined : sendProblem(reply, 'cross_site');

  const demand: Hook = async (request, reply) => {
    const refused = await demandSameSite(request, reply);
    if (refused) return refused;
    const session = await sessions.find(request.headers.cookie, isSecure(request, ownOrigin));
    if (!session) return sendProblem(reply, 'unauthenticated');
    for (const cookie of session.cookies) void reply.header('set-cookie', cookie);
    operators.set(request, session.operator);
    return undefined;
  };

  const of = (request: FastifyRequest) => {
    const operator = operators.get(request);
    if (!operator) throw new Error('this route lacks the operator hook');
    return operator;
  };

  return {
    demand,
    demandSameSite,
    of,
    demandRole: (role) => async (request, reply) => {
      const refused = await demand(request, reply);
      if (refused) return refused;
      return roles.indexOf(of(request).role) >= roles.indexOf(role) ? undefined : sendProblem(reply, 'role_required');
    },
  };
}

/** Whether a browser reached us over https, so that a cookie may be kept to it. */
export function isSecure(request: FastifyRequest, ownOrigin: string | undefined): boolean {
  return request.protocol === 'https' || (ownOrigin?.startsWith('https:') ?? false);
}

/**
 * Whether a page of our own made this request. Browsers say it in `Sec-Fetch-Site`, and in `Origin` with whatever
 * writes; a write that says neither comes from no browser that we would trust with a cookie.
 */
function isSameOrigin(request: FastifyRequest, ownOrigin: string | undefined): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  // `none`: typed into the address bar
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && isRead(request))) return false;
  if (origin !== undefined) {
    return origin === ownOrigin || (URL.canParse(origin) && new URL(origin).host === request.host);
  }
  return site !== undefined || isRead(request);
}

const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD';
