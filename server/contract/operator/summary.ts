import { z } from 'zod';
import { moneySchema } from '../../../tools/cards.ts';
import { identityLevels } from '../../../tools/contract.ts';
import { orderStates } from '../../../tools/commerce/order.ts';
import { actionEnds } from '../../../tools/ledger/action-ends.ts';
import { actionKinds } from '../../../tools/policy/action-kinds.ts';
import { languageSchema } from '../turn.ts';

/** Where something in a summary comes from: an event of the log (and the tool call that it ends), or an action of the ledger. */
export const sourceSchema = z.union([
  z.object({ seq: z.int(), callId: z.string().optional() }),
  z.object({ actionId: z.string() }),
]);

/** The shopper's words, as they stand in the log. */
const quoteSchema = z.object({ seq: z.int(), quote: z.string() });

/**
 * `GET /v1/operator/conversations/:id/summary`: what whoever takes over has to know. In the operator's language; quotes
 * are in the shopper's. Everything but `gist` is computed from the log and the ledger.
 */
export const summarySchema = z.object({
  conversationId: z.string(),
  language: languageSchema,
  /** The newest event that it knows. */
  upToSeq: z.int(),
  shopperLanguage: languageSchema,
  /** At most three sentences. `by`: the model that wrote it, `local` where it was put together from the facts. */
  gist: z.object({ text: z.string(), by: z.string() }),
  /** What the shopper came for, in order, with their words. */
  intents: z.array(quoteSchema.extend({ id: z.string(), label: z.string() })),
  identity: z.object({
    level: z.enum(identityLevels),
    name: z.string().optional(),
    customerId: z.string().optional(),
    provenOrders: z.array(z.string()),
    source: sourceSchema.optional(),
  }),
  /** Newest word on each. */
  orders: z.array(
    z.object({ number: z.string(), state: z.enum(orderStates), label: z.string(), source: sourceSchema }),
  ),
  facts: z.array(z.object({ label: z.string(), value: z.string(), source: sourceSchema })),
  actions: z.array(
    z.object({
      kind: z.enum(actionKinds),
      title: z.string(),
      state: z.enum(actionEnds),
      /** The state in words. */
      stateLabel: z.string(),
      at: z.iso.datetime(),
      orderNumber: z.string().optional(),
      /** Of `handed_over`: what it was put to the rules with, for the form of who decides. */
      input: z.record(z.string(), z.unknown()).optional(),
      amount: moneySchema.optional(),
      requestNumber: z.string().optional(),
      /** Why a rule said no, or wants a person. */
      because: z.string().optional(),
      source: sourceSchema,
    }),
  ),
  /** What the shopper was told to count on, with dates. */
  promises: z.array(z.object({ text: z.string(), source: sourceSchema })),
  offers: z.array(
    z.object({
      title: z.string(),
      state: z.enum(['open', 'accepted', 'turned_down', 'declined', 'expired']),
      source: sourceSchema,
    }),
  ),
  mood: z.object({
    kind: z.enum(['calm', 'unhappy', 'angry']),
    label: z.string(),
    seq: z.int().optional(),
    quote: z.string().optional(),
  }),
  risks: z.array(z.object({ kind: z.string(), because: z.string(), source: sourceSchema.optional() })),
  /** What the shopper still waits to hear. */
  openQuestion: quoteSchema.optional(),
  /** That one, the newest, and the few before it, oldest first. */
  openQuestions: z.array(quoteSchema),
  nextStep: z.string(),
});

/** `GET /v1/operator/conversations/:id/ledger/:actionId`: all that the book of actions says of one, oldest first. */
export const ledgerViewSchema = z.object({
  actionId: z.string(),
  /** What it does, in the operator's language. */
  title: z.string(),
  orderNumber: z.string().optional(),
  /** Who did it, where it was an operator. */
  operator: z.string().optional(),
  entries: z.array(
    z.object({
      type: z.string(),
      at: z.iso.datetime(),
      /** The type in words. */
      label: z.string(),
      /** Amount, request, rule and reason, as far as the entry has them. */
      details: z.array(z.string()),
    }),
  ),
});

/** `GET /v1/operator/shoppers/:id/summary`: what a shopper came for in all of their conversations, newest first. */
export const shopperSummarySchema = z.object({
  shopperId: z.string(),
  language: languageSchema,
  gist: z.string(),
  conversations: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      intents: z.array(z.object({ id: z.string(), label: z.string() })),
      /** How it ended, in a few words. */
      end: z.string(),
    }),
  ),
});

export type Summary = z.infer<typeof summarySchema>;
export type LedgerView = z.infer<typeof ledgerViewSchema>;
export type SummarySource = z.infer<typeof sourceSchema>;
export type ShopperSummary = z.infer<typeof shopperSummarySchema>;
