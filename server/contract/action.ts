import { z } from 'zod';
import { orderCardSchema, serviceRequestCardSchema } from '../../tools/cards.ts';

/** What a wish by a button carries beside its action and input: the same `clientMessageId` is the same wish. */
export const actionRequestSchema = z.object({ clientMessageId: z.string().min(1).max(64) });

/** `GET /v1/requests`: what was asked for and where it stands, newest first. */
export const requestsSchema = z.object({ requests: z.array(serviceRequestCardSchema.omit({ type: true })) });

const orderShown = orderCardSchema.omit({ type: true });

/** `GET /v1/orders`: the orders that something can be asked for, newest first. `id` of a line names it in an action's input. */
export const ordersSchema = z.object({
  orders: z.array(
    orderShown.extend({
      lines: z.array(orderShown.shape.lines.element.extend({ id: z.string(), productId: z.string() })),
    }),
  ),
});

export type Orders = z.infer<typeof ordersSchema>;
export type Requests = z.infer<typeof requestsSchema>;
