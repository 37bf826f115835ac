import type { Localized } from '../../knowledge/language.ts';
import type { Receipt } from '../commerce/effect.ts';
import type { Money } from '../commerce/money.ts';
import type { ActionKind } from '../policy/action-kinds.ts';

/** One step of a service request; those ahead carry the date by which the shop expects them. */
export interface RequestStep {
  /** `snake_case`, stable. */
  code: string;
  label: Localized;
  at?: Date;
  expectedBy?: Date;
}

/** What was agreed beside the dates, as recorded when it was planned: it holds whatever the shop's rules say later. */
export interface RequestTerms {
  /** Who pays for sending goods back; absent when none come back. */
  returnPaidBy?: 'shop' | 'shopper';
  /** What goes out to the shopper costs them nothing. */
  sentFree?: true;
  /** Until when a coupon may be used, ISO 8601. */
  validUntil?: string;
}

/** What a shopper has asked for and can follow: one for each committed action. */
export interface ServiceRequest {
  /** What the shopper knows it by, such as `R100042`. Unique in the shop. */
  number: string;
  kind: ActionKind;
  orderNumber?: string;
  title: Localized;
  /** What goes back to the shopper. */
  amount?: Money;
  openedAt: Date;
  /**
   * `done` when every step of the shop's has happened; money that it has paid out may still be on its way. `rejected` when
   * the shop turned the refund down afterwards, `called_off` when the order that was to carry goods once more was cancelled.
   */
  state: 'in_progress' | 'done' | 'rejected' | 'called_off';
  steps: readonly RequestStep[];
  /** Of the refund that it made, as in `Order.refunds`; where that stands is filled in by `followRequests`. */
  refundId?: string;
  /** What the shopper has to do next, if anything. */
  next?: Localized;
  terms?: RequestTerms;
  /** What the shop gave out with it: a coupon's code, where goods are to be sent, a replacement. */
  given?: Pick<Receipt, 'couponCode' | 'returnTo' | 'replacementOrder'>;
  /** The shop's reason; only when rejected. */
  rejectedBecause?: Localized;
}

/** A request as a tool plans it; the ledger numbers it when the action is committed. */
export type RequestDraft = Pick<ServiceRequest, 'title' | 'amount' | 'steps' | 'next' | 'terms'>;
