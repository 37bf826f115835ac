import { z } from 'zod';
import type { OrderState } from '../commerce/order.ts';
import type { DispatchView } from '../views/order-view.ts';
import type { ParcelView } from '../views/parcel-view.ts';

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
