import { z } from 'zod';
import { confirmationCardSchema } from '../../../tools/cards.ts';
import { conversationSchema, conversationStateSchema } from '../session.ts';
import { handoffReasonSchema, languageSchema, outcomeSchema } from '../turn.ts';
import { colleagueSchema, inboxShopperSchema, intentShownSchema } from './inbox.ts';
import { presenceSchema, skillSchema } from './team.ts';

/** Who has a conversation; what every call that changes one answers. */
export const conversationHeadSchema = z.object({
  state: conversationStateSchema,
  owner: z.enum(['agent', 'operator']),
  /** Who owns it. */
  operator: colleagueSchema.optional(),
});

/** One passing of the conversation to a person, from the request to its end. */
export const handoffViewSchema = z.object({
  id: z.string(),
  reason: handoffReasonSchema,
  requestedAt: z.iso.datetime(),
  acceptedAt: z.iso.datetime().optional(),
  closedAt: z.iso.datetime().optional(),
  ended: z.enum(['returned', 'resolved']).optional(),
  /** Who took it last. */
  operator: colleagueSchema.optional(),
  language: languageSchema,
  skills: z.array(skillSchema),
  /** Whether the caller speaks the language and has the skills. */
  fits: z.boolean(),
  intent: intentShownSchema.optional(),
  /** Where the shopper said they can be reached: an e-mail address or a phone number. */
  contact: z.string().optional(),
  /** 1: the next to be taken. While it is in line. */
  place: z.int().positive().optional(),
});

const [messageItem, cardItem] = conversationSchema.shape.items.element.options;
const place = { seq: z.int(), at: z.iso.datetime() };
const turnId = z.string();

/** All that a conversation holds, in order. What isn't in the log itself has the `seq` of what was there before it. */
export const conversationItemSchema = z.discriminatedUnion('kind', [
  messageItem,
  cardItem.extend({
    /** Of a card of type `offer`: what became of it, by words as well as by its buttons. */
    offer: z.enum(['open', 'accepted', 'turned_down', 'declined', 'expired']).optional(),
  }),
  /** A call of a tool. `status` is `running` until it ended, `stopped` where its turn ended before; `content` is what the agent was told. */
  z.object({
    ...place,
    kind: z.literal('tool'),
    turnId,
    callId: z.string(),
    name: z.string(),
    status: z.string(),
    args: z.unknown(),
    content: z.unknown().optional(),
    ms: z.number().optional(),
    /** Why it wasn't done, or why a person is needed, where the call says so. */
    reason: z.string().optional(),
  }),
  /** A turn's end. */
  z.object({
    ...place,
    kind: z.literal('turn'),
    turnId,
    outcome: outcomeSchema,
    intent: z.object({ id: z.string(), label: z.string(), confidence: z.number() }).optional(),
    model: z.string().optional(),
  }),
  /** An operator's note; shoppers and the agent never see it. */
  z.object({ ...place, kind: z.literal('note'), id: z.string(), name: z.string(), text: z.string() }),
  /** A step of a handoff. */
  z.object({
    ...place,
    kind: z.literal('handoff'),
    event: z.enum(['requested', 'accepted', 'returned_to_agent', 'returned_to_line', 'resolved']),
    handoffId: z.string().optional(),
    /** Of `requested`. */
    reason: handoffReasonSchema.optional(),
    /** Who did it; of all but `requested`. */
    operator: colleagueSchema.optional(),
    /** Of `accepted`: who had the conversation until then. */
    from: colleagueSchema.optional(),
  }),
]);

/** `GET /v1/operator/conversations/:id`: everything that the log holds of it. */
export const operatorConversationSchema = conversationHeadSchema.extend({
  id: z.string(),
  language: languageSchema,
  shopper: inboxShopperSchema,
  /** Oldest first. */
  handoffs: z.array(handoffViewSchema),
  /** Whom the shopper asked for by name, while somebody is asked for or has it. */
  askedFor: colleagueSchema.extend({ presence: presenceSchema }).optional(),
  /** What was read of the log; events follow from here. */
  lastSeq: z.int(),
  pendingTurns: z.array(z.string()),
  items: z.array(conversationItemSchema),
  /** The question that waits for the shopper's answer. */
  confirmation: confirmationCardSchema.optional(),
  rating: conversationSchema.shape.rating,
});

/** `POST …/messages`: the same `clientMessageId` is the same message. */
export const operatorMessageSchema = z.object({
  clientMessageId: z.string().min(1).max(64),
  text: z.string().trim().min(1).max(4000),
});

/** `POST …/notes`. */
export const noteRequestSchema = z.object({ text: z.string().trim().min(1).max(4000) });

/** `POST …/return`: the note is for whoever comes next in the console. */
export const returnRequestSchema = z.object({
  to: z.enum(['agent', 'line']),
  note: z.string().trim().min(1).max(4000).optional(),
});

/** `POST …/assign`: one's own conversation to a colleague; a supervisor assigns any. */
export const assignRequestSchema = z.object({ operatorId: z.string().min(1).max(64) });

export type ConversationHead = z.infer<typeof conversationHeadSchema>;
export type HandoffView = z.infer<typeof handoffViewSchema>;
export type ConversationItem = z.infer<typeof conversationItemSchema>;
export type OperatorConversation = z.infer<typeof operatorConversationSchema>;
