import { anOrder } from '../commerce/testing.ts';
import type { Order } from '../commerce/order.ts';
import type { ActionCase } from './action-case.ts';
import { aCase, ruled } from './testing.ts';

interface Readdressing {
  order?: Partial<Order>;
  country?: string;
  line?: string;
  city?: string;
  history?: ActionCase['history'];
}

/** What the rules make of a new address, for an order that isn't dispatched unless told. */
export function readdressed({ order: placed, line = '文三路 2 号', city, country, history }: Readdressing = {}) {
  const order = anOrder({ state: 'paid', shipments: [], ...placed });
  const { claim: _, ...rest } = aCase({
    kind: 'change_delivery_address',
    level: 'stepped_up',
    effect: {
      kind: 'change_address',
      orderNumber: order.number,
      address: {
        ...order.shipTo,
        line,
        country: country ?? order.shipTo.country,
        ...(city === undefined ? {} : { city }),
      },
    },
    order,
    lines: [],
    ...(history ? { history } : {}),
  });
  return ruled(rest);
}
