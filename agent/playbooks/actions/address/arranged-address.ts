import { look } from '../../look.ts';
import { shipToPhrase } from '../../orders/ship-to.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { asksAlike, asksShipTo } from '../under-way/arranged-questions.ts';

const kind = 'change_delivery_address';

/**
 * Where an order goes now, to whom its address was changed: of the goods that are named, else of the change. The same of
 * other goods right after. False for who has had no address changed.
 */
export function* tellShipTo(context: PlaybookContext): Steps<boolean> {
  const { memory, segment } = context;
  const { text, entities } = segment;
  const isNext = memory.request !== undefined && memory.request.turn === (memory.turns ?? 0) - 1;
  const isAlike = isNext && entities.products.length > 0 && asksAlike(text);
  if (!isAlike && !asksShipTo(text)) return false;
  const looked = yield* look('list_requests', { showCards: false });
  const changes = looked.status === 'ok' ? looked.content.requests.filter((request) => request.kind === kind) : [];
  const last = isNext ? changes.find(({ number }) => number === memory.request?.number) : changes[0];
  const change = last ?? changes[0];
  if (!change || (isAlike && !last)) return false;
  const named = yield* ordersNamed(context);
  const numbers = named.length > 0 ? named : [change.orderNumber].filter((each) => each !== undefined);
  let told = false;
  for (const orderNumber of numbers.slice(0, 2)) {
    const order = yield* look('get_order', { orderNumber, showCards: false });
    const to = order.status === 'ok' ? order.content.shipTo : undefined;
    if (!to) continue;
    yield* say(context, shipToPhrase, { order: { number: orderNumber, shipTo: to } });
    yield { do: 'remember', memory: { orderNumber } };
    told = true;
  }
  if (!told) return false;
  yield { do: 'remember', memory: { request: { number: change.number, turn: memory.turns ?? 0 } } };
  yield { do: 'on_record' };
  return true;
}

/** The newest order of the goods that are named, or those that are named by number. */
function* ordersNamed({ segment }: PlaybookContext): Steps<string[]> {
  const { orderNumbers, products } = segment.entities;
  const [item] = products;
  if (orderNumbers.length > 0 || item === undefined) return [...orderNumbers];
  const found = yield* look('find_orders', { item, limit: 20, showCards: false });
  return found.status === 'ok' ? found.content.orders.slice(0, 1).map(({ number }) => number) : [];
}
