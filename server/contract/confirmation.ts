import { z } from 'zod';
import { turnSchema } from './turn.ts';

/**
 * Where a question to the shopper stands. There is one `pending` at most in a conversation: a newer question makes the
 * older one `replaced`, and it can be answered no more. A client that follows the events gets there by itself:
 * `confirmation.requested` replaces what was pending, `confirmation.resolved` tells the answer, and past the card's
 * `expiresAt` it is `expired`.
 */
export const confirmationStateSchema = z.enum(['pending', 'confirmed', 'declined', 'expired', 'replaced']);

/** All that the shopper's answer consists of: what is to be done is stored with us, and nothing else in a body counts. */
export const decisionRequestSchema = z.object({ decision: z.enum(['confirm', 'cancel']) });

/**
 * The answer that counts, which is the first: another tab's comes back with the turn and the decision of the first. The
 * turn carries it out and says what came of it.
 */
export const decisionAcceptedSchema = z.object({ turnId: z.string(), decision: z.enum(['confirm', 'cancel']) });

/** `?wait=true`: the same, with the finished turn. */
export const decisionAnsweredSchema = decisionAcceptedSchema.extend({ turn: turnSchema });

export type ConfirmationState = z.infer<typeof confirmationStateSchema>;
