import { z } from 'zod';
import { cardSchema, confirmationCardSchema } from '../../tools/cards.ts';
import { handoffReasons } from '../../tools/contract.ts';

export const languageSchema = z.enum(['en', 'zh']);
export const handoffReasonSchema = z.enum(handoffReasons);

/** A citation marker `[n]` in a message's text refers to the citation with that index. */
export const citationSchema = z.object({
  index: z.int().positive(),
  passageId: z.string(),
  title: z.string(),
  headings: z.array(z.string()),
  source: z.string(),
});

export const outcomeSchema = z.object({
  kind: z.enum(['answered', 'clarifying', 'awaiting_confirmation', 'handoff', 'failed']),
  reason: z.string().optional(),
});

export const turnStateSchema = z.enum(['queued', 'running', 'completed', 'failed', 'superseded']);

/** A turn as `GET …/turns/:turnId` and `?wait=true` answer it. Until it is finished, `outcome` is absent. */
export const turnSchema = z.object({
  id: z.string(),
  state: turnStateSchema,
  outcome: outcomeSchema.optional(),
  language: languageSchema.optional(),
  model: z.string().optional(),
  intent: z.object({ id: z.string(), confidence: z.number() }).optional(),
  tools: z.array(z.object({ name: z.string(), status: z.string(), ms: z.number() })),
  messages: z.array(z.object({ id: z.string(), text: z.string(), citations: z.array(citationSchema) })),
  cards: z.array(cardSchema),
  /** What the shopper is asked to say yes or no to; also among `cards`. */
  confirmation: confirmationCardSchema.optional(),
  timing: z.object({ queuedMs: z.number(), firstTokenMs: z.number().optional(), totalMs: z.number() }).optional(),
});

export type Turn = z.infer<typeof turnSchema>;
export type WireCitation = z.infer<typeof citationSchema>;
