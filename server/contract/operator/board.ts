import { z } from 'zod';
import { handoffReasonSchema, languageSchema } from '../turn.ts';
import { inboxItemSchema, intentShownSchema } from './inbox.ts';

/** A day of the shop's calendar, `2026-03-20`. */
export const daySchema = z.iso.date();

/** What is looked at: conversations that began on these days, both counted; by default the last 30. */
export const boardQuerySchema = z.object({
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** That the agent spoke last. */
  language: languageSchema.optional(),
  /** That answered in it. */
  model: z.string().max(200).optional(),
});

/** Figures that are numbers of conversations: each can be opened. What they mean: server/outcomes/README.md. */
export const boardFigures = [
  'conversations',
  'involved',
  'contained',
  'verified',
  'durable',
  'durable_undecided',
  'not_durable',
  'handoffs',
  'handed_off_at_once',
  'abandoned',
  'unresolved',
  'under_way',
  'rated',
  'gaps',
] as const;
export const boardFigureSchema = z.enum(boardFigures);

/** A share, with what it was made of. `value` is 0 to 1; absent when nothing could have been counted. */
export const rateSchema = z.object({ value: z.number().optional(), of: z.int(), count: z.int() });

/** Percentiles over `count` conversations, milliseconds; absent when there are none. */
export const spreadSchema = z.object({ p50: z.number().optional(), p90: z.number().optional(), count: z.int() });

const counts = {
  conversations: z.int(),
  involved: z.int(),
  contained: z.int(),
  verified: z.int(),
  handoffs: z.int(),
};

/** Smallest units of one currency. */
const moneySchema = z.object({ amount: z.int(), currency: z.string() });

export const boardSchema = z.object({
  from: daySchema,
  to: daySchema,
  timeZone: z.string(),
  figures: z.object({
    ...counts,
    durable: z.int(),
    /** Verified, and 7 days aren't over yet. */
    durableUndecided: z.int(),
    /** Verified, and the shopper came back with it. */
    notDurable: z.int(),
    /** To a person before the agent had answered anything; not among `handoffs`. */
    handedOffAtOnce: z.int(),
    abandoned: z.int(),
    /** Involved, and neither contained, handed off, abandoned nor under way. */
    unresolved: z.int(),
    underWay: z.int(),
    /** Questions that the shop's knowledge couldn't answer, or that no evidence bears out: conversations that hold one. */
    gaps: z.int(),
  }),
  rates: z.object({
    /** Verified ÷ involved. */
    resolution: rateSchema,
    /** Contained ÷ involved. */
    containment: rateSchema,
    /** Durable ÷ verified whose 7 days are over or that came back. */
    durability: rateSchema,
    /** Handoffs ÷ involved. */
    handoff: rateSchema,
    /** Abandoned ÷ involved. */
    abandonment: rateSchema,
  }),
  /** By the reason of a conversation's first handoff: together they are `figures.handoffs`. */
  handoffs: z.object({ total: z.int(), byReason: z.array(z.object({ reason: handoffReasonSchema, count: z.int() })) }),
  firstResponseMs: spreadSchema,
  resolveMs: spreadSchema,
  /** Mean of 1 to 5. */
  csat: z.object({ mean: z.number().optional(), count: z.int() }),
  /** Of all offers of the period, whatever the language or the model; from the ledger. */
  retention: z.object({
    offered: z.int(),
    accepted: z.int(),
    /** Accepted, and the order stayed. */
    kept: z.int(),
    saved: moneySchema.optional(),
    cost: moneySchema.optional(),
    /** Kept ÷ offered. */
    saveRate: rateSchema,
  }),
  /** What shoppers came for, most frequent first. */
  intents: z.array(
    intentShownSchema.extend({ count: z.int(), contained: z.int(), verified: z.int(), handoffs: z.int() }),
  ),
  /** Alike ones together, most frequent first. `question` is one of them, in the shopper's words. */
  gaps: z.array(
    z.object({
      question: z.string(),
      language: languageSchema,
      count: z.int(),
      /** Newest first, 20 at most. */
      conversationIds: z.array(z.string()),
    }),
  ),
  days: z.array(z.object({ day: daySchema, ...counts })),
  languages: z.array(z.object({ language: languageSchema, ...counts })),
  models: z.array(z.object({ model: z.string(), ...counts })),
});

/** `GET /v1/operator/board/conversations`: those that a figure counts. */
export const boardListQuerySchema = boardQuerySchema.extend({
  figure: boardFigureSchema,
  day: daySchema.optional(),
  /** Only those about it. */
  intent: z.string().max(64).optional(),
  /** Only those whose first handoff was for it. */
  reason: handoffReasonSchema.optional(),
  /** How many to pass over. */
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** Newest first, 50 at most; `total` is the figure. */
export const boardListSchema = z.object({ total: z.int(), items: z.array(inboxItemSchema) });

export type BoardQuery = z.infer<typeof boardQuerySchema>;
export type BoardFigure = z.infer<typeof boardFigureSchema>;
export type Board = z.infer<typeof boardSchema>;
export type BoardList = z.infer<typeof boardListSchema>;
export type BoardListQuery = z.infer<typeof boardListQuerySchema>;
