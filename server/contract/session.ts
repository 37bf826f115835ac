import { z } from 'zod';
import { cardSchema, confirmationCardSchema } from '../../tools/cards.ts';
import { identityLevels } from '../../tools/contract.ts';
import { authorSchema } from './events.ts';
import { confirmationStateSchema } from './confirmation.ts';
import { citationSchema, handoffReasonSchema, languageSchema, turnSchema } from './turn.ts';

export const sessionRequestSchema = z.object({
  shop: z.string().min(1).max(64),
  /** The shop's signed, expiring JWT; absent: an anonymous shopper. */
  identity: z.string().max(4096).optional(),
  /** BCP 47, such as `zh-CN`: the language to greet in. */
  locale: z.string().max(35).optional(),
});

export const sessionResponseSchema = z.object({
  token: z.string(),
  expiresAt: z.iso.datetime(),
  shopper: z.object({ level: z.enum(identityLevels), name: z.string().optional() }),
  /** The shop's (IANA): its agent names days and hours by it, so a client should too. */
  timeZone: z.string(),
  /** A signed-in shopper's conversation to go on with: open, or resolved within the last 7 days. */
  conversation: z.object({ id: z.string() }).optional(),
});

export const conversationStateSchema = z.enum(['open', 'handed_off', 'resolved']);

/** `GET /v1/conversations/:id`: what a client needs to draw the conversation, then follow events from `lastSeq`. */
export const conversationSchema = z.object({
  id: z.string(),
  state: conversationStateSchema,
  owner: z.enum(['agent', 'operator']),
  /** That it is held in, as the newest turn found; before the first one, the session's. */
  language: languageSchema,
  handoff: z
    .object({
      reason: handoffReasonSchema,
      requestedAt: z.iso.datetime(),
      /** Of the operator who has taken it; absent while it waits. */
      operator: z.string().optional(),
      /** 1: next in line. While it waits in hours in which people answer. */
      place: z.int().positive().optional(),
      /** Beside `place`: whether anybody of the team is online. */
      attended: z.boolean().optional(),
      /** When people answer again, outside those hours. */
      opensAt: z.iso.datetime().optional(),
      /** The shopper has left where to be reached. */
      contact: z.boolean().optional(),
    })
    .optional(),
  lastSeq: z.int(),
  /** Turns that aren't finished. */
  pendingTurns: z.array(z.string()),
  items: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('message'),
        seq: z.int(),
        id: z.string(),
        author: authorSchema,
        text: z.string(),
        at: z.iso.datetime(),
        citations: z.array(citationSchema),
        turnId: z.string().optional(),
        clientMessageId: z.string().optional(),
        /** Ids of photos, at `/v1/conversations/:id/photos/:photoId`. */
        attachments: z.array(z.string()).optional(),
        /** The operator's. */
        name: z.string().optional(),
      }),
      z.object({
        kind: z.literal('card'),
        seq: z.int(),
        turnId: z.string().optional(),
        at: z.iso.datetime(),
        card: cardSchema,
        /** That its turn was held in, once that is over. */
        language: languageSchema.optional(),
        /** Of a card of type `confirmation`: whether it can still be answered, and how it was. */
        confirmation: confirmationStateSchema.optional(),
      }),
    ]),
  ),
  /** The question that waits for the shopper's answer; its card is among `items`, in state `pending`. */
  confirmation: confirmationCardSchema.optional(),
  rating: z.object({ score: z.int(), comment: z.string().optional() }).optional(),
});

export const messageRequestSchema = z.object({
  clientMessageId: z.string().min(1).max(64),
  /** May be empty when photos say it. */
  text: z.string().trim().max(4000),
  /** Ids of photos that were taken for this conversation. */
  attachments: z.array(z.string().min(1).max(64)).max(10).optional(),
});

export const messageAcceptedSchema = z.object({ messageId: z.string(), turnId: z.string() });

/** `POST /v1/conversations/:id/photos`: to be named in a message's `attachments`. */
export const photoStoredSchema = z.object({ id: z.string(), width: z.int(), height: z.int() });

/** `?wait=true`: the same, with the finished turn. */
export const messageAnsweredSchema = messageAcceptedSchema.extend({ turn: turnSchema });

export const ratingRequestSchema = z.object({
  score: z.int().min(1).max(5),
  comment: z.string().max(2000).optional(),
});

/** The answer to `POST /v1/conversations/:id/handoff`. */
export const handoffResponseSchema = z.object({ reason: handoffReasonSchema, requestedAt: z.iso.datetime() });

/** `POST /v1/conversations/:id/contact`: an e-mail address, or a phone number, to be reached at when nobody is there. */
export const contactRequestSchema = z.object({ contact: z.string().trim().min(3).max(254) });

export const conversationOpenedSchema = z.object({ id: z.string() });

/** `POST /demo/identity`, in demo mode only: the identity token of one of the demo's shoppers. */
export const demoIdentityRequestSchema = z.object({ shopper: z.string().min(1).max(64) });
export const demoIdentityResponseSchema = z.object({ token: z.string(), expiresAt: z.iso.datetime() });

export type SessionResponse = z.infer<typeof sessionResponseSchema>;
export type Conversation = z.infer<typeof conversationSchema>;
export type MessageAccepted = z.infer<typeof messageAcceptedSchema>;
