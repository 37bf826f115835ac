import type { Localized } from '../../knowledge/language.ts';
import { orderStates, type OrderState } from '../../tools/commerce/order.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { likeness } from '../wishes/call-goods.ts';
import { goodsSaid } from '../wishes/goods-said.ts';
import { inWords, type Eye } from './eye.ts';
import { ordersInQuestion } from './orders-in-question.ts';
import { parcelsIn } from './parcels-in.ts';
import type { Talk } from './read-talk.ts';
import { listOf, recordOf, textOf } from './record-of.ts';
import type { Summary } from './summary.ts';
import { knownGoods } from './wishes/known-goods.ts';

const stateLabels: Record<OrderState, Localized> = {
  awaiting_payment: { en: 'Waits for payment', zh: '待付款' },
  paid: { en: 'Paid, not shipped yet', zh: '已付款，待发货' },
  partly_shipped: { en: 'Partly shipped', zh: '部分发货' },
  shipped: { en: 'Shipped', zh: '已发货' },
  delivered: { en: 'Delivered', zh: '已签收' },
  cancelled: { en: 'Cancelled', zh: '已取消' },
};

/** So many orders are told of at most, where none is known to be meant. */
const mostUnnamed = 3;

const lostLabel: Localized = { en: 'Shipped, parcel lost', zh: '已发货，包裹丢失' };

/** The orders that the talk is about, as they were last seen; one that was cancelled since is cancelled. */
export function ordersIn(talk: Talk, actions: readonly BookedAction[], eye: Eye): Summary['orders'] {
  const inQuestion = ordersInQuestion(talk, actions);
  const known = new Map<string, Summary['orders'][number] & { at: Date }>();
  for (const run of talk.turns.flatMap(({ runs }) => runs)) {
    if (run.status !== 'ok') continue;
    const { content, seq, callId, at } = run;
    for (const { number, state } of seenIn(content)) {
      if (inQuestion?.has(number) === false) continue;
      known.set(number, { number, state, label: inWords(stateLabels[state], eye), at, source: { seq, callId } });
    }
  }
  for (const { id, kind, end, orderNumber, endedAt } of actions) {
    if (kind !== 'cancel_order' || end !== 'done' || orderNumber === undefined) continue;
    const seen = known.get(orderNumber);
    if (seen && (seen.at > endedAt || seen.state === 'cancelled')) continue;
    const state = 'cancelled';
    known.set(orderNumber, {
      number: orderNumber,
      state,
      label: inWords(stateLabels[state], eye),
      at: endedAt,
      source: { actionId: id },
    });
  }
  // a long list of theirs says nothing while nobody knows which is meant
  if (inQuestion === undefined && known.size > mostUnnamed) {
    const meant = ordersOfGoods(talk);
    for (const number of [...known.keys()]) if (meant.size > 2 || !meant.has(number)) known.delete(number);
  }
  const lost = parcelsIn(talk).filter(({ condition }) => condition === 'lost');
  return [...known.values()].map(({ at: _, ...order }) => {
    const isLost = order.state === 'shipped' && lost.some(({ orderNumber }) => orderNumber === order.number);
    return isLost ? { ...order, label: inWords(lostLabel, eye) } : order;
  });
}

/** The orders that hold goods which the shopper has named. */
function ordersOfGoods({ turns }: Talk): ReadonlySet<string> {
  const named = turns.flatMap(({ said }) => said.flatMap(({ text }) => goodsSaid(text)));
  const goods = knownGoods(turns.flatMap(({ runs }) => runs.map(({ content }) => content)));
  return new Set(goods.flatMap(({ title, order }) => (named.some((word) => likeness(word, title) > 0) ? [order] : [])));
}

function seenIn(content: Readonly<Record<string, unknown>>): { number: string; state: OrderState }[] {
  const candidates = [content, recordOf(content['order']), ...listOf<Record<string, unknown>>(content['orders'])];
  return candidates.flatMap((each) => {
    const number = textOf(each['number']) ?? textOf(each['orderNumber']);
    const state = orderStates.find((known) => known === each['state']);
    return number !== undefined && state ? [{ number, state }] : [];
  });
}
