import { z } from 'zod';
import type { OrderState } from '../commerce/order.ts';
import { defineReadTool } from '../contract.ts';
import { findReadableOrder, refuseOrder } from '../order-access.ts';
import { dispatchView, type DispatchView } from '../views/order-view.ts';
import { type ParcelView, parcelView, trackingCard } from '../views/parcel-view.ts';

export const trackParcelInput = z.object({
  orderNumber: z.string().min(1).max(40),
  trackingNumber: z.string().min(1).max(60).optional().describe('only this parcel of the order'),
});

export interface TrackParcelContent {
  orderNumber: string;
  state: OrderState;
  /** One for each parcel, in order of dispatch; empty while nothing is shipped. */
  parcels: ParcelView[];
  /** What is paid and not yet shipped. */
  dispatch?: DispatchView;
}

/** Shows where an order's parcels are and how they stand against their promise. Changes nothing. */
export const trackParcel = defineReadTool({
  name: 'track_parcel',
  description:
    'Shows where the parcels of one order are: carrier, last scan, promised date, and the condition (on the way, out for ' +
    'delivery, ready for pickup, delivered, late, stuck, lost, returning, returned). Also says what is not shipped yet ' +
    'and whether that is overdue. Needs the order number.',
  input: trackParcelInput,
  async run({ orderNumber, trackingNumber }, context) {
    const order = await findReadableOrder(context, orderNumber);
    if (!order) return refuseOrder(context);
    const spelled = (each: string): string => each.replace(/[\s-]/gu, '').toUpperCase();
    const shipments = order.shipments.filter(
      (each) => trackingNumber === undefined || spelled(each.trackingNumber) === spelled(trackingNumber),
    );
    if (trackingNumber !== undefined && shipments.length === 0) {
      return { status: 'refused', reason: 'not_found_or_unverified' };
    }
    const dispatch = dispatchView(order, context);
    const content: TrackParcelContent = {
      orderNumber: order.number,
      state: order.state,
      parcels: shipments.map((shipment) => parcelView(order, shipment, context)),
      ...(dispatch && { dispatch }),
    };
    return { status: 'ok', content, cards: shipments.map((shipment) => trackingCard(order, shipment, context)) };
  },
});
