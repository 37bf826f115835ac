import { z } from 'zod';
import { identityLevels } from '../../../tools/contract.ts';
import { authorSchema } from '../events.ts';
import { conversationStateSchema } from '../session.ts';
import { handoffReasonSchema, languageSchema } from '../turn.ts';
import { skillSchema } from './team.ts';

/**
 * `waiting`: in line for an operator, in the order in which they are to be taken. `mine`: the caller's. `agent`: with
 * the agent and not in line. `others`: another operator's. `resolved`: settled. All but `waiting` come newest first.
 */
export const inboxBoxes = ['waiting', 'mine', 'agent', 'others', 'resolved'] as const;
export const inboxBoxSchema = z.enum(inboxBoxes);

/** Of the shopper's newest words. */
export const moodSchema = z.enum(['calm', 'unhappy', 'angry']);

export const inboxQuerySchema = z.object({
  box: inboxBoxSchema.default('waiting'),
  /** Words of the shopper's name or of what was said, an order's number, or a conversation's id. */
  q: z.string().trim().max(100).optional(),
  /** `nextCursor` of the page before. */
  cursor: z.string().max(200).optional(),
});

/** An operator as others see them. */
export const colleagueSchema = z.object({ id: z.string(), name: z.string() });

/** The shopper of a conversation, as far as their session says who they are. */
export const inboxShopperSchema = z.object({
  id: z.string(),
  name: z.string().optional(),
  level: z.enum(identityLevels),
  /** What the shop holds dear by the shop's own measure, as it was known when the conversation was handed over. */
  vip: z.boolean(),
});

/** A thing that the shopper came for. `label` is in the operator's language. */
export const intentShownSchema = z.object({ id: z.string(), label: z.string() });

/** One line of the inbox. */
export const inboxItemSchema = z.object({
  conversationId: z.string(),
  shopper: inboxShopperSchema,
  /** The shopper's, that the conversation goes on in. */
  language: languageSchema,
  state: conversationStateSchema,
  owner: z.enum(['agent', 'operator']),
  /** Who owns it. */
  operator: colleagueSchema.optional(),
  /** The open one: in line, or with `operator`. */
  handoff: z
    .object({
      id: z.string(),
      reason: handoffReasonSchema,
      requestedAt: z.iso.datetime(),
      skills: z.array(skillSchema),
      /** Whether the caller speaks the language, has the skills and has room. Without the first two it may be taken all the same. */
      fits: z.boolean(),
      /** How many times this conversation has come to people, this one counted: above 1, it has come back. */
      times: z.int(),
      /** 1: the next to be taken. While it is in line. */
      place: z.int().positive().optional(),
      /** Somebody is hurt or goods are a danger, by the shopper's words: it goes before all else. */
      safety: z.literal(true).optional(),
      /** The colleague whom they ask for by name. */
      asksFor: z.string().optional(),
    })
    .optional(),
  intent: intentShownSchema.optional(),
  mood: moodSchema.optional(),
  /** The newest thing said, by whomever, cut to a line. */
  lastMessage: z.object({ author: authorSchema, text: z.string(), at: z.iso.datetime() }).optional(),
  /** The shopper spoke last: nobody has answered yet. */
  unanswered: z.boolean(),
  updatedAt: z.iso.datetime(),
});

/** How many conversations are in each box; settled ones aren't counted. */
export const inboxCountsSchema = z.object({ waiting: z.int(), mine: z.int(), agent: z.int(), others: z.int() });

/** The caller has as many conversations as they can take at a time: the line has nothing for them. */
const full = z.boolean();

/** `GET /v1/operator/inbox`. */
export const inboxSchema = z.object({
  items: z.array(inboxItemSchema),
  counts: inboxCountsSchema,
  full,
  nextCursor: z.string().optional(),
});

/**
 * `GET /v1/operator/events`, server-sent: `event: inbox.changed`, once at the start and then whenever a conversation of
 * the shop came, went or got news. `newest` is the handoff that was asked for last among those in line; an id that the
 * console hasn't seen is a new one.
 */
export const inboxChangedSchema = z.object({
  type: z.literal('inbox.changed'),
  counts: inboxCountsSchema,
  full,
  newest: z.string().optional(),
});

export type InboxBox = z.infer<typeof inboxBoxSchema>;
export type InboxItem = z.infer<typeof inboxItemSchema>;
export type InboxCounts = z.infer<typeof inboxCountsSchema>;
export type Inbox = z.infer<typeof inboxSchema>;
export type InboxChanged = z.infer<typeof inboxChangedSchema>;
export type Mood = z.infer<typeof moodSchema>;
