import type { Order } from '../order.ts';
import type { DemoCustomer } from './demo-customer.ts';
import { describeOrder, type OrderSheet } from './describe-order.ts';

/** An order by this customer, to their own address and paid their usual way. */
export function orderBy(
  { customer, place, address, paymentMethod }: DemoCustomer,
  sheet: Omit<OrderSheet, 'customer' | 'place' | 'shipTo' | 'paymentMethod'>,
): Order {
  return describeOrder({ customer, place, shipTo: address, paymentMethod, ...sheet });
}
