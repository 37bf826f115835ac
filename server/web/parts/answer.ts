/**
 * An answer of the server, or why there is none: `status` 0 means that it could not be reached, `problem` is the kind
 * of problem that it names, such as `confirmation_expired`; `fields` are those of the input that aren't valid.
 */
export type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; status: number; retryAfterMs?: number; problem?: string; fields?: readonly string[] };
