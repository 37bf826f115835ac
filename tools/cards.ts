import { z } from 'zod';
import { carrierEventCodes } from './commerce/shipment.ts';
import { orderStates } from './commerce/order.ts';
import { refundStages } from './commerce/refund.ts';
import { actionKinds } from './policy/action-kinds.ts';

/**
 * Cards: what a shopper sees beside the words. Tools fill them from the shop's data, never the model. Texts are in the
 * shopper's language; instants are ISO 8601 in UTC; amounts are integer minor units.
 */
export const moneySchema = z.object({ amount: z.int(), currency: z.string() });

const instant = z.iso.datetime();

export const orderCardSchema = z.object({
  type: z.literal('order'),
  number: z.string(),
  state: z.enum(orderStates),
  placedAt: instant,
  lines: z.array(
    z.object({
      title: z.string(),
      options: z.string(),
      quantity: z.int(),
      unitPrice: moneySchema,
      gift: z.boolean(),
      imageUrl: z.string(),
    }),
  ),
  paid: moneySchema,
  dispatchBy: instant.optional(),
  deliverBy: instant.optional(),
});

/** How a parcel stands against its promise; the rules are in `assess-shipment.ts`. */
export const parcelConditions = [
  'on_the_way',
  'out_for_delivery',
  'ready_for_pickup',
  'delivered',
  'late',
  'stuck',
  'lost',
  'returning',
  'returned',
] as const;

export const trackingCardSchema = z.object({
  type: z.literal('tracking'),
  orderNumber: z.string(),
  carrier: z.string(),
  trackingNumber: z.string(),
  condition: z.enum(parcelConditions),
  promisedBy: instant,
  estimatedAt: instant.optional(),
  deliveredAt: instant.optional(),
  destination: z.string().optional(),
  items: z.array(z.object({ title: z.string(), quantity: z.int(), imageUrl: z.string() })),
  /** Newest first. */
  events: z.array(z.object({ at: instant, code: z.enum(carrierEventCodes), place: z.string(), text: z.string() })),
});

export const refundCardSchema = z.object({
  type: z.literal('refund'),
  orderNumber: z.string(),
  amount: moneySchema,
  state: z.enum(['in_progress', 'paid_out', 'rejected']),
  paymentMethod: z.string(),
  /** Every stage of this refund in order; those ahead carry the date by which the shop expects them. */
  stages: z.array(
    z.object({
      stage: z.enum(refundStages),
      label: z.string(),
      at: instant.optional(),
      expectedBy: instant.optional(),
    }),
  ),
  rejectedBecause: z.string().optional(),
});

export const productCardSchema = z.object({
  type: z.literal('product'),
  /** More than one: a choice or a comparison. */
  products: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      imageUrl: z.string(),
      url: z.string(),
      price: moneySchema,
      /** Set when variants differ in price: `price` is then the lowest. */
      priceTo: moneySchema.optional(),
      inStock: z.boolean(),
      sizes: z.array(z.object({ size: z.string(), inStock: z.boolean() })),
      colours: z.array(z.string()),
      attributes: z.array(z.object({ name: z.string(), value: z.string() })),
    }),
  ),
  comparison: z.boolean(),
});

export const sizeCardSchema = z.object({
  type: z.literal('size'),
  productTitle: z.string(),
  imageUrl: z.string(),
  size: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  reasons: z.array(z.string()),
  alternative: z.object({ size: z.string(), when: z.string() }).optional(),
  inStock: z.boolean(),
});

export const quickRepliesCardSchema = z.object({
  type: z.literal('quick_replies'),
  /** What a tap sends as the shopper's message. */
  replies: z.array(z.string()),
});

/** Reasons to stay that code has issued; which is taken is said by a tap, and confirmed like any action. */
export const offerCardSchema = z.object({
  type: z.literal('offer'),
  orderNumber: z.string(),
  offers: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      terms: z.string(),
      /** What a tap sends as the shopper's message. */
      reply: z.string(),
    }),
  ),
  expiresAt: instant,
  /** What a tap on "no, thanks" sends: the way on to what was asked for. */
  decline: z.string(),
});

/** What exactly will happen once the shopper says yes. */
/** What an operator should know before they say yes. */
export const cautionSchema = z.object({
  /** `risk`: an unusual past. `window`: a time that is over. `goodwill`: what was given before. `photos`: proof that is missing. `coupon`: taken for keeping the order. `resent`: goods sent once more that have left. `refunded`: money paid back for goods that are given. `exception`: made by who acts. `safety`: the goods are said to be dangerous. */
  kind: z.enum(['risk', 'window', 'goodwill', 'photos', 'coupon', 'resent', 'refunded', 'exception', 'safety']),
  text: z.string(),
});
export type Caution = z.infer<typeof cautionSchema>;

export const confirmationCardSchema = z.object({
  type: z.literal('confirmation'),
  confirmationId: z.string(),
  action: z.enum(actionKinds),
  /** As a question, such as `Cancel order SM10042?` */
  title: z.string(),
  items: z.array(z.object({ title: z.string(), options: z.string(), quantity: z.int(), imageUrl: z.string() })),
  /** Money that goes back to the shopper. */
  amount: moneySchema.optional(),
  /** Facts in the order to be read: where to, how and when the money comes back, what to send in. */
  rows: z.array(z.object({ label: z.string(), value: z.string() })),
  /** What can't be undone, or what follows from it. */
  note: z.string().optional(),
  /** Of a question to an operator alone. */
  cautions: z.array(cautionSchema).optional(),
  confirmLabel: z.string(),
  cancelLabel: z.string(),
  expiresAt: instant,
});

/** What was asked for and where it stands. */
export const serviceRequestCardSchema = z.object({
  type: z.literal('service_request'),
  number: z.string(),
  action: z.enum(actionKinds),
  title: z.string(),
  orderNumber: z.string().optional(),
  amount: moneySchema.optional(),
  state: z.enum(['in_progress', 'done', 'rejected', 'called_off']),
  openedAt: instant,
  steps: z.array(
    z.object({ code: z.string(), label: z.string(), at: instant.optional(), expectedBy: instant.optional() }),
  ),
  /** What the shopper has to do next. */
  next: z.string().optional(),
  rejectedBecause: z.string().optional(),
});

export const cardSchema = z.discriminatedUnion('type', [
  orderCardSchema,
  trackingCardSchema,
  refundCardSchema,
  productCardSchema,
  sizeCardSchema,
  quickRepliesCardSchema,
  offerCardSchema,
  confirmationCardSchema,
  serviceRequestCardSchema,
]);

export type ParcelCondition = (typeof parcelConditions)[number];
export type OrderCard = z.infer<typeof orderCardSchema>;
export type TrackingCard = z.infer<typeof trackingCardSchema>;
export type RefundCard = z.infer<typeof refundCardSchema>;
export type ProductCard = z.infer<typeof productCardSchema>;
export type SizeCard = z.infer<typeof sizeCardSchema>;
export type ConfirmationCard = z.infer<typeof confirmationCardSchema>;
export type ServiceRequestCard = z.infer<typeof serviceRequestCardSchema>;
export type Card = z.infer<typeof cardSchema>;
