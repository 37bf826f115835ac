/** Plain JSON as a record; empty where it is none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** The records of a list; empty where it is none. */
export function listOf<Each>(value: unknown): Each[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.filter((each): each is Each => typeof each === 'object' && each !== null);
}

/** Text as it is; `undefined` for all else and for nothing. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
