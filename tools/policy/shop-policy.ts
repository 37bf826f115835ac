import { z } from 'zod';
import type { ShopId } from '../../knowledge/shop-id.ts';
import { productLines } from '../commerce/product.ts';
import { retentionReasons, offerKinds } from '../ledger/offer.ts';
import { claimGrounds } from './action-kinds.ts';

const days = z.int().min(0).max(3650);
const hours = z
  .int()
  .min(0)
  .max(24 * 365);
/** Minor units of the shop's currency. */
const amount = z.int().min(0);
const share = z.number().min(0).max(1);

/** What holds for one line of goods: disputes about food aren't settled like those about shoes. */
export const linePolicySchema = z.strictObject({
  /** Days after delivery in which goods can come back for no reason; 0: never. The day after delivery is day one. */
  returnDays: days,
  /** May come back for no reason though worn, opened or activated. */
  returnWhenUsed: z.boolean(),
  /** Days after delivery in which another size or colour can be had; 0: never. */
  exchangeDays: days,
  /** Days after delivery in which a quality problem counts. */
  qualityDays: days,
  /** Hours after delivery in which damage on the way can be told. */
  damageHours: hours,
  /** Days after delivery in which something missing can be told. */
  missingDays: days,
  /** Grounds that need a photo before anything is paid or sent. */
  photosFor: z.array(z.enum(claimGrounds)),
  /** Grounds that a trained person looks at, whatever the amount: spoiled food, a battery that got hot. */
  personFor: z.array(z.enum(claimGrounds)),
  /** Grounds for which the goods need not come back. */
  keepGoodsFor: z.array(z.enum(claimGrounds)),
});
export type LinePolicy = z.infer<typeof linePolicySchema>;

/**
 * A shop's own numbers; the rules are code, these are what they compare with. Stored by version, and the version is
 * recorded on every decision. Amounts are minor units of `currency`.
 */
export const shopPolicySchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  lines: z.record(z.enum(productLines), linePolicySchema),
  cancel: z.strictObject({
    /** Above it, a person cancels. */
    personAbove: amount,
  }),
  changeAddress: z.strictObject({
    /** Only to these countries; empty: the order's own country alone. */
    countries: z.array(z.string()),
    /** Above it, a person looks: a new address is how stolen accounts are emptied. */
    personAbove: amount,
  }),
  urge: z.strictObject({ everyHours: hours }),
  refund: z.strictObject({
    /** What can be paid back on the shopper's own confirmation; above it a person decides. */
    personAbove: amount,
    /** The same for VIPs. */
    personAboveVip: amount,
  }),
  priceProtection: z.strictObject({
    days,
    /** Lines that it doesn't cover. */
    except: z.array(z.enum(productLines)),
    personAbove: amount,
  }),
  gift: z.strictObject({ days }),
  /** Past any of these a person decides; each counts what was paid back without fault of the shop or without proof alike. */
  risk: z.strictObject({
    periodDays: days,
    refunds: z.int().min(1),
    /** Refunds ÷ orders, from `refundShareFrom` orders on. */
    refundShare: share,
    refundShareFrom: z.int().min(1),
    /** Claims of things missing, damaged or not received in the period, with or without proof. */
    claims: z.int().min(1),
    /** From so many refunds in the period on, claims need photos on every ground. */
    photosFromRefunds: z.int().min(1),
  }),
  retention: z.strictObject({
    /** What may be offered for which reason, best first. */
    offers: z.record(z.enum(retentionReasons), z.array(z.enum(offerKinds))),
    /** Days until a shopper can get another round. */
    everyDays: days,
    validMinutes: z.int().min(1),
    /** Shares of the order's goods value. */
    couponShare: share,
    couponShareVip: share,
    partialRefundShare: share,
    partialRefundShareVip: share,
    /** What sending one order by express costs the shop more than usual, minor units. */
    upgradeShippingCost: amount,
    /** Offers may not cost more than this share of the goods' value: what is left must carry its cost. */
    marginFloor: share,
    /** Of all offers of a day, minor units. */
    dailyBudget: amount,
    /** Below this value nothing is offered. */
    fromValue: amount,
    couponDays: days,
  }),
  confirmationMinutes: z
    .int()
    .min(1)
    .max(24 * 60),
});
export type ShopPolicy = z.infer<typeof shopPolicySchema>;

/** A policy as it is in force. */
export interface PolicyInForce {
  /** 1, 2, 3 … within the shop. */
  version: number;
  policy: ShopPolicy;
}

/** Where policies are kept. Every change is a new version; none is ever changed or removed. */
export interface Policies {
  /** The newest; `undefined` for a shop that has none yet: then nothing is allowed. */
  inForce(shop: ShopId): Promise<PolicyInForce | undefined>;
  /** Stores a new version and answers it; the same document again is the version that is there. Throws on a document that isn't valid. */
  publish(shop: ShopId, policy: ShopPolicy): Promise<PolicyInForce>;
}
