import type { RefundStage } from '../commerce/refund.ts';
import type { MoneyView } from './money-view.ts';
import type { ItemView } from './order-view.ts';

export interface RefundStageView {
  stage: RefundStage;
  /** The stage in the shopper's language. */
  label: string;
  /** When it happened; absent for what is ahead. */
  at?: string;
  /** By when the shop expects it; only for what is ahead. */
  expectedBy?: string;
}

/** A refund and where it stands. Instants are ISO 8601 in UTC. */
export interface RefundView {
  id: string;
  amount: MoneyView;
  state: 'in_progress' | 'paid_out' | 'rejected';
  /** The last stage that happened, and since when. */
  stage: RefundStage;
  stageLabel: string;
  since: string;
  /** What comes next, and by when; only while in progress. */
  next?: { stage: RefundStage; label: string; expectedBy: string; overdue: boolean; daysOverdue: number };
  /** The window in which the money arrives, once it is paid out or as expected now; absent when rejected. */
  money?: { from: string; by: string; arrived: boolean };
  /** Every stage of this refund, in order. */
  stages: RefundStageView[];
  items: ItemView[];
  /** Why it was asked for, as the shop recorded it. */
  reason: string;
  withReturn: boolean;
  returnTrackingNumber?: string;
  rejected?: { at: string; reason: string };
}
