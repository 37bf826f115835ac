import { z } from 'zod';
import type { OrderSummary } from '../views/order-view.ts';

export const orderGroups = [
  'awaiting_payment',
  'unshipped',
  'in_transit',
  'delivered',
  'refunding',
  'cancelled',
] as const;

export const findOrdersInput = z.object({
  group: z.enum(orderGroups).optional().describe('only orders in this situation'),
  item: z.string().max(80).optional().describe("words of something in the order, in the shopper's language"),
  placedAfter: z.iso.date().optional().describe('first day, YYYY-MM-DD'),
  placedBefore: z.iso.date().optional().describe('last day, YYYY-MM-DD'),
  limit: z.int().min(1).max(20).default(5),
  showCards: z.boolean().default(true).describe('false when you only look something up and will show another card'),
});

/** Newest first. `total` counts all that match, `orders` holds the first of them; none is an answer too. */
export interface FindOrdersContent {
  total: number;
  orders: OrderSummary[];
}
