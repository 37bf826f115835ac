import type { Localized } from '../../knowledge/language.ts';
import type { LineShare } from './line-share.ts';
import type { Money } from './money.ts';

/** The stages that a refund passes, in order. A refund without a return skips the three in the middle. */
export const refundStages = [
  'requested',
  'approved',
  'parcel_sent_back',
  'parcel_received',
  'inspected',
  'refund_approved',
  'paid_out',
] as const;
export type RefundStage = (typeof refundStages)[number];

export interface Refund {
  id: string;
  /** Order lines it is for; empty: an adjustment of the whole order. */
  lineIds: readonly string[];
  /** How many pieces of which line; absent: the lines as a whole. */
  pieces?: readonly LineShare[];
  amount: Money;
  reason: Localized;
  withReturn: boolean;
  /** What has happened, oldest first. The last one is where the refund stands. */
  stages: readonly { stage: RefundStage; at: Date }[];
  /** Set when the shop turned it down; then no further stage follows. */
  rejected?: { at: Date; reason: Localized };
  /** Tracking number of the parcel on its way back. */
  returnTrackingNumber?: string;
}
