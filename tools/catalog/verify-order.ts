import { z } from 'zod';
import type { OrderSummary } from '../views/order-view.ts';

export const verifyOrderInput = z.object({
  orderNumber: z.string().min(1).max(40),
  phoneTail: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .describe("last four digits of the order's phone number"),
  email: z.string().max(254).optional().describe('e-mail of the order'),
});

/** The order is proven for the rest of this conversation. */
export interface VerifyOrderContent {
  verified: true;
  order: OrderSummary;
}
