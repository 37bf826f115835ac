import { createHash } from 'node:crypto';

/** One text for one value: keys in order, `undefined` left out. Takes plain JSON. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value);
}

/**
 * The same content has the same fingerprint, whoever asks for it, in whatever words and by whatever tool call: 32
 * characters of SHA-256 over the canonical JSON.
 */
export function fingerprintOf(...content: readonly unknown[]): string {
  return createHash('sha256').update(canonical(content)).digest('base64url').slice(0, 32);
}
