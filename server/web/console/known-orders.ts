import type { ConversationItem, OperatorConversation } from '../../contract/operator/conversation.ts';
import type { Summary } from '../../contract/operator/summary.ts';

type Told = Pick<Summary, 'orders' | 'actions'>;

/**
 * The number of the order that the conversation is about: the one that was spoken of, looked up or acted on last.
 * `undefined` when none was; a list of several orders is about none of them. `known`: numbers of the shopper's orders,
 * to be recognized in what is written.
 */
export function orderSpokenOf(
  view: Pick<OperatorConversation, 'items'>,
  told?: Told,
  known: readonly string[] = [],
): string | undefined {
  const numbers = new Set([...known, ...numbersOf(view, told)]);
  const spoken = lastOf(view, numbers);
  const acted = (told?.actions ?? []).flatMap(({ orderNumber, at }) =>
    orderNumber === undefined ? [] : [{ number: orderNumber, at }],
  );
  const newest = [...(spoken ? [spoken] : []), ...acted].reduce<{ number: string; at: string } | undefined>(
    (best, each) => (best && Date.parse(best.at) >= Date.parse(each.at) ? best : each),
    undefined,
  );
  const [only, ...others] = told?.orders ?? [];
  return newest?.number ?? (others.length === 0 ? only?.number : undefined);
}

/** Every order that the conversation names in a way that needs no guess. */
function numbersOf({ items }: Pick<OperatorConversation, 'items'>, told: Told | undefined): readonly string[] {
  return [
    ...items.flatMap((item) => namedBy(item) ?? []),
    ...(told?.orders ?? []).map((order) => order.number),
    ...(told?.actions ?? []).flatMap((action) => action.orderNumber ?? []),
  ];
}

/** The order that a card or a call says it is about. */
function namedBy(item: ConversationItem): string | undefined {
  if (item.kind === 'tool') {
    const { args } = item;
    const number = typeof args === 'object' && args !== null && 'orderNumber' in args ? args.orderNumber : undefined;
    return typeof number === 'string' && number !== '' ? number : undefined;
  }
  if (item.kind !== 'card') return undefined;
  if (item.card.type === 'order') return item.card.number;
  return 'orderNumber' in item.card ? item.card.orderNumber : undefined;
}

function lastOf({ items }: Pick<OperatorConversation, 'items'>, numbers: ReadonlySet<string>) {
  const lists = turnsThatList(items);
  for (const item of items.toReversed()) {
    const isListed = item.kind === 'card' && item.card.type === 'order' && lists.has(item.turnId ?? '');
    const number = isListed ? undefined : (namedBy(item) ?? lastIn(wordsOf(item), numbers));
    if (number !== undefined) return { number, at: item.at };
  }
  return undefined;
}

/** Turns that showed more orders than one. */
function turnsThatList(items: readonly ConversationItem[]): ReadonlySet<string> {
  const byTurn = new Map<string, Set<string>>();
  for (const item of items)
    if (item.kind === 'card' && item.card.type === 'order') {
      const turn = item.turnId ?? '';
      byTurn.set(turn, (byTurn.get(turn) ?? new Set()).add(item.card.number));
    }
  return new Set([...byTurn].flatMap(([turn, orders]) => (orders.size > 1 ? [turn] : [])));
}

/** What was written to or by the shopper, and what a question asks. */
function wordsOf(item: ConversationItem): string {
  if (item.kind === 'message') return item.text;
  if (item.kind !== 'card' || item.card.type !== 'confirmation') return '';
  return [item.card.title, ...item.card.rows.map((row) => row.value)].join('\n');
}

/** Which of the numbers stands last in a text, whole and in any case. */
function lastIn(text: string, numbers: ReadonlySet<string>): string | undefined {
  let found: { number: string; from: number } | undefined;
  for (const number of numbers) {
    const from = lastWhole(text.toLowerCase(), number.toLowerCase());
    if (from >= 0 && from > (found?.from ?? -1)) found = { number, from };
  }
  return found?.number;
}

const isInside = (letter: string | undefined) => letter !== undefined && /[\da-z]/.test(letter);

function lastWhole(text: string, number: string): number {
  for (let from = text.lastIndexOf(number); from >= 0; from = from === 0 ? -1 : text.lastIndexOf(number, from - 1))
    if (!isInside(text[from - 1]) && !isInside(text[from + number.length])) return from;
  return -1;
}
