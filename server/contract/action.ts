import { z } from 'zod';
import { serviceRequestCardSchema } from '../../tools/cards.ts';

/** What a wish by a button carries beside its action and input: the same `clientMessageId` is the same wish. */
export const actionRequestSchema = z.object({ clientMessageId: z.string().min(1).max(64) });

/** `GET /v1/requests`: what was asked for and where it stands, newest first. */
export const requestsSchema = z.object({ requests: z.array(serviceRequestCardSchema.omit({ type: true })) });

export type Requests = z.infer<typeof requestsSchema>;
