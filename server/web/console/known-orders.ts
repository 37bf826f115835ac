import type { ConversationItem, OperatorConversation } from '../../contract/operator/conversation.ts';
import type { Summary } from '../../contract/operator/summary.ts';

type Told = Pick<Summary, 'orders' | 'actions'>;

/**
 * The number of the order that the conversation is surely about: the one that was named last, by the shopper, by a call or
 * by what was done. `undefined` when nobody named one, when two were named together, and when the shopper went on after
 * something was done to an order without naming another: a form that asks is better than one that guesses. `known`: numbers
 * of the shopper's orders, to be recognized in what is written.
 */
export function orderSpokenOf(
  view: Pick<OperatorConversation, 'items'>,
  told?: Told,
  known: readonly string[] = [],
): string | undefined {
  const numbers = new Set([...known, ...numbersOf(view, told)]);
  const last = lastOf(view, numbers);
  if (last === 'several') return undefined;
  const acted = (told?.actions ?? [])
    .flatMap(({ orderNumber, at }) => (orderNumber === undefined ? [] : [{ number: orderNumber, at }]))
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0];
  if (acted && (!last || Date.parse(acted.at) > Date.parse(last.at))) {
    const wroteSince = view.items.some(
      (item) => item.kind === 'message' && item.author === 'shopper' && Date.parse(item.at) > Date.parse(acted.at),
    );
    return wroteSince && acted.number !== last?.number ? undefined : acted.number;
  }
  const [only, ...others] = told?.orders ?? [];
  return last?.number ?? (others.length === 0 ? only?.number : undefined);
}

/**
 * The order that a form begins with. Where somebody may have been hurt only what the shopper wrote counts: whoever looked for
 * the goods may have guessed, or named an order to say that it isn't in there.
 */
export function orderForForms(
  view: Pick<OperatorConversation, 'items'>,
  told: (Told & Pick<Summary, 'risks'>) | undefined,
  known: readonly string[],
): { spokenOf: string | undefined; isGrave: boolean } {
  const isGrave = told?.risks.some(({ kind }) => kind === 'safety') === true;
  const written = view.items.filter((item) => item.kind === 'message' && item.author === 'shopper');
  const spokenOf = isGrave ? orderSpokenOf({ items: written }, undefined, known) : orderSpokenOf(view, told, known);
  return { spokenOf, isGrave };
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

/** Newest first, what belongs together at a time: a turn of the agent's is one saying, whatever it called and showed. */
function lastOf(
  { items }: Pick<OperatorConversation, 'items'>,
  numbers: ReadonlySet<string>,
): { number: string; at: string } | 'several' | undefined {
  const done = new Set<string>();
  for (const item of items.toReversed()) {
    const turn = turnOf(item);
    if (turn !== undefined && done.has(turn)) continue;
    if (turn !== undefined) done.add(turn);
    const together = turn === undefined ? [item] : items.filter((each) => turnOf(each) === turn);
    const asked = together.findLast((each) => each.kind === 'card' && isOfOneOrder.has(each.card.type));
    const named = asked ? namedIn(asked, numbers) : new Set(together.flatMap((each) => [...namedIn(each, numbers)]));
    const [number, ...others] = named;
    if (others.length > 0) return 'several';
    if (number !== undefined) return { number, at: item.at };
  }
  return undefined;
}

/** What is asked or done is about one order, whatever else was looked at on the way. */
const isOfOneOrder: ReadonlySet<string> = new Set(['confirmation', 'service_request']);

function turnOf(item: ConversationItem): string | undefined {
  if (item.kind === 'message' && item.author === 'shopper') return undefined;
  return 'turnId' in item ? item.turnId : undefined;
}

function namedIn(item: ConversationItem, numbers: ReadonlySet<string>): ReadonlySet<string> {
  const own = namedBy(item);
  return own === undefined ? allIn(wordsOf(item), numbers) : new Set([own]);
}

/** What was written to or by the shopper, and what a question asks. */
function wordsOf(item: ConversationItem): string {
  if (item.kind === 'message') return item.text;
  if (item.kind !== 'card' || item.card.type !== 'confirmation') return '';
  return [item.card.title, ...item.card.rows.map((row) => row.value)].join('\n');
}

/** Which of the numbers stand in a text, whole and in any case. */
function allIn(text: string, numbers: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...numbers].filter((number) => lastWhole(text.toLowerCase(), number.toLowerCase()) >= 0));
}

const isInside = (letter: string | undefined) => letter !== undefined && /[\da-z]/.test(letter);

function lastWhole(text: string, number: string): number {
  for (let from = text.lastIndexOf(number); from >= 0; from = from === 0 ? -1 : text.lastIndexOf(number, from - 1))
    if (!isInside(text[from - 1]) && !isInside(text[from + number.length])) return from;
  return -1;
}
