import type { FastifyReply, FastifyRequest } from 'fastify';
import { roles, type Role } from '../contract/operator/team.ts';
import type { OperatorSessions } from '../operators/operator-sessions.ts';
import type { Operator } from '../operators/operator.ts';
import { sendProblem, type ProblemKind } from './problem.ts';

/** A hook of Fastify's `onRequest`. */
type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

export interface OperatorGuard {
  /** An `onRequest` hook: from another site it answers 403, without a session in force 401. */
  demand: Hook;
  /** Like `demand`, and 403 (`role_required`) for who hasn't at least this role. */
  demandRole(role: Role): Hook;
  /** An `onRequest` hook for calls before a sign-in: it asks for the same site alone. */
  demandSameSite: Hook;
  /** For streams that stay open: whether whoever opened it is still signed in and not disabled. */
  isStillIn(request: FastifyRequest): Promise<boolean>;
  /** Sends cookies of `OperatorSessions` with an answer; for https alone, where the browser came by that. */
  keepCookies(request: FastifyRequest, reply: FastifyReply, cookies: readonly string[]): void;
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
  const prolonged = new WeakMap<FastifyRequest, readonly string[]>();
  const ownOrigin = publicUrl === undefined ? undefined : new URL(publicUrl).origin;

  /** What is wrong with a request; whoever makes a good one is known from now on. */
  const refusalOf = async (request: FastifyRequest): Promise<ProblemKind | undefined> => {
    if (!isSameOrigin(request, ownOrigin)) return 'cross_site';
    const session = await sessions.find(request.headers.cookie);
    if (!session) return 'unauthenticated';
    operators.set(request, session.operator);
    prolonged.set(request, session.cookies);
    return undefined;
  };

  const hook =
    (check: (request: FastifyRequest) => Promise<ProblemKind | undefined>): Hook =>
    async (request, reply) => {
      const kind = await check(request);
      keepCookies(request, reply, prolonged.get(request) ?? []);
      return kind && sendProblem(reply, kind);
    };

  const keepCookies = (request: FastifyRequest, reply: FastifyReply, cookies: readonly string[]) => {
    const secure = request.protocol === 'https' || ownOrigin?.startsWith('https:') === true;
    for (const cookie of cookies) reply.header('set-cookie', secure ? `${cookie}; Secure` : cookie);
  };

  const of = (request: FastifyRequest) => {
    const operator = operators.get(request);
    if (!operator) throw new Error('this route lacks the operator hook');
    return operator;
  };

  return {
    demand: hook(refusalOf),
    demandSameSite: hook((request) => Promise.resolve(isSameOrigin(request, ownOrigin) ? undefined : 'cross_site')),
    demandRole: (role) =>
      hook(async (request) => {
        const kind = await refusalOf(request);
        if (kind) return kind;
        return roles.indexOf(of(request).role) >= roles.indexOf(role) ? undefined : 'role_required';
      }),
    async isStillIn(request) {
      const session = await sessions.find(request.headers.cookie);
      return session?.operator.id === of(request).id;
    },
    keepCookies,
    of,
  };
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
