import { z } from 'zod';
import type { RefundView } from '../views/refund-view.ts';

export const getRefundStatusInput = z.object({ orderNumber: z.string().min(1).max(40) });

export interface GetRefundStatusContent {
  orderNumber: string;
  /** Where the money goes back to, in the shopper's language. */
  paymentMethod: string;
  /** Newest first; empty when no refund was asked for. */
  refunds: RefundView[];
}
