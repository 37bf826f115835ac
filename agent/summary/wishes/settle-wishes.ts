import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import { likeness } from '../../wishes/call-goods.ts';
import { remedies, type WishKind } from '../../wishes/wish-kinds.ts';
import { isOpen, type SaidWish } from './said-wish.ts';

const ofGoods: readonly WishKind[] = [...remedies];

/** What each deed puts right, or leaves nothing to ask for: nobody bargains about what is gone. */
const gives: Readonly<Record<ActionKind, readonly WishKind[]>> = {
  request_refund: ofGoods,
  request_return: [...ofGoods, 'discount'],
  request_exchange: ofGoods,
  reissue_missing_gift: ['goods_again'],
  cancel_order: [...ofGoods, 'cancel', 'hurry', 'discount', 'address', 'fee_back', 'difference'],
  change_delivery_address: ['address'],
  urge_shipment: ['hurry'],
  claim_price_protection: ['difference', 'compensation', 'discount'],
  offer_retention: [],
  accept_retention_offer: ['compensation', 'discount', 'cancel', 'return'],
  give_goodwill: ['compensation', 'discount', 'fee_back'],
};

/** What a way of doing it gives. */
export const waysOf: Partial<Record<NonNullable<BookedAction['effect']>, readonly WishKind[]>> = {
  refund: ['money_back', 'return'],
  reship: ['goods_again', 'right_goods'],
  exchange: ['exchange', 'right_goods'],
};

/** What deeds give by themselves, whichever way was taken. */
export const waysOfKind: Partial<Record<ActionKind, readonly WishKind[]>> = {
  request_return: ['return', 'money_back', 'discount'],
  request_exchange: ['exchange', 'right_goods'],
  cancel_order: ['cancel', 'money_back', 'fee_back', 'discount'],
  accept_retention_offer: ['compensation', 'discount'],
};

/** What a deed gives by its kind and its way; money may be given for goods or for a price. */
export const givenBy = ({ kind, effect }: Pick<BookedAction, 'kind' | 'effect'>): readonly WishKind[] | undefined =>
  (kind === 'request_refund' && effect !== undefined ? waysOf[effect] : undefined) ?? waysOfKind[kind];

/**
 * The wishes after a deed: those are done for whose goods it was. Where the goods of none are surely the deed’s, those
 * without a name are: of them first the ones that asked for just that. One that was put right in another way than they
 * asked for isn't given, but nothing is left of it; one for several orders is given once each has it.
 */
export function settle(wishes: readonly SaidWish[], deed: BookedAction): SaidWish[] {
  const fitting = wishes.filter((wish) => isOpen(wish) && covers(wish, deed) !== 'no');
  const sure = fitting.filter((wish) => covers(wish, deed) === 'surely');
  const way = waysOf[deed.effect ?? 'issue_offers'] ?? [];
  const asked = fitting.filter(({ kinds }) => kinds.some((kind) => way.includes(kind)));
  const settled = new Set(sure.length > 0 ? sure : asked.length > 0 ? asked : fitting);
  const given = givenBy(deed) ?? gives[deed.kind];
  // who bargains is given something to stay: they go only if they say so again
  const stays =
    deed.kind === 'give_goodwill' && fitting.some((wish) => settled.has(wish) && wish.kinds.includes('discount'));
  return wishes.map((wish) => {
    if (stays && isOpen(wish) && wish.kinds.every((kind) => kind === 'cancel'))
      return { ...wish, state: 'otherwise' as const, doneBy: deed.id };
    if (!settled.has(wish)) return wish;
    const { count, done } = wish.orders ?? { count: 1, done: [] };
    const orders = deed.orderNumber === undefined ? wish.orders : { count, done: [...done, deed.orderNumber] };
    if (orders && orders.done.length < orders.count) return { ...wish, orders, doneBy: deed.id };
    const state = wish.kinds.some((kind) => given.includes(kind)) ? ('done' as const) : ('otherwise' as const);
    return { ...wish, ...(orders ? { orders } : {}), state, doneBy: deed.id };
  });
}

/** Whether an action is about what is wished, by its kind, its order and its goods. */
export function covers(
  { kinds, goods, orders, order }: SaidWish,
  { kind, orderNumber, goods: done }: BookedAction,
): 'surely' | 'maybe' | 'no' {
  if (orderNumber !== undefined && orders?.done.includes(orderNumber)) return 'no';
  if (!kinds.some((each) => gives[kind].includes(each))) return 'no';
  if (goods?.order !== undefined && orderNumber !== undefined && goods.order !== orderNumber) return 'no';
  if (order !== undefined && orderNumber !== undefined && order !== orderNumber) return 'no';
  // nothing of a cancelled order is left to put right
  if (kind === 'cancel_order' && goods?.order !== undefined) return 'surely';
  if (goods === undefined || done === undefined) return 'maybe';
  const isNamed = done.some(({ en, zh }) => [en, zh].some((title) => likeness(goods.name, title) > 0));
  return isNamed ? 'surely' : goods.isKnown && kinds.some((each) => remedies.has(each)) ? 'no' : 'maybe';
}
