import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { deniedNumbersIn } from './facts/not-orders.ts';
import { goodsMeant } from './goods-meant.ts';
import { isOfNoOrder } from './of-no-order.ts';
import type { Talk, TalkTurn } from './read-talk.ts';
import { textOf } from './record-of.ts';

/**
 * The orders that the talk is about: named by the shopper, looked into or acted on, or told of in an answer. Those that
 * merely came up in a list, as a choice or on the way to another, aren't; `undefined` while none is known to be.
 */
export function ordersInQuestion({ turns }: Talk, actions: readonly BookedAction[]): ReadonlySet<string> | undefined {
  const isDone = (number: string) => actions.some(({ end, orderNumber }) => end === 'done' && orderNumber === number);
  const acted = actions.flatMap(({ orderNumber }) => orderNumber ?? []);
  if (isOfNoOrder({ turns })) return new Set(acted.filter(isDone));
  const found = new Set(acted);
  for (const turn of turns) {
    for (const { args } of turn.runs) {
      const number = textOf(args['orderNumber'])?.toUpperCase();
      if (number !== undefined && !isDenied(turn, number)) found.add(number);
    }
    for (const number of listed(turn)) if (isOf(turn, number)) found.add(number);
  }
  // they mean other goods than those that were looked for
  const meant = goodsMeant({ turns });
  for (const number of meant?.notMeant ?? []) if (!isDone(number)) found.delete(number);
  for (const number of meant?.orders ?? []) found.add(number);
  // one that is named only to say that it isn’t it leaves none of the others known, either
  const isDeniedOnly = turns.some(({ said }) => said.some(({ text }) => deniedNumbersIn(text).length > 0));
  return found.size === 0 && !isDeniedOnly && !meant ? undefined : found;
}

const isDenied = ({ said }: TalkTurn, number: string) =>
  said.some(({ text }) => deniedNumbersIn(text).includes(number));

const listed = ({ runs }: TalkTurn): string[] =>
  runs.flatMap(({ name, content }) => {
    const orders: unknown = name === 'find_orders' ? content['orders'] : undefined;
    const list: readonly { number?: unknown }[] = Array.isArray(orders) ? orders : [];
    return list.flatMap(({ number }) => textOf(number) ?? []);
  });

function isOf({ said, replies, shown, outcome }: TalkTurn, number: string): boolean {
  if (said.some(({ text }) => text.toUpperCase().includes(number) && !deniedNumbersIn(text).includes(number)))
    return true;
  return outcome?.kind === 'answered' && (shown.includes(number) || replies.some(({ text }) => text.includes(number)));
}
