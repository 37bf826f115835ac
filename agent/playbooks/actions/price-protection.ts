import { draftOf } from '../look.ts';
import { findTheOrder } from '../orders/find-the-order.ts';
import { wishOf } from '../orders/order-wish.ts';
import { act } from './act.ts';
import { actionPlaybook } from './action-playbook.ts';
import { itemSaid } from './find-item.ts';

/** Claims what something costs less today than was paid; the tool compares the prices. */
export const priceProtection = actionPlaybook('price_protection', function* (context) {
  const found = yield* findTheOrder(context, wishOf('price_protection'), { asksWhich: true });
  if (!found) return;
  const item = itemSaid(context, found.order);
  const one = item === 'all' ? undefined : item;
  yield* act(context, draftOf('claim_price_protection', { orderNumber: found.order.number, item: one }));
});
