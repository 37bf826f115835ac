import { z } from 'zod';
import { confirmationCardSchema, orderCardSchema, serviceRequestCardSchema } from '../../../tools/cards.ts';
import { identityLevels, operatorRoles, photoWaivers, windowExceptions } from '../../../tools/contract.ts';
import { actionKinds } from '../../../tools/policy/action-kinds.ts';
import { conversationStateSchema } from '../session.ts';

/** One argument of an action, as a form asks for it. Labels are in the operator's language. */
export const actionFieldSchema = z.object({
  name: z.string(),
  label: z.string(),
  /** `text_list`: several texts, one a line. `item`, `items`: goods of the order that the form names. */
  type: z.enum(['text', 'number', 'yes_no', 'choice', 'text_list', 'item', 'items']),
  required: z.boolean(),
  /** What it means where nothing is filled in. */
  hint: z.string().optional(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
});

/** What operators do for a shopper. `verify_order` does nothing but prove who they are, and happens at once. */
export const operatorActionSchema = z.enum([...actionKinds, 'verify_order']);

const limitSchema = z.object({
  role: z.enum(operatorRoles),
  upTo: z.object({ amount: z.int(), currency: z.string() }),
});

/** `GET conversations/:id/actions`: what an operator may propose; whether it may happen is decided by the rules. */
export const actionOffersSchema = z.object({
  actions: z.array(
    z.object({
      name: operatorActionSchema,
      label: z.string(),
      fields: z.array(actionFieldSchema),
      /** What is known already: tried in this conversation before, or given by the shopper. */
      known: z.record(z.string(), z.unknown()),
    }),
  ),
  /** The shopper's orders that can be acted on, with what an item is chosen from, newest first. */
  orders: z.array(
    z.object({
      number: z.string(),
      items: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          /** It came free with the others. */
          isGift: z.boolean().optional(),
          /** In what sizes and colours the same thing is made, with what is in stock of each; absent where there is one. */
          variants: z
            .array(
              z.object({
                label: z.string(),
                size: z.string().optional(),
                colour: z.string().optional(),
                stock: z.int(),
              }),
            )
            .optional(),
        }),
      ),
      /** Nothing of it has left yet: it can still be cancelled, hurried or sent elsewhere. */
      waits: z.boolean().optional(),
      /** Where it goes now, of a signed-in shopper's own. */
      address: z.record(z.string(), z.string()).optional(),
    }),
  ),
  /** An offer that is still good and that the shopper said yes to by its button, with the words for the operator. */
  accepted: z.object({ offerId: z.string(), title: z.string(), tell: z.string() }).optional(),
  /** How it stands with the one-time code that was sent last. `wrong`: tried, and can be tried `triesLeft` times more. */
  code: z
    .object({ status: z.enum(['waiting', 'wrong', 'used_up', 'expired', 'verified']), triesLeft: z.int().optional() })
    .optional(),
  /** What the caller may give away for one order, all in all, and what the next role may; absent without a policy. */
  limit: limitSchema
    .extend({
      above: limitSchema.optional(),
      /** How much goodwill one shopper may be given in so many days, where a supervisor decides above it. */
      goodwill: limitSchema.shape.upTo.extend({ days: z.int(), times: z.int() }).optional(),
    })
    .optional(),
});

/** `POST conversations/:id/actions`. */
export const actionRequestSchema = z.object({
  action: operatorActionSchema,
  input: z.record(z.string(), z.unknown()),
  /** Goes on without a photo that the rules ask for, for this reason, as far as they let the caller. It is written down. */
  waivePhotos: z.enum(photoWaivers).optional(),
  /** Goes on though the time for a return or an exchange is over: a supervisor's to ask, with a reason that is written down. */
  makeException: z.enum(windowExceptions).optional(),
});

/**
 * What came of an action, for the operator and in their language. `confirm`: the card says what would happen; only this
 * operator can answer it. `supervisor`: above what their role may decide. `in_doubt`: the shop didn't answer whether it
 * was done; it is found out, and told in the conversation.
 */
