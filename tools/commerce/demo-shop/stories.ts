import type { RefundStage } from '../refund.ts';
import type { RefundReason, rejections } from './refund-reasons.ts';

/** What becomes of an order, and how many such the demo shop has. */
export type Story =
  | { tells: 'awaiting_payment' | 'never_paid' | 'waiting' | 'waiting_too_long' }
  | { tells: 'cancelled'; refunded: boolean }
  | { tells: 'partly_shipped' }
  | { tells: 'delivered'; parcels: 1 | 2; gift?: boolean }
  | { tells: 'moving'; how: Movement }
  | {
      tells: 'refund';
      reason: RefundReason;
      withReturn: boolean;
      upTo: RefundStage;
      rejected?: keyof typeof rejections;
    };

/** How a parcel that is under way stands. */
export type Movement =
  | 'on_the_way'
  | 'customs'
  | 'out_for_delivery'
  | 'ready_for_pickup'
  | 'late'
  | 'stuck'
  | 'lost'
  | 'returning'
  | 'returned';

/** Every state of an order, every condition of a parcel and every stage of a refund, some often and some once. */
export const stories: readonly (readonly [count: number, story: Story])[] = [
  [5, { tells: 'awaiting_payment' }],
  [4, { tells: 'never_paid' }],
  [9, { tells: 'waiting' }],
  [4, { tells: 'waiting_too_long' }],
  [2, { tells: 'cancelled', refunded: false }],
  [4, { tells: 'cancelled', refunded: true }],
  [5, { tells: 'partly_shipped' }],
  [34, { tells: 'delivered', parcels: 1 }],
  [4, { tells: 'delivered', parcels: 2 }],
  [3, { tells: 'delivered', parcels: 1, gift: true }],
  [11, { tells: 'moving', how: 'on_the_way' }],
  [3, { tells: 'moving', how: 'customs' }],
  [5, { tells: 'moving', how: 'out_for_delivery' }],
  [5, { tells: 'moving', how: 'ready_for_pickup' }],
  [5, { tells: 'moving', how: 'late' }],
  [4, { tells: 'moving', how: 'stuck' }],
  [3, { tells: 'moving', how: 'lost' }],
  [3, { tells: 'moving', how: 'returning' }],
  [3, { tells: 'moving', how: 'returned' }],
  [2, { tells: 'refund', reason: 'tooSmall', withReturn: true, upTo: 'requested' }],
  [2, { tells: 'refund', reason: 'changedMind', withReturn: true, upTo: 'approved' }],
  [2, { tells: 'refund', reason: 'tooLarge', withReturn: true, upTo: 'parcel_sent_back' }],
  [2, { tells: 'refund', reason: 'notAsDescribed', withReturn: true, upTo: 'parcel_received' }],
  [2, { tells: 'refund', reason: 'wrongItem', withReturn: true, upTo: 'inspected' }],
  [2, { tells: 'refund', reason: 'tooSmall', withReturn: true, upTo: 'refund_approved' }],
  [3, { tells: 'refund', reason: 'tooLarge', withReturn: true, upTo: 'paid_out' }],
  [2, { tells: 'refund', reason: 'damaged', withReturn: false, upTo: 'requested' }],
  [1, { tells: 'refund', reason: 'missingItem', withReturn: false, upTo: 'approved' }],
  [1, { tells: 'refund', reason: 'damaged', withReturn: false, upTo: 'refund_approved' }],
  [2, { tells: 'refund', reason: 'damaged', withReturn: false, upTo: 'paid_out' }],
  [1, { tells: 'refund', reason: 'changedMind', withReturn: true, upTo: 'inspected', rejected: 'worn' }],
  [1, { tells: 'refund', reason: 'changedMind', withReturn: true, upTo: 'requested', rejected: 'tooLate' }],
  [1, { tells: 'refund', reason: 'changedMind', withReturn: true, upTo: 'requested', rejected: 'opened' }],
  [1, { tells: 'refund', reason: 'damaged', withReturn: false, upTo: 'requested', rejected: 'noProof' }],
];
