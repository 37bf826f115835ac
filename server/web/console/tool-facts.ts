type Words = Readonly<Record<string, string>>;

/** A value as it is read, or named facts below it. */
export type FactTree =
  { text: string } | { facts: readonly { name: string; of: FactTree }[] } | { list: readonly FactTree[] };

export interface FactWords {
  names: Words;
  values: Words;
  yes: string;
  no: string;
  /** A moment as one reads it. */
  day: (iso: string) => string;
  money: (amount: number, currency: string) => string;
}

const deepest = 5;

/**
 * What an operator needs of a tool's arguments or answer: facts that have a name, with codes as words. What is meant for
 * the model alone goes: hints, ids, scores, codes that nobody reads. `undefined` when nothing is left.
 */
export function factsIn(value: unknown, words: FactWords, depth = 0): FactTree | undefined {
  if (typeof value !== 'object' || value === null) return plain(value, words);
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) {
    const list = value.flatMap((each: unknown) => factsIn(each, words, depth + 1) ?? []);
    return list.length > 0 ? { list } : undefined;
  }
  const { amount, currency } = value as Readonly<Record<string, unknown>>;
  if (typeof amount === 'number' && typeof currency === 'string') return { text: words.money(amount, currency) };
  const facts = Object.entries(value).flatMap(([key, each]) => namedFacts(key, each, words, depth));
  return facts.length > 0 ? { facts } : undefined;
}

/** An answer that lists what was found, and nothing stands in the list. */
export function foundNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => Array.isArray(each) && each.length === 0);
}

function namedFacts(key: string, value: unknown, words: FactWords, depth: number) {
  if (key === 'rows') return rowsIn(value);
  const name = words.names[key];
  const of = name === undefined ? undefined : factsIn(value, words, depth + 1);
  return name !== undefined && of ? [{ name, of }] : [];
}

/** Rows of a card bear their names. */
function rowsIn(value: unknown): { name: string; of: FactTree }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null || !('label' in row) || !('value' in row)) return [];
    return [{ name: String(row.label), of: { text: String(row.value) } }];
  });
}

const isCode = (text: string) => /^[a-z]+(?:_[a-z]+)+$/.test(text) || /^[a-z]+_[0-9a-f-]{6,}$/.test(text);
const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T/.test(text);

function plain(value: unknown, { values, yes, no, day }: FactWords): FactTree | undefined {
  if (typeof value === 'boolean') return { text: value ? yes : no };
  if (typeof value === 'number') return { text: String(value) };
  if (typeof value !== 'string' || value === '') return undefined;
  const word = values[value];
  if (word !== undefined) return { text: word };
  if (isCode(value)) return undefined;
  return { text: isMoment(value) ? day(value) : value };
}
