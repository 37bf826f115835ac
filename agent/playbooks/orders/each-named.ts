import { callOf, look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';

/** Both are asked of, and not one as a part or a condition of the other. */
const asksOfBoth = /分别|各自|[和跟与、]|还有|\b(?:and|both|respectively)\b|&/i;

/**
 * Answers a question about two things that lie in orders of their own, of each; false when it is about one, or about an
 * order that holds both.
 */
export function* tellEachNamed(context: PlaybookContext, tell: (one: PlaybookContext) => Steps): Steps<boolean> {
  const each = yield* eachNamed(context);
  for (const { one } of each) yield* tell(one);
  // in the order that they were told, for “the first one”
  if (each.length > 0)
    yield { do: 'remember', memory: { shown: { kind: 'order', ids: each.map(({ number }) => number) } } };
  return each.length > 0;
}

interface One {
  one: PlaybookContext;
  number: string;
}

function* eachNamed(context: PlaybookContext): Steps<readonly One[]> {
  const { entities, text } = context.segment;
  const { products } = entities;
  const points = entities.orderNumbers.length > 0 || entities.ordinal !== undefined;
  if (products.length !== 2 || points || !asksOfBoth.test(text)) return [];
  if (context.frame.shopper.customerId === undefined) return [];
  const args = products.map((item) => ({ item, limit: 20, showCards: false }));
  yield { do: 'prepare', calls: args.map((each) => callOf('find_orders', each)) };
  const held: string[][] = [];
  for (const each of args) {
    const found = yield* look('find_orders', each);
    if (found.status !== 'ok' || found.content.orders.length === 0) return [];
    held.push(found.content.orders.map(({ number }) => number));
  }
  if (held[0]?.some((number) => held[1]?.includes(number))) return [];
  return products.map((word, at) => ({
    one: { ...context, segment: { ...context.segment, entities: { ...entities, products: [word] } } },
    number: held[at]?.[0] ?? '',
  }));
}
