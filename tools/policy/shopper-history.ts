import type { Order } from '../commerce/order.ts';
import type { ShopperHistory } from './action-case.ts';

/** Puts together what the shop's orders and our own book say of a shopper. */
export function shopperHistory(
  orders: readonly Order[],
  { actions, offerRounds }: Pick<ShopperHistory, 'actions' | 'offerRounds'>,
): ShopperHistory {
  return {
    orders: orders.map(({ number, placedAt, totals, state }) => ({ number, at: placedAt, paid: totals.paid, state })),
    refunds: orders.flatMap(({ number, refunds, cancelledAt }) =>
      refunds.flatMap(({ amount, stages, withReturn, rejected }) => {
        const at = stages[0]?.at;
        return at === undefined || rejected || cancelledAt ? [] : [{ orderNumber: number, at, amount, withReturn }];
      }),
    ),
    actions,
    offerRounds,
  };
}
