import type { ParcelCondition } from '../cards.ts';
import type { OrderState } from '../commerce/order.ts';
import type { RefundStage } from '../commerce/refund.ts';
import type { MoneyView } from './money-view.ts';

/** Something bought, for a reader. */
export interface ItemView {
  title: string;
  /** Colour and size as bought; empty where there was no choice. */
  options: string;
  quantity: number;
  gift: boolean;
}

/** When goods that aren't shipped will be. */
export interface DispatchView {
  items: ItemView[];
  /** ISO instant: the shop's promise. */
  by: string;
  overdue: boolean;
  /** Days past the promise, begun days counted; 0 when not overdue. */
  daysOverdue: number;
}

/** An order at a glance. Instants are ISO 8601 in UTC. */
export interface OrderSummary {
  number: string;
  state: OrderState;
  placedAt: string;
  items: ItemView[];
  paid: MoneyView;
  deliverBy?: string;
  cancelledAt?: string;
  /** Set while something that is paid isn't shipped. */
  dispatch?: DispatchView;
  parcels: { trackingNumber: string; condition: ParcelCondition; daysLate: number; deliveredAt?: string }[];
  refunds: { id: string; amount: MoneyView; state: 'in_progress' | 'paid_out' | 'rejected'; stage: RefundStage }[];
}