export const actionResultSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('refused'),
    tell: z.string(),
    rule: z.string().optional(),
    /** What the rule is for, in words. */
    ruleLabel: z.string().optional(),
    /**
     * Nothing stands against it but what is missing. `code`: the shopper has to give a one-time code, which
     * `POST conversations/:id/code` sends; `photos`: the shopper has to send some; `details`: the form lacks something.
     */
    needs: z.enum(['code', 'photos', 'details']).optional(),
    /** Of `photos`: reasons for which the caller may ask to go on without (`waivePhotos`). */
    waivers: z.array(z.object({ value: z.enum(photoWaivers), label: z.string() })).optional(),
    /** Reasons for which the caller may make an exception (`makeException`), where that is all that stands against it. */
    exceptions: z.array(z.object({ value: z.enum(windowExceptions), label: z.string() })).optional(),
  }),
  z.object({ status: z.literal('supervisor'), tell: z.string(), rule: z.string() }),
  z.object({ status: z.literal('confirm'), confirmation: confirmationCardSchema }),
  z.object({ status: z.literal('done'), title: z.string(), request: serviceRequestCardSchema.optional() }),
  z.object({ status: z.literal('cancelled') }),
  z.object({ status: z.literal('failed'), reason: z.enum(['unavailable', 'in_doubt']) }),
]);

/** `POST conversations/:id/code`: where the code went, masked. The shopper is told in the conversation. */
export const codeSentSchema = z.object({
  status: z.enum(['sent', 'verified', 'too_many', 'unavailable', 'unknown_shopper']),
  to: z.string().optional(),
});

/** `POST conversations/:id/actions/:confirmationId`. */
export const actionDecisionSchema = z.object({ decision: z.enum(['confirm', 'cancel']) });

/** Where a fact is found; an order is among the panel's orders, a request among its requests. */
const evidenceSchema = z.object({
  kind: z.enum(['order', 'refund', 'request', 'conversation']),
  /** The number of an order (of a refund: its order's) or of a request, or a conversation's id. */
  id: z.string(),
  /** When it happened: of a refund, a claim, a conversation. */
  at: z.iso.datetime().optional(),
  /** Of a refund. */
  amount: z.object({ amount: z.int(), currency: z.string() }).optional(),
});

export const shopperRiskSchema = z.object({
  kind: z.enum(['churn', 'bad_review', 'abnormal_refunds']),
  level: z.enum(['low', 'medium', 'high']),
  /** Each fact that speaks for it, in the operator's language, with what it was computed from. */
  because: z.array(z.object({ text: z.string(), evidence: z.array(evidenceSchema).min(1) })),
});

/** `GET shoppers/:shopperId`: what there is to know of a shopper, from the shop's orders and our book. */
export const shopperPanelSchema = z.object({
  shopper: z.object({
    id: z.string(),
    name: z.string().optional(),
    level: z.enum(identityLevels),
    customerId: z.string().optional(),
    /** Masked, such as `m***@example.com`. */
    email: z.string().optional(),
  }),
  /** Newest first; of an anonymous shopper those that they have proven. */
  orders: z.array(
    orderCardSchema.extend({
      /** How it really stands, where its state doesn't tell: lost, sent again, paid back. */
      standing: z.object({ kind: z.enum(['settled', 'trouble']), text: z.string() }).optional(),
      /** Where it goes, on one line: in full of a signed-in shopper's own, masked of an order that was only proven. */
      shipTo: z.string().optional(),
    }),
  ),
  requests: z.array(serviceRequestCardSchema),
  value: z.object({
    /** Paid orders. */
    orders: z.int(),
    /** What they paid less what went back; in the shop's currency. */
    paid: z.object({ amount: z.int(), currency: z.string() }),
    since: z.iso.datetime().optional(),
    vip: z.boolean(),
  }),
  risks: z.array(shopperRiskSchema),
  /** Newest first. */
  conversations: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      state: conversationStateSchema,
      /** Labels in the operator's language. */
      intents: z.array(z.string()),
    }),
  ),
});

export type OperatorAction = z.infer<typeof operatorActionSchema>;
export type ActionOffers = z.infer<typeof actionOffersSchema>;
export type CodeSent = z.infer<typeof codeSentSchema>;
export type ActionResult = z.infer<typeof actionResultSchema>;
export type ShopperPanel = z.infer<typeof shopperPanelSchema>;
