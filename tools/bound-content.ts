/** What one tool call may put before a model, in characters of JSON. */
export const mostCharacters = 16_000;

/**
 * The same JSON, within `most` characters: long texts are cut first (they end in `…`), then long lists, from their end.
 * What is small enough comes back as it is.
 */
export function boundContent(content: unknown, most: number = mostCharacters): unknown {
  if (sizeOf(content) <= most) return content;
  for (const [text, list] of [
    [2000, 100],
    [1000, 20],
    [400, 10],
    [200, 5],
    [100, 2],
  ] as const) {
    const cut = shorten(content, text, list);
    if (sizeOf(cut) <= most) return cut;
  }
  return { error: 'too_much', hint: 'The answer is too long to show. Ask for less.' };
}

function sizeOf(content: unknown): number {
  return (JSON.stringify(content) as string | undefined)?.length ?? 0;
}

function shorten(value: unknown, text: number, list: number): unknown {
  if (typeof value === 'string') return value.length > text ? `${value.slice(0, text)}…` : value;
  if (Array.isArray(value)) return value.slice(0, list).map((each) => shorten(each, text, list));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shorten(each, text, list)]));
}
