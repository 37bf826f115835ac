import type { Localized } from '../../knowledge/language.ts';
import type { Effect } from '../commerce/effect.ts';
import type { Money } from '../commerce/money.ts';

/** Why a shopper is about to leave, as far as an offer can answer it. */
export const retentionReasons = ['price', 'size', 'late', 'changed_mind'] as const;
export type RetentionReason = (typeof retentionReasons)[number];

export const offerKinds = ['price_difference', 'coupon', 'exchange', 'upgrade_shipping', 'partial_refund'] as const;
export type OfferKind = (typeof offerKinds)[number];

/**
 * A reason to stay, issued by code: what it gives is fixed when it is issued, and it is good once, until it expires. The
 * model can only pick among those issued.
 */
export interface Offer {
  id: string;
  /** Those issued together are alternatives: one of them can be accepted. */
  roundId: string;
  kind: OfferKind;
  orderNumber: string;
  reason: RetentionReason;
  /** What accepting it does. */
  effect: Effect;
  /** What it costs the shop; the sum of accepted ones is held within the day's budget. */
  cost: Money;
  /** What the shopper would otherwise have taken back: saved when it is accepted. */
  atStake: Money;
  title: Localized;
  terms: Localized;
  issuedAt: Date;
  expiresAt: Date;
  state: 'open' | 'accepted' | 'declined' | 'expired';
}
