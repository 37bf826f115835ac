import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import { saysNo } from '../../wishes/says-no.ts';
import type { WishKind } from '../../wishes/wish-kinds.ts';
import type { Talk } from '../read-talk.ts';
import { textOf } from '../record-of.ts';
import { refundsIn } from '../refunds-in.ts';
import type { Summary } from '../summary.ts';
import { isOpen, type SaidWish } from './said-wish.ts';

/** What they came for says these by itself, and so does the action that was tried for them. */
const plain: Partial<Record<WishKind, ActionKind>> = {
  cancel: 'cancel_order',
  return: 'request_return',
  exchange: 'request_exchange',
  address: 'change_delivery_address',
  hurry: 'urge_shipment',
};

/** The matters that say as much: one of these is known, then. */
const saidBy: Partial<Record<WishKind, readonly string[]>> = {
  cancel: ['cancel_order'],
  exchange: ['exchange_item'],
  address: ['change_address'],
};

const waits: ReadonlySet<string> = new Set<Summary['actions'][number]['state']>(['lapsed', 'pending']);
const remedyKinds: ReadonlySet<string> = new Set<ActionKind>(['request_return', 'request_exchange', 'request_refund']);

/**
 * The wishes that have to be told beside matters and actions: what a matter says anyway isn’t, unless it is one thing of
 * several and nobody has begun it. Beside those that are open, what became of the others; where none is, nothing.
 */
export function wishesToTell(
  wishes: readonly SaidWish[],
  actions: Summary['actions'],
  intents: Summary['intents'] = [],
): SaidWish[] {
  const wanted = wishes.filter(({ state }) => state !== 'withdrawn');
  const isPart = wanted.length > 1;
  // money that is on its way is asked after, not for
  const asksAfter = ({ kinds, seq }: SaidWish) =>
    kinds.includes('money_back') && intents.some((each) => each.id === 'refund_status' && each.seq === seq);
  const open = wishes
    .filter((wish) => isOpen(wish) && !asksAfter(wish))
    .filter(({ kinds, goods, at, orders, order }) => {
      const deeds = kinds.map((kind) => plain[kind]);
      if (deeds.some((deed) => deed === undefined) || (orders?.count ?? 1) > 1) return true;
      // a card for what was taken back since isn't one for this
      const isLost = wishes.some(
        (each) => each.state === 'withdrawn' && each.kinds.some((kind) => kinds.includes(kind)),
      );
      const isBegun = actions.some(
        ({ kind, state, at: begun, orderNumber }) =>
          deeds.includes(kind) &&
          (order === undefined || orderNumber === order) &&
          new Date(begun) >= at &&
          !(isLost && state === 'lapsed'),
      );
      // a card would do another thing than they ask for
      const isOther = actions.some(
        ({ kind, state }) => waits.has(state) && remedyKinds.has(kind) && !deeds.includes(kind),
      );
      // no matter says it where the agent took the words for another
      const isUnsaid = kinds.some((kind) => saidBy[kind] && !intents.some(({ id }) => saidBy[kind]?.includes(id)));
      // another order's than what was begun
      const isApart = order !== undefined && wanted.some((each) => each.order !== undefined && each.order !== order);
      if (intents.length > 0 && !isBegun && (isUnsaid || isApart)) return true;
      return (
        (isPart || isLost || isOther) &&
        !isBegun &&
        (goods !== undefined || isOther || wanted.some(({ state }) => state === 'done' || state === 'otherwise'))
      );
    });
  const isDeclined = wishes.some(({ state }) => state === 'declined');
  return open.length === 0 && !isDeclined ? [] : wishes.filter((wish) => !isOpen(wish) || open.includes(wish));
}

/** With a colleague's no since as the answer to what it names; a no to nothing in particular leaves it open. */
export const withNoes = (wishes: readonly SaidWish[], { operators }: Pick<Talk, 'operators'>): SaidWish[] =>
  wishes.map((wish) => {
    const isNo = ({ seq, text }: Talk['operators'][number]) => {
      const no = seq > wish.seq ? saysNo(text) : undefined;
      if (no === undefined || no === 'all') return false;
      // what isn't taken back isn't paid back
      return wish.kinds.some((kind) => no.has(kind) || (kind === 'money_back' && no.has('return')));
    };
    return isOpen(wish) && operators.some(isNo) ? { ...wish, state: 'declined' } : wish;
  });

/** A person has called it settled, and they haven't come back since: nothing that was wished before is open any more. */
export function withoutResolved(
  wishes: readonly SaidWish[],
  { resolvedSeqs, turns }: Pick<Talk, 'resolvedSeqs' | 'turns'>,
): readonly SaidWish[] {
  const resolved = Math.max(0, ...resolvedSeqs);
  const isBack = turns.some(({ said }) => said.some(({ seq }) => seq > resolved));
  return isBack ? wishes : wishes.filter((wish) => !isOpen(wish));
}

/** Without the wish for money that is under way already: who asks for that asks when it comes, not for another refund. */
export function withoutRefundsUnderWay(
  wishes: readonly SaidWish[],
  talk: Talk,
  orders: Summary['orders'],
): readonly SaidWish[] {
  const underWay = refundsIn(talk).flatMap(({ state, orderNumber }) =>
    state === 'in_progress' || state === 'paid_out' ? [orderNumber] : [],
  );
  if (underWay.length === 0) return wishes;
  const isOfThem = ({ seq, goods }: SaidWish) => {
    const turn = talk.turns.find(({ said }) => said.some((each) => each.seq === seq));
    const named = (turn?.runs ?? []).flatMap(({ args }) => textOf(args['orderNumber'])?.toUpperCase() ?? []);
    if (turn?.runs.some(({ name }) => name === 'get_refund_status')) return true;
    if (goods?.order !== undefined) return underWay.includes(goods.order);
    return named.length > 0
      ? named.every((each) => underWay.includes(each))
      : orders.every(({ number }) => underWay.includes(number));
  };
  return wishes.filter((wish) => !wish.kinds.includes('money_back') || !isOfThem(wish));
}
