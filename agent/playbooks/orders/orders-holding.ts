import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { termsInTitle } from './name-order.ts';

/** Orders that hold the goods named, by all names the shop knows for them; `undefined` when none are named or held. */
export function* ordersHolding(context: PlaybookContext): Steps<readonly OrderSummary[] | undefined> {
  const { products } = context.segment.entities;
  const item = products[0];
  if (item === undefined) return undefined;
  const found = yield* look('find_orders', { item, limit: 20, showCards: false });
  if (found.status !== 'ok' || found.content.orders.length === 0) return undefined;
  const { orders } = found.content;
  return orders.some(isCalled(context)) ? orders : ((yield* ordersCalled(context)) ?? orders);
}

/** “那双切尔西”, of shoes: what they call it by is in the title of another. */
function* ordersCalled(context: PlaybookContext): Steps<readonly OrderSummary[] | undefined> {
  const all = yield* look('find_orders', { limit: 20, showCards: false });
  const called = all.status === 'ok' ? all.content.orders.filter(isCalled(context)) : [];
  return called.length > 0 ? called : undefined;
}

const isCalled =
  ({ segment: { text } }: PlaybookContext) =>
  ({ items }: OrderSummary): boolean =>
    items.some(({ title, gift }) => !gift && termsInTitle(text, title) > 0);
