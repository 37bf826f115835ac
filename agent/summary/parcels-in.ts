import type { ParcelCondition } from '../../tools/cards.ts';
import type { ParcelView } from '../../tools/views/parcel-view.ts';
import type { Talk } from './read-talk.ts';
import { listOf, textOf } from './record-of.ts';
import type { Source } from './source.ts';

/** A parcel as it was last looked at. */
export interface SeenParcel {
  id: string;
  orderNumber: string;
  carrier: string;
  condition: ParcelCondition;
  promisedBy?: string;
  daysLate: number;
  /** The shopper was told of it. */
  told: boolean;
  source: Source;
}

export function parcelsIn({ turns }: Pick<Talk, 'turns'>): SeenParcel[] {
  const known = new Map<string, SeenParcel>();
  for (const { name, status, content, seq, callId, told } of turns.flatMap(({ runs }) => runs)) {
    const orderNumber = textOf(content['orderNumber']);
    if (name !== 'track_parcel' || status !== 'ok' || orderNumber === undefined) continue;
    for (const each of listOf<Partial<ParcelView>>(content['parcels'])) {
      const { trackingNumber: id, carrier = '', condition, promisedBy, daysLate = 0 } = each;
      if (id === undefined || condition === undefined) continue;
      const seen = { id, orderNumber, carrier, condition, daysLate, told, source: { seq, callId } };
      known.set(id, { ...seen, ...(promisedBy === undefined ? {} : { promisedBy }) });
    }
  }
  return [...known.values()];
}
