import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { isOutage } from './is-outage.ts';
import { kindOfStatus, sendProblem } from './problem.ts';

const outageRetrySeconds = 2;

/** Turns whatever goes wrong into a problem; of our own failures it says nothing but that they happened. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map(({ instancePath, message }) => ({
      path: instancePath,
      message: message ?? 'is not valid',
    }));
    return sendProblem(reply, 'invalid_request', {
      detail: `The ${error.validationContext ?? 'request'} is not valid.`,
      errors,
    });
  }
  const kind = kindOfStatus(error.statusCode);
  if (kind === 'too_many_requests') {
    return sendProblem(reply, kind, { retryAfterSeconds: Number(reply.getHeader('retry-after') ?? 1) });
  }
  if (kind === 'invalid_request') return sendProblem(reply, kind, { detail: error.message });
  if (kind) return sendProblem(reply, kind);
  if (isOutage(error) || error.statusCode === 503) {
    request.log.warn({ reason: error.message, route: request.routeOptions.url }, 'answered 503');
    return sendProblem(reply, 'unavailable', { retryAfterSeconds: outageRetrySeconds });
  }
  request.log.error({ err: error, route: request.routeOptions.url }, 'a request failed');
  return sendProblem(reply, 'internal');
}

/**
 * Makes every address that isn't there a 404, and every known address with the wrong method a 405 that names the right
 * ones. Call it before any route is added.
 */
export function answerUnknown(app: FastifyInstance): void {
  const known = new Map<string, { matches: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url === '*') return; // preflights
    const entry = known.get(url) ?? { matches: patternOf(url), methods: new Set<string>() };
    for (const each of [method].flat()) entry.methods.add(each.toUpperCase());
    known.set(url, entry);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const allow = new Set<string>();
    for (const { matches, methods } of known.values()) {
      if (matches.test(path)) for (const method of methods) allow.add(method);
    }
    if (allow.size === 0 || allow.has(request.method)) return sendProblem(reply, 'not_found');
    return sendProblem(reply, 'method_not_allowed', { allow: [...allow].sort() });
  });
}

function patternOf(url: string): RegExp {
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/:[A-Za-z]+/g, '[^/]+').replace(/\*/g, '.*')}$`);
}
