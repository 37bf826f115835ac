import { z } from 'zod';

/** What a webhook can be told of. Payloads hold ids, reasons and states; never words, names or addresses. */
export const webhookEvents = [
  'handoff.requested',
  'handoff.accepted',
  'handoff.returned',
  'conversation.resolved',
  'action.committed',
] as const;
export const webhookEventSchema = z.enum(webhookEvents);

export const webhookSchema = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(webhookEventSchema),
  /** Turned off: nothing is sent. */
  disabled: z.boolean(),
  createdAt: z.iso.datetime(),
});

/** `GET /v1/operator/webhooks`. */
export const webhooksSchema = z.object({ webhooks: z.array(webhookSchema) });

export const newWebhookSchema = z.object({
  url: z.url().max(2_000),
  events: z
    .array(webhookEventSchema)
    .min(1)
    .default([...webhookEvents]),
});

/** The answer to the `POST` alone holds the secret (`whsec_…`): it isn't shown again. */
export const webhookCreatedSchema = webhookSchema.extend({ secret: z.string() });

export const deliveryStateSchema = z.enum(['waiting', 'delivered', 'dead']);

/** One event on its way to one webhook. */
export const deliverySchema = z.object({
  /** Its `webhook-id`: the same at each attempt. */
  id: z.string(),
  event: z.union([webhookEventSchema, z.literal('test')]),
  state: deliveryStateSchema,
  attempts: z.int(),
  /** Of the newest attempt: what went wrong, in a word. */
  reason: z.string().optional(),
  /** HTTP status of the newest attempt. */
  status: z.int().optional(),
  createdAt: z.iso.datetime(),
  /** While it waits: of the next attempt. */
  dueAt: z.iso.datetime().optional(),
  deliveredAt: z.iso.datetime().optional(),
});

/** `GET /v1/operator/webhooks/:id/deliveries`: newest first, 100 at most. */
export const deliveriesSchema = z.object({ deliveries: z.array(deliverySchema) });

/** `POST /v1/operator/webhooks/:id/test`: sent at once, with what came of it. */
export const webhookTestedSchema = z.object({ delivery: deliverySchema });

export type WebhookEvent = z.infer<typeof webhookEventSchema>;
export type WebhookView = z.infer<typeof webhookSchema>;
export type DeliveryView = z.infer<typeof deliverySchema>;
