import { anOrder } from '../commerce/testing.ts';
import type { Order } from '../commerce/order.ts';
import type { ActionCase } from './action-case.ts';
import { aCase, ruled } from './testing.ts';

/** What the rules make of a new address in `country`, for an order that isn't dispatched unless told. */
export function readdressed(set: { order?: Partial<Order>; country?: string; history?: ActionCase['history'] } = {}) {
  const order = anOrder({ state: 'paid', shipments: [], ...set.order });
  const { claim: _, ...rest } = aCase({
    kind: 'change_delivery_address',
    level: 'stepped_up',
    effect: {
      kind: 'change_address',
      orderNumber: order.number,
      address: { ...order.shipTo, line: '文三路 2 号', country: set.country ?? order.shipTo.country },
    },
    order,
    lines: [],
    ...(set.history ? { history: set.history } : {}),
  });
  return ruled(rest);
}
