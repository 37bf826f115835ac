import { createHash } from 'node:crypto';
import { pythonFloat } from './python-number.ts';
import type { RetailShop } from './shop-data.ts';

/** Texts of records that many states share. */
const texts = new WeakMap<object, string>();

/** As Python's `json.dumps(value, sort_keys=True)` writes it. Every number in these data is a float. */
function pythonJson(value: unknown): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return asciiString(value);
    case 'number':
      return pythonFloat(value);
    case 'boolean':
      return String(value);
    case 'object':
      return rememberedText(value);
    default:
      throw new Error(`a state can't hold a ${typeof value}`);
  }
}

function rememberedText(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value)
    ? `[${value.map(pythonJson).join(', ')}]`
    : `{${Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, each]) => `${asciiString(key)}: ${pythonJson(each)}`)
        .join(', ')}}`;
  // The shop's maps change; what they hold doesn't.
  if (!unsettled.has(value)) texts.set(value, text);
  return text;
}

/** Maps whose entries are replaced over time. */
const unsettled = new WeakSet<object>();

function asciiString(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (letter) =>
    letter === '\u007f' ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * SHA-256 of the whole shop, made as the benchmark makes its database hash, so that the two can be held against each
 * other: equal states have equal hashes, and the order of lists counts.
 */
export function stateHash(shop: RetailShop): string {
  for (const map of [shop, shop.users, shop.orders]) unsettled.add(map);
  return createHash('sha256').update(pythonJson(shop)).digest('hex');
}

/** Which records of two states differ, such as `orders.#W1.status`; at most `most`. */
export function stateDifferences(one: RetailShop, other: RetailShop, most = 10): string[] {
  const found: string[] = [];
  for (const map of ['orders', 'users', 'products'] as const) {
    const ids = new Set([...Object.keys(one[map]), ...Object.keys(other[map])]);
    for (const id of ids) {
      const [a, b] = [one[map][id], other[map][id]];
      if (a === b || pythonJson(a ?? null) === pythonJson(b ?? null)) continue;
      const fields = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
      const values = (record: object | undefined, field: string) =>
        pythonJson((record as Record<string, unknown> | undefined)?.[field] ?? null);
      for (const field of fields) {
        if (values(a, field) !== values(b, field) && found.length < most) found.push(`${map}.${id}.${field}`);
      }
    }
  }
  return found;
}
