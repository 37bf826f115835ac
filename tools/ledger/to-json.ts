/**
 * JSON that Postgres' jsonb takes, whatever a shopper or a model wrote: NUL and lone surrogates, which it refuses,
 * become U+FFFD.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/\\(?:u([0-9a-f]{4})|.)/g, (escape, hex?: string) =>
    hex === '0000' || (hex !== undefined && /^d[89a-f]/.test(hex)) ? '\\ufffd' : escape,
  );
}

/** The same for a plain text. */
export function toStorableText(text: string): string {
  return JSON.parse(toJson(text)) as string;
}
