/**
 * An answer of the server, or why there is none: `status` 0 means that it could not be reached, `problem` is the kind
 * of problem that it names, such as `confirmation_expired`.
 */
export type Answer<Value> =
  { ok: true; value: Value } | { ok: false; status: number; retryAfterMs?: number; problem?: string };
