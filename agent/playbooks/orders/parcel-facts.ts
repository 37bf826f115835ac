import type { DispatchView, OrderSummary } from '../../../tools/views/order-view.ts';
import type { ParcelView } from '../../../tools/views/parcel-view.ts';
import type { PlaybookContext } from '../playbook.ts';
import { daysAway, sayByDay, sayClock, sayDay, sayOnDay } from '../say-time.ts';
import { speak } from '../voice.ts';
import { capital, nameItems } from './name-order.ts';
import { parcelClauses, type ParcelFacts } from './parcel-phrases.ts';

/** A parcel's facts, ready to be said. */
export function parcelFacts(context: PlaybookContext, parcel: ParcelView): ParcelFacts {
  const { frame, language } = context;
  const named = nameItems(context, parcel.items);
  const items = language === 'en' ? `the parcel with ${named}` : named;
  const isInTime = parcel.condition !== 'late' && parcel.daysLate === 0;
  const hoped = parcel.estimatedAt ?? (isInTime ? parcel.promisedBy : undefined);
  const scan = parcel.lastScan;
  const moment = (at: string) => `${sayOnDay(at, frame)}${language === 'en' ? ' at ' : ''}${sayClock(at, frame)}`;
  return {
    items,
    Items: capital(items),
    carrier: parcel.carrier,
    eta: hoped !== undefined && daysAway(hoped, frame) >= 0 ? sayByDay(hoped, frame) : undefined,
    promised: sayOnDay(parcel.promisedBy, frame),
    daysLate: parcel.daysLate,
    deliveredAt: parcel.deliveredAt === undefined ? undefined : moment(parcel.deliveredAt),
    place: scan?.place,
    scannedOn: scan && sayOnDay(scan.at, frame),
  };
}

/** An order's state in a few words, for an order that is mentioned beside another. */
export function orderClause(context: PlaybookContext, order: OrderSummary): string | undefined {
  const { frame, language } = context;
  const parcel = order.parcels[0];
  if (order.dispatch && !parcel) return dispatchClause(context, order.dispatch);
  if (!parcel) return undefined;
  const isInTime = parcel.condition !== 'late' && parcel.daysLate === 0;
  const eta = isInTime && order.deliverBy !== undefined ? sayByDay(order.deliverBy, frame) : undefined;
  const facts: ParcelFacts = {
    items: '',
    Items: '',
    carrier: '',
    eta,
    promised: '',
    daysLate: parcel.daysLate,
    deliveredAt: parcel.deliveredAt === undefined ? undefined : sayOnDay(parcel.deliveredAt, frame),
    place: undefined,
    scannedOn: undefined,
  };
  if (parcel.condition === 'stuck') return language === 'en' ? 'has stopped moving' : '物流停滞了';
  return speak(context, parcelClauses[parcel.condition], facts);
}

function dispatchClause(context: PlaybookContext, dispatch: DispatchView): string {
  const day = sayDay(dispatch.by, context.frame);
  if (dispatch.overdue) {
    return context.language === 'en'
      ? `should have shipped ${sayByDay(dispatch.by, context.frame)}`
      : `原定${day}前发货，目前还没发出`;
  }
  return context.language === 'en' ? `ships ${sayByDay(dispatch.by, context.frame)}` : `预计${day}前发货`;
}
