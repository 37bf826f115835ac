import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { look } from '../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say, step } from '../steps.ts';
import { tellUnshipped } from './dispatch.ts';
import { tellEachNamed } from './each-named.ts';
import { findTheOrder } from './find-the-order.ts';
import { nameItems } from './name-order.ts';
import { wishOf, type OrderWish } from './order-wish.ts';
import { orderClause } from './parcel-facts.ts';
import { saysMissing } from './parcel-help.ts';
import { asksInGeneral, tellTheRule } from './shipping-rule.ts';
import { asksCarrier, tellParcels } from './tell-parcels.ts';
import { phrases } from './whereabouts-phrases.ts';

type WhereaboutsIntent = 'track_parcel' | 'parcel_problem' | 'dispatch_status' | 'urge_shipment';

/** Where is it, why isn't it here, when do you send it, hurry up: all told by how the order truly stands. */
export function whereabouts(intent: WhereaboutsIntent): Playbook {
  return { intent, run: tellWhereabouts };
}

/** The carrier says delivered and the shopper hasn't got it. */
const saysDelivered = /delivered|signed|签收|送达|已送|妥投|显示.*到/i;

/** The same for other playbooks: each order that is named, or the one that fits best. */
export function* tellWhereabouts(context: PlaybookContext): Steps {
  const { orderNumbers } = context.segment.entities;
  if (asksInGeneral(context) && (yield* tellTheRule(context))) return;
  if (yield* tellEachNamed(context, tellOne)) return;
  if (orderNumbers.length < 2) return yield* tellOne(context);
  for (const number of orderNumbers.slice(0, 3)) {
    const entities = { ...context.segment.entities, orderNumbers: [number] };
    yield* tellOne({ ...context, segment: { ...context.segment, entities } });
  }
}

function* tellOne(context: PlaybookContext): Steps {
  const words = `${context.resumes?.text ?? ''} ${context.segment.text}`;
  const missing = saysMissing(context) && saysDelivered.test(words);
  const found = yield* findTheOrder(context, missing ? deliveredLately : wishFor(context));
  if (!found) return;
  const { order, others } = found;
  // there is no number yet of what hasn't left
  const asksNumber = /(?:快递|运|物流)单?号|tracking (?:number|no|code|id)/i.test(context.segment.text);
  if (order.parcels.length === 0 && !asksNumber && asksCarrier.test(context.segment.text)) {
    const quoted = yield* quoteKnowledge(context, context.segment.text);
    if (quoted.status === 'quoted') return yield* step({ do: 'say', text: quoted.text });
  }
  if (order.parcels.length === 0) yield* look('get_order', { orderNumber: order.number });
  yield* tellStanding(context, order);
  const wish = wishOf(context.intent);
  yield* mention(
    context,
    others.filter((other) => wish(other) > 0),
  );
}

/** How an order that isn't over stands: its parcels, or when it will be sent; what can be done is offered. */
export function* tellStanding(context: PlaybookContext, order: OrderSummary): Steps {
  if (order.parcels.length === 0) yield* tellUnshipped(context, order);
  else yield* tellParcels(context, order);
}

export /** Who asks about a delivery may mean one that is over. */
function wishFor({ intent, segment }: PlaybookContext): OrderWish {
  const wish = wishOf(intent);
  if (!saysDelivered.test(segment.text)) return wish;
  return (order) => Math.max(wish(order), order.state === 'delivered' ? 1 : 0);
}

/** The newest delivery first. */
const deliveredLately: OrderWish = (order) =>
  Math.max(0, ...order.parcels.map(({ deliveredAt }) => (deliveredAt === undefined ? 0 : Date.parse(deliveredAt))));

/** Other orders that the question may be about. */
function* mention(context: PlaybookContext, others: readonly OrderSummary[]): Steps {
  for (const order of others.slice(0, 2)) {
    const clause = orderClause(context, order);
    if (clause === undefined) continue;
    yield* say(context, phrases.otherOrder, { number: order.number, items: nameItems(context, order.items), clause });
  }
}
