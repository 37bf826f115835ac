import type { ParcelCondition } from '../../../tools/cards.ts';
import type { OrderState } from '../../../tools/commerce/order.ts';
import type { OrderSummary } from '../../../tools/views/order-view.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { PlaybookContext } from '../playbook.ts';

type InBoth = Readonly<Record<Language, string>>;

const stateNames: Readonly<Record<OrderState, InBoth>> = {
  awaiting_payment: { en: 'waiting for payment', zh: '待付款' },
  paid: { en: 'paid and not yet shipped', zh: '已付款，待发货' },
  partly_shipped: { en: 'partly shipped', zh: '部分发货' },
  shipped: { en: 'on its way', zh: '已发货' },
  delivered: { en: 'delivered', zh: '已签收' },
  cancelled: { en: 'cancelled', zh: '已取消' },
};

/** What the carrier's word makes of an order that counts as sent. */
const onTheWay: Readonly<Partial<Record<ParcelCondition, InBoth>>> = {
  lost: { en: 'reported lost by the carrier', zh: '快递反馈丢件' },
  stuck: { en: 'sent, but the parcel has stopped moving', zh: '已发货，但物流停滞了' },
  late: { en: 'on its way, but late', zh: '已发货，但晚到了' },
  returning: { en: 'being sent back to us by the carrier', zh: '未妥投，正在退回' },
  returned: { en: 'returned to us undelivered', zh: '未妥投，已退回' },
  ready_for_pickup: { en: 'ready for you to pick up', zh: '到取件点了，等您取件' },
  out_for_delivery: { en: 'out for delivery', zh: '正在派送' },
};

/** The gravest first. */
const order: readonly ParcelCondition[] = [
  'lost',
  'returned',
  'returning',
  'stuck',
  'late',
  'ready_for_pickup',
  'out_for_delivery',
];

const overdue: InBoth = { en: 'paid, and overdue to ship', zh: '已付款，超过承诺时间还没发货' };

const paidBack: InBoth = { en: 'refunded before it was shipped', zh: '未发货，已退款' };

/** How an order stands in a few words: by the carrier's word and the shop's promise where these say more than its state. */
export function saysState(
  { language }: Pick<PlaybookContext, 'language'>,
  { state, dispatch, parcels, isPaidBack }: OrderSummary,
): string {
  if (state !== 'delivered' && state !== 'cancelled') {
    const worst = order.find((each) => parcels.some(({ condition }) => condition === each));
    const said = worst && onTheWay[worst];
    if (said) return said[language];
    if (state === 'paid' && dispatch?.overdue) return overdue[language];
    if (state === 'paid' && !dispatch && isPaidBack) return paidBack[language];
  }
  return stateNames[state][language];
}

const troubled: ReadonlySet<ParcelCondition> = new Set(['lost', 'stuck', 'late', 'returning', 'returned']);

/** Something of it isn't as promised, so that whoever asks of the order has to hear of it. */
export function isInTrouble({ state, dispatch, parcels }: OrderSummary): boolean {
  if (state === 'delivered' || state === 'cancelled') return false;
  return dispatch?.overdue === true || parcels.some(({ condition }) => troubled.has(condition));
}
