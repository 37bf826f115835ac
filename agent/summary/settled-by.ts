import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';
import type { IntentId } from '../understanding/intents.ts';
import type { TalkTurn } from './read-talk.ts';
import { textOf } from './record-of.ts';

const aboutReceived: readonly IntentId[] = ['return_item', 'exchange_item', 'item_problem', 'parcel_problem'];

/** What a deed settles, whichever tool did it. */
const settles: Record<ActionKind, readonly IntentId[]> = {
  cancel_order: ['cancel_order', 'urge_shipment', 'dispatch_status', 'return_item'],
  change_delivery_address: ['change_address'],
  urge_shipment: ['urge_shipment', 'parcel_problem', 'dispatch_status', 'track_parcel'],
  request_return: aboutReceived,
  request_exchange: aboutReceived,
  request_refund: aboutReceived,
  claim_price_protection: ['price_protection'],
  reissue_missing_gift: ['item_problem'],
  offer_retention: [],
  accept_retention_offer: ['cancel_order', 'return_item', 'promotions'],
  give_goodwill: ['complaint'],
};

/** Several ways to put the same thing right: once one is done, the others of the order are no more than tries. */
const remedies: ReadonlySet<ActionKind> = new Set<ActionKind>([
  'request_return',
  'request_exchange',
  'request_refund',
  'reissue_missing_gift',
]);

/** A gift that is missing is another thing than the goods beside it. */
const isRemedy = (kind: ActionKind) => remedies.has(kind) && kind !== 'reissue_missing_gift';

const isDeed = ({ end }: Pick<BookedAction, 'end'>) => end === 'done';

/** What was asked in a turn has been done since, by the agent, by a button or by an operator. */
export function isDoneSince(turn: TalkTurn, intents: readonly string[], actions: readonly BookedAction[]): boolean {
  const saidAt = turn.said.at(-1)?.at;
  if (saidAt === undefined) return false;
  const orders = turn.runs.flatMap(({ args }) => textOf(args['orderNumber'])?.toUpperCase() ?? []);
  return actions.some((action) => {
    const { kind, tool, orderNumber, endedAt } = action;
    if (!isDeed(action) || endedAt < saidAt) return false;
    if (orders.length > 0 && orderNumber !== undefined && !orders.includes(orderNumber)) return false;
    const settled: ReadonlySet<string> = new Set(settles[kind]);
    const isTried = turn.runs.some(({ name }) => name === tool);
    return isTried || (intents.length > 0 && intents.every((id) => settled.has(id)));
  });
}

/** Of what was asked of the shop, that which a deed on the same order has made needless since. */
export function isOvertaken(action: BookedAction, actions: readonly BookedAction[]): boolean {
  const { id, kind, end, orderNumber, at, byOperator } = action;
  if (end === 'done' || end === 'repeated' || end === 'in_doubt' || orderNumber === undefined) return false;
  // a cancelled order can’t be cancelled again: there is nothing to explain
  if (end === 'failed' || (end === 'refused' && kind === 'cancel_order'))
    return actions.some((each) => isRepeatOf(action, each));
  if (byOperator) return false;
  // who takes an offer instead has let the cancelling go
  const isLetGo = end === 'lapsed' && kind === 'cancel_order';
  const isTwin = (other: ActionKind) =>
    (isLetGo && other === 'accept_retention_offer') || other === kind || (isRemedy(other) && isRemedy(kind));
  return actions.some(
    (each) =>
      each.id !== id && isDeed(each) && each.orderNumber === orderNumber && each.endedAt >= at && isTwin(each.kind),
  );
}

/** It tried what is done, before it or since: there is nothing to try again. */
function isRepeatOf({ id, kind, orderNumber, goods }: BookedAction, deed: BookedAction): boolean {
  const isTwin = deed.kind === kind || (remedies.has(kind) && remedies.has(deed.kind));
  if (deed.id === id || !isDeed(deed) || deed.orderNumber !== orderNumber || !isTwin) return false;
  return (
    !goods || !deed.goods || goods.every((each) => deed.goods?.some(({ en, zh }) => en === each.en && zh === each.zh))
  );
}
