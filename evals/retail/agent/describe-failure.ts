/**
 * Why a model couldn't be had, in a few words: the HTTP status, or the system's code, of the innermost cause that has
 * one. Never the provider's own text, which may repeat part of a key.
 */
export function describeFailure(error: unknown): string {
  let found = 'no answer';
  for (let each = error; each instanceof Error; each = each.cause) {
    const { status, code } = each as { status?: unknown; code?: unknown };
    if (typeof status === 'number') found = `HTTP ${status}`;
    else if (typeof code === 'string' && /^[A-Z_0-9]+$/.test(code)) found = code;
    else if (found === 'no answer' && each.name === 'TimeoutError') found = 'no answer in time';
  }
  return found;
}
