import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppDeps } from './app-deps.ts';
import { sendProblem } from './problem.ts';

/** A hook that lets a request pass, or answers 429 with Retry-After. */
type Gate = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

export interface Gates {
  /** New sessions and conversations, for each address. */
  sessions: Gate;
  /** Messages and what else writes, for each shopper. */
  writes: Gate;
  /** What operators write, for each of them. */
  operatorWrites: Gate;
}

const window = 60_000;

/** An operator answers several shoppers at a time, so they may write so many times as often as one. */
const operatorShare = 5;

/**
 * Limits requests by address for the whole app, and returns the gates of the costlier calls. When the shared store is
 * away the limits let everything pass rather than nothing.
 */
export async function registerLimits(
  app: FastifyInstance,
  { limits, redis }: Pick<AppDeps, 'limits' | 'redis'>,
  who: { shopperOf: (request: FastifyRequest) => string; operatorOf: (request: FastifyRequest) => string },
): Promise<Gates> {
  await app.register(rateLimit, {
    global: true,
    max: limits.requestsPerMinute,
    timeWindow: window,
    skipOnError: true,
    nameSpace: 'shopmate-limit-',
    ...(redis ? { redis } : {}),
    allowList: (request) => request.routeOptions.url === '/healthz' || request.routeOptions.url === '/readyz',
  });
  const gate = (name: string, max: number, keyOf: (request: FastifyRequest) => string): Gate => {
    const take = app.createRateLimit({
      max,
      timeWindow: window,
      keyGenerator: (request) => `${name}:${keyOf(request)}`,
    });
    return async (request, reply) => {
      const taken = await take(request);
      if (taken.isAllowed || !taken.isExceeded) return undefined;
      return sendProblem(reply, 'too_many_requests', { retryAfterSeconds: taken.ttlInSeconds });
    };
  };
  return {
    sessions: gate('session', limits.sessionsPerMinute, (request) => request.ip),
    writes: gate('write', limits.messagesPerMinute, who.shopperOf),
    operatorWrites: gate('operator-write', limits.messagesPerMinute * operatorShare, who.operatorOf),
  };
}
