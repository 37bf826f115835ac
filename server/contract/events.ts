import { z } from 'zod';
import { cardSchema, confirmationCardSchema } from '../../tools/cards.ts';
import { citationSchema, handoffReasonSchema, languageSchema, outcomeSchema } from './turn.ts';

export const authorSchema = z.enum(['shopper', 'agent', 'operator', 'system']);

const at = z.iso.datetime();
const turnId = z.string();
const messageId = z.string();

/**
 * A conversation's event log on the wire. On SSE, `id:` is `seq`, `event:` is `type` and `data:` is the whole object.
 * A `turn.started` with `attempt` above 1 voids what that turn said before (its process died); clients drop those
 * messages and cards.
 */
export const eventSchema = z.discriminatedUnion('type', [
  /** With `text`: the whole message (shopper, operator, system). Without: an agent's message begins. */
  z.object({
    seq: z.int(),
    at,
    type: z.literal('message.created'),
    messageId,
    author: authorSchema,
    turnId: turnId.optional(),
    text: z.string().optional(),
    clientMessageId: z.string().optional(),
    attachments: z.array(z.string()).optional(),
    /** The operator's. */
    name: z.string().optional(),
  }),
  z.object({ seq: z.int(), at, type: z.literal('message.delta'), messageId, turnId, text: z.string() }),
  /** `text` is the final word and replaces what the deltas added up to. */
  z.object({
    seq: z.int(),
    at,
    type: z.literal('message.completed'),
    messageId,
    turnId,
    text: z.string(),
    citations: z.array(citationSchema),
  }),
  z.object({ seq: z.int(), at, type: z.literal('tool.started'), turnId, callId: z.string(), name: z.string() }),
  z.object({
    seq: z.int(),
    at,
    type: z.literal('tool.finished'),
    turnId,
    callId: z.string(),
    name: z.string(),
    status: z.string(),
    ms: z.number(),
  }),
  /** Without `turnId`: it comes with news that no turn brought, such as a request that was found done later. */
  z.object({ seq: z.int(), at, type: z.literal('card.added'), turnId: turnId.optional(), card: cardSchema }),
  /** The shopper is asked to say yes or no; to be shown as its card. What was asked before is `replaced`. */
  z.object({
    seq: z.int(),
    at,
    type: z.literal('confirmation.requested'),
    turnId,
    confirmation: confirmationCardSchema,
  }),
  /** The shopper's answer by the card, in whatever tab or device; the card is over. */
  z.object({
    seq: z.int(),
    at,
    type: z.literal('confirmation.resolved'),
    turnId: turnId.optional(),
    confirmationId: z.string(),
    decision: z.enum(['confirm', 'cancel']),
  }),
  z.object({
    seq: z.int(),
    at,
    type: z.literal('handoff.requested'),
    turnId: turnId.optional(),
    reason: handoffReasonSchema,
  }),
  /** An operator, by this name, answers from here on. */
  z.object({ seq: z.int(), at, type: z.literal('handoff.accepted'), name: z.string() }),
  /** `agent`: the agent answers again. `line`: the conversation waits for another operator. */
  z.object({ seq: z.int(), at, type: z.literal('handoff.returned'), to: z.enum(['agent', 'line']) }),
  /** The matter is settled; a further message opens the conversation again. */
  z.object({ seq: z.int(), at, type: z.literal('conversation.resolved') }),
  z.object({ seq: z.int(), at, type: z.literal('turn.started'), turnId, attempt: z.int() }),
  z.object({
    seq: z.int(),
    at,
    type: z.literal('turn.completed'),
    turnId,
    outcome: outcomeSchema,
    language: languageSchema,
    model: z.string(),
    intent: z.object({ id: z.string(), confidence: z.number() }).optional(),
  }),
  z.object({
    seq: z.int(),
    at,
    type: z.literal('turn.failed'),
    turnId,
    outcome: outcomeSchema,
    /** Of the apology. */
    language: languageSchema.optional(),
  }),
]);

export type ConversationEvent = z.infer<typeof eventSchema>;
