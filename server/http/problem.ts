import type { FastifyReply } from 'fastify';
import type { Problem } from '../contract/problem.ts';

const kinds = {
  invalid_request: { status: 400, title: 'The request is not valid.' },
  unauthenticated: { status: 401, title: 'A session token is needed, or this one is not valid any more.' },
  identity_refused: { status: 401, title: 'The identity token was refused.' },
  origin_not_allowed: { status: 403, title: 'This shop does not allow calls from this origin.' },
  cross_site: { status: 403, title: 'The console takes calls from its own pages only.' },
  sign_in_failed: { status: 401, title: 'This e-mail address and password don’t go together.' },
  role_required: { status: 403, title: 'Your role does not allow this; ask a supervisor or an admin.' },
  not_found: { status: 404, title: 'There is nothing here.' },
  method_not_allowed: { status: 405, title: 'This address does not take this method.' },
  request_timeout: { status: 408, title: 'The request took too long to arrive.' },
  confirmation_expired: { status: 409, title: 'The time to answer this question is over; ask for it again.' },
  confirmation_replaced: {
    status: 409,
    title: 'Something newer was asked instead; this question can’t be answered any more.',
  },
  claimed_by_other: { status: 409, title: 'Someone else has taken this conversation.' },
  not_yours: { status: 409, title: 'Take this conversation first; then you can answer in it.' },
  load_reached: {
    status: 409,
    title: 'You have as many conversations as you can take at a time. Settle one or pass one on, or ask a supervisor.',
  },
  colleague_full: {
    status: 409,
    title: 'They have as many conversations as they can take at a time. A supervisor can pass it on all the same.',
  },
  email_taken: { status: 409, title: 'Somebody has this e-mail address already.' },
  last_admin: { status: 409, title: 'A shop needs an admin; make somebody else one first.' },
  nothing_to_learn: { status: 409, title: 'No person has answered and settled this conversation yet.' },
  only_this_case: {
    status: 409,
    title: 'All that was answered is about this one case; there is no rule in it to keep.',
  },
  changed_meanwhile: { status: 409, title: 'This has changed meanwhile; look at it again.' },
  photos_full: { status: 409, title: 'This conversation has as many photos as it can hold.' },
  payload_too_large: { status: 413, title: 'The request is too large.' },
  unsupported_media_type: { status: 415, title: 'Send JSON, with content-type application/json.' },
  not_a_photo: { status: 415, title: 'This is not a photo that can be read. Send a JPEG, PNG, WebP or HEIF file.' },
  too_many_requests: { status: 429, title: 'Too many requests; try again later.' },
  header_too_large: { status: 431, title: 'The request’s headers are too large.' },
  internal: { status: 500, title: 'Something went wrong on our side.' },
  unavailable: { status: 503, title: 'The service is not available right now; try again shortly.' },
} as const;

/** What can go wrong with a request. This file alone gives it a status code. */
export type ProblemKind = keyof typeof kinds;

interface ProblemExtra {
  detail?: string;
  errors?: Problem['errors'];
  retryAfterSeconds?: number;
  /** For `method_not_allowed`. */
  allow?: readonly string[];
}

/** The body of a problem. */
export function problem(kind: ProblemKind, { detail, errors }: ProblemExtra = {}): Problem {
  const { status, title } = kinds[kind];
  return {
    type: `urn:shopmate:problem:${kind}`,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
  };
}

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, kind: ProblemKind, extra: ProblemExtra = {}): FastifyReply {
  if (extra.retryAfterSeconds !== undefined)
    reply.header('retry-after', Math.max(1, Math.ceil(extra.retryAfterSeconds)));
  if (extra.allow !== undefined) reply.header('allow', extra.allow.join(', '));
  if (kinds[kind].status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(kinds[kind].status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem(kind, extra));
}

/** The kind of a framework's error by the status that it carries; our own errors carry none. */
export function kindOfStatus(status: number | undefined): ProblemKind | undefined {
  if (status === undefined || status >= 500) return undefined;
  if (status === 403) return 'not_found'; // a path that leads out of the web folder
  for (const [kind, each] of Object.entries(kinds)) if (each.status === status) return kind as ProblemKind;
  return status >= 400 ? 'invalid_request' : undefined;
}
