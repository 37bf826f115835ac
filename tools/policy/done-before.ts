import type { Effect } from '../commerce/effect.ts';
import type { PastAction, ShopperHistory } from './action-case.ts';
import type { ActionKind } from './action-kinds.ts';

/** Committed actions of these kinds on one order, newest or oldest first as they come. */
export function doneBefore(
  { actions }: ShopperHistory,
  kinds: readonly ActionKind[],
  orderNumber: string | undefined,
): PastAction[] {
  return actions.filter((past) => kinds.includes(past.kind) && past.orderNumber === orderNumber);
}

/** How many pieces of a line these actions were about. */
export function piecesOf(actions: readonly PastAction[], lineId: string): number {
  return actions
    .flatMap(({ effect }) => sharesOf(effect))
    .reduce((pieces, share) => pieces + (share.lineId === lineId ? share.quantity : 0), 0);
}

function sharesOf(effect: PastAction['effect']) {
  switch (effect.kind) {
    case 'refund':
    case 'reship':
      return effect.lines;
    case 'exchange':
      return [effect.line];
    case 'cancel_order':
    case 'change_address':
    case 'urge':
    case 'upgrade_shipping':
    case 'coupon':
    case 'issue_offers':
      return [];
  }
}

/** Money that an effect would send back. */
export function refundOf(effect: PastAction['effect']): Extract<Effect, { kind: 'refund' }>['amount'] | undefined {
  return effect.kind === 'refund' ? effect.amount : effect.kind === 'cancel_order' ? effect.refund : undefined;
}
