import type { Money } from '../../tools/commerce/money.ts';
import type { RefundView } from '../../tools/views/refund-view.ts';
import type { Talk } from './read-talk.ts';
import { listOf, textOf } from './record-of.ts';

/** A refund as it was last looked at. */
export interface SeenRefund {
  orderNumber: string;
  amount: Partial<Money> | undefined;
  state: RefundView['state'] | undefined;
  next: RefundView['next'] | undefined;
  money: RefundView['money'] | undefined;
}

/** The refunds that were looked up last, newest first. */
export function refundsIn({ turns }: Pick<Talk, 'turns'>): SeenRefund[] {
  const isLookup = ({ name, status }: { name: string; status: string }) =>
    name === 'get_refund_status' && status === 'ok';
  const content = turns.flatMap(({ runs }) => runs).findLast(isLookup)?.content ?? {};
  const orderNumber = textOf(content['orderNumber']);
  if (orderNumber === undefined) return [];
  return listOf<Partial<RefundView>>(content['refunds']).map(({ amount, state, next, money }) => ({
    ...{ orderNumber, amount, state, next, money },
  }));
}
