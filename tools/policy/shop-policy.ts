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
const operatorLimits = z.strictObject({
  /** What they may give away for one order, all in all: money, goods sent again, coupons. */
  refundUpTo: amount,
});

/** What holds for one line of goods: disputes about food aren't settled like those about shoes. */
export const linePolicySchema = z.strictObject({
  /** Days after delivery in which goods can come back for no reason; 0: never. The day after delivery is day one. */
  returnDays: days,
  /** May come back for no reason though worn, opened or activated. */
  returnWhenUsed: z.boolean(),
  /** What counts as used, after "has been": `worn outside or washed`, `穿过或洗过`. */
  usedMeans: z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }),
  /** Days after delivery in which another size or colour can be had; 0: never. */
  exchangeDays: days,
  /** Days after delivery in which a quality problem counts. */
  qualityDays: days,
  /** Days after delivery in which a person sees to a fault that shows up after those: warranty, repair; 0: never. */
  repairDays: days,
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
export const shopPolicySchema = z
  .strictObject({
    currency: z.string().regex(/^[A-Z]{3}$/, 'a currency is three capital letters, such as CNY'),
    lines: z.record(z.enum(productLines), linePolicySchema),
    cancel: z.strictObject({
      /** Above it, a person cancels. */
      personAbove: amount,
    }),
    changeAddress: z.strictObject({
      /** Only to these countries (ISO 3166, two letters); empty: the order's own country alone. */
      countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as CN')),
      /** Above it, a person looks: a new address is how stolen accounts are emptied. */
      personAbove: amount,
    }),
    urge: z.strictObject({ everyHours: hours }),
    /** What can be paid back or sent again for one order, all in all, on the shopper's own confirmation; above it a person decides. */
    refund: z.strictObject({
      /** When nothing comes back, or a replacement goes out at once. */
      personAbove: amount,
      personAboveVip: amount,
      /** When the goods come back first and are checked. */
      returnPersonAbove: amount,
      returnPersonAboveVip: amount,
    }),
    priceProtection: z.strictObject({
      days,
      /** Lines that it doesn't cover. */
      except: z.array(z.enum(productLines)),
      personAbove: amount,
    }),
    gift: z.strictObject({ days }),
    /** From any of these counts on a person decides. They count what was paid back with proof or without alike; price differences aren't counted. */
    risk: z.strictObject({
      periodDays: days,
      refunds: z.int().min(1),
      /** Orders with a refund ÷ paid orders of the period, from `refundShareFrom` orders on. */
      refundShare: share,
      refundShareFrom: z.int().min(1),
      /** Claims of things missing, damaged or not received in the period, with or without proof. */
      claims: z.int().min(1),
      /** From so many refunds in the period on, claims need photos on every ground that a photo can show. */
      photosFromRefunds: z.int().min(1),
    }),
    retention: z.strictObject({
      /** What may be offered for which reason, best first. */
      offers: z.record(z.enum(retentionReasons), z.array(z.enum(offerKinds))),
      /** Days until a shopper can get another round. */
      everyDays: days.min(1, 'one round a day at most'),
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
    /** What operators give one shopper out of courtesy, on whatever orders; above it a supervisor decides. */
    goodwill: z
      .strictObject({
        /** Days that count back. */
        periodDays: days.min(1, 'one day at least'),
        times: z.int().min(0),
        /** All in all, coupons counted at their value. */
        upTo: amount,
      })
      .default({ periodDays: 90, times: 2, upTo: 10_000 }),
    /** Without a photo that is asked for an operator goes on for goods up to this value; above it a supervisor decides. */
    photoWaivers: z.strictObject({ upTo: amount }).default({ upTo: 20_000 }),
    /** So many days past the time for a return or an exchange for no reason a supervisor may make an exception; 0: never. */
    windowExceptions: z.strictObject({ daysPast: days }).default({ daysPast: 0 }),
    /** What operators decide by their role; above it a higher one does. The standard is for policies from before there were operators. */
    operators: z.strictObject({ operator: operatorLimits, supervisor: operatorLimits, admin: operatorLimits }).default({
      operator: { refundUpTo: 50_000 },
      supervisor: { refundUpTo: 200_000 },
      admin: { refundUpTo: 1_000_000 },
    }),
    confirmationMinutes: z
      .int()
      .min(1)
      .max(24 * 60),
  })
  .superRefine((policy, context) => {
    for (const [path, message] of contradictions(policy)) context.addIssue({ code: 'custom', path, message });
  });
export type ShopPolicy = z.infer<typeof shopPolicySchema>;

/** Numbers that can't be meant together. */
function contradictions({
  refund,
  retention,
  lines,
  risk,
  operators,
}: {
  refund: Record<'personAbove' | 'personAboveVip' | 'returnPersonAbove' | 'returnPersonAboveVip', number>;
  retention: Record<
    'couponShare' | 'couponShareVip' | 'partialRefundShare' | 'partialRefundShareVip' | 'marginFloor',
    number
  >;
  lines: Record<string, LinePolicy>;
  risk: { refunds: number; photosFromRefunds: number };
  operators: Record<'operator' | 'supervisor' | 'admin', { refundUpTo: number }>;
}): [path: string[], message: string][] {
  const found: [string[], string][] = [];
  const atLeast = (path: string[], less: number, more: number, message: string) => {
    if (less > more) found.push([path, message]);
  };
  const vip = 'a VIP may not get less than anyone';
  atLeast(['refund', 'personAboveVip'], refund.personAbove, refund.personAboveVip, vip);
  atLeast(['refund', 'returnPersonAboveVip'], refund.returnPersonAbove, refund.returnPersonAboveVip, vip);
  atLeast(['retention', 'couponShareVip'], retention.couponShare, retention.couponShareVip, vip);
  atLeast(['retention', 'partialRefundShareVip'], retention.partialRefundShare, retention.partialRefundShareVip, vip);
  const margin = 'it may not be above marginFloor, or it is never offered';
  atLeast(['retention', 'couponShareVip'], retention.couponShareVip, retention.marginFloor, margin);
  atLeast(['retention', 'partialRefundShareVip'], retention.partialRefundShareVip, retention.marginFloor, margin);
  const photos = 'photos are asked for no later than a person decides';
  atLeast(['risk', 'photosFromRefunds'], risk.photosFromRefunds, risk.refunds, photos);
  const { operator, supervisor, admin } = operators;
  const role = 'a higher role may not decide less';
  atLeast(['operators', 'supervisor', 'refundUpTo'], operator.refundUpTo, supervisor.refundUpTo, role);
  atLeast(['operators', 'admin', 'refundUpTo'], supervisor.refundUpTo, admin.refundUpTo, role);
  for (const [line, { qualityDays, repairDays }] of Object.entries(lines)) {
    const repair = 'it is 0, or no shorter than qualityDays';
    if (repairDays > 0) atLeast(['lines', line, 'repairDays'], qualityDays, repairDays, repair);
  }
  return found;
}

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
