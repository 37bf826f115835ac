import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../contract/operator/team.ts';
import type { Operator } from '../operators/operator.ts';

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/** Knows which operator calls: by the session cookie alone, on calls of the same origin; nothing in a body counts. */
export interface OperatorGuard {
  /** An `onRequest` hook: without a session it answers 401, from another origin 403. */
  demand: Hook;
  /** An `onRequest` hook to follow `demand`: answers 403 `role_required` to those who may do less than this role. */
  demandRole(role: Role): Hook;
  /** The operator of a request that `demand` let through. */
  of(request: FastifyRequest): Operator;
}
