import type { Localized } from '../../../knowledge/language.ts';
import type { ParcelCondition } from '../../../tools/cards.ts';
import type { DispatchView } from '../../../tools/views/order-view.ts';
import type { ParcelView } from '../../../tools/views/parcel-view.ts';
import { carrierEventLabels } from '../../../tools/views/labels.ts';
import { day, inWords, joined, type Eye } from '../eye.ts';
import { listOf, recordOf, textOf } from '../record-of.ts';
import type { FactsOf, FoundFact } from './fact.ts';

export const conditionLabels: Record<ParcelCondition, Localized> = {
  on_the_way: { en: 'On its way', zh: '运输中' },
  out_for_delivery: { en: 'Out for delivery', zh: '派送中' },
  ready_for_pickup: { en: 'Ready for pickup', zh: '待取件' },
  delivered: { en: 'Delivered', zh: '已签收' },
  late: { en: 'Late', zh: '超时未到' },
  stuck: { en: 'No movement', zh: '物流停滞' },
  lost: { en: 'Lost', zh: '已丢失' },
  returning: { en: 'On its way back', zh: '退回途中' },
  returned: { en: 'Back at the warehouse', zh: '已退回' },
};

/** Where each parcel is, how it stands against its promise, its last scan; and what isn't sent yet. */
export const factsOfTrackParcel: FactsOf = ({ content }, eye) => {
  const orderNumber = textOf(content['orderNumber']);
  if (orderNumber === undefined) return [];
  const parcels = listOf<Partial<ParcelView>>(content['parcels']).flatMap((each) => ofParcel(each, orderNumber, eye));
  return [...parcels, ...factsOfDispatch(content['dispatch'], orderNumber, eye)];
};

function ofParcel(parcel: Partial<ParcelView>, orderNumber: string, eye: Eye): FoundFact[] {
  const { trackingNumber: id, carrier, condition, promisedBy, daysLate = 0, deliveredAt, destination } = parcel;
  if (id === undefined || condition === undefined) return [];
  const name = { en: `Parcel ${id}`, zh: `包裹 ${id}` };
  const state = inWords(conditionLabels[condition], eye);
  const delivered = deliveredAt && inWords({ en: `on ${day(deliveredAt, eye)}`, zh: day(deliveredAt, eye) }, eye);
  const to = destination && inWords({ en: `to ${destination}`, zh: `寄往${destination}` }, eye);
  const ofOrder = inWords({ en: `order ${orderNumber}`, zh: `订单 ${orderNumber}` }, eye);
  const late =
    daysLate > 0
      ? inWords({ en: `${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`, zh: `已超 ${daysLate} 天` }, eye)
      : '';
  return [
    {
      kind: 'parcel',
      key: `parcel ${id}`,
      label: inWords(name, eye),
      value: joined([[state, delivered].filter(Boolean).join(' '), carrier, ofOrder, to], eye),
    },
    ...(promisedBy === undefined
      ? []
      : [
          {
            kind: 'promised_day' as const,
            key: `promise ${id}`,
            label: inWords({ en: `${name.en}: promised for`, zh: `${name.zh} 承诺送达` }, eye),
            value: joined([day(promisedBy, eye), late], eye),
          },
        ]),
    ...ofScan(parcel.lastScan, id, name, eye),
  ];
}

function ofScan(scan: ParcelView['lastScan'], id: string, name: Localized, eye: Eye): FoundFact[] {
  if (!scan || !(scan.code in carrierEventLabels)) return [];
  const value = joined([day(scan.at, eye), inWords(carrierEventLabels[scan.code], eye), scan.place], eye);
  const label = inWords({ en: `${name.en}: last scan`, zh: `${name.zh} 最新物流` }, eye);
  return [{ kind: 'last_scan', key: `scan ${id}`, label, value }];
}

/** By when what isn't sent yet should be. */
export function factsOfDispatch(dispatch: unknown, orderNumber: string, eye: Eye): FoundFact[] {
  const { by, daysOverdue = 0 } = recordOf(dispatch) as Partial<DispatchView>;
  if (by === undefined) return [];
  const late = { en: `${daysOverdue} ${daysOverdue === 1 ? 'day' : 'days'} overdue`, zh: `已超 ${daysOverdue} 天` };
  return [
    {
      kind: 'dispatch',
      key: `dispatch ${orderNumber}`,
      label: inWords({ en: `Order ${orderNumber}: ships by`, zh: `订单 ${orderNumber} 承诺发货` }, eye),
      value: joined([day(by, eye), daysOverdue > 0 ? inWords(late, eye) : ''], eye),
    },
  ];
}
