import type { Localized } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { ConfirmationCard } from '../cards.ts';
import type { CustomerId } from '../commerce/customer.ts';
import type { Receipt } from '../commerce/effect.ts';
import type { ActingOperator, Discretion } from '../contract.ts';
import type { Money } from '../commerce/money.ts';
import type { IssueOffers, PlannedAction, ShopperHistory } from '../policy/action-case.ts';
import type { ActionKind } from '../policy/action-kinds.ts';
import type { Ruling } from '../policy/decision.ts';
import type { ShopPolicy } from '../policy/shop-policy.ts';
import type { Offer } from './offer.ts';
import type { RequestDraft, ServiceRequest } from './service-request.ts';

/** Who asked, and where. */
export interface Requester {
  shop: ShopId;
  conversationId: string;
  shopperId: string;
  /** Whose orders it touches; absent for a stranger. */
  customerId?: CustomerId;
  /** Who acts in the shopper's place; then what is asked is theirs to answer. */
  operator?: ActingOperator;
}

export interface Proposal {
  tool: string;
  /** Arguments as validated. */
  input: unknown;
  kind: ActionKind;
  effect: PlannedAction['effect'];
  orderNumber?: string;
  /** Names of the goods that it is about; absent where it is about no goods in particular. */
  goods?: readonly Localized[];
  ruling: Ruling;
  policyVersion: number;
  /** Ids of photos that speak for it. */
  evidence: readonly string[];
}

/** What waits for the shopper's own yes. Its arguments stay here: nothing that the browser sends back is believed. */
export interface Confirmation {
  id: string;
  actionId: string;
  tool: string;
  input: unknown;
  /** Of the effect that the card shows (`fingerprintOf`). */
  fingerprint: string;
  card: ConfirmationCard;
  /** `replaced`: something else was asked in its place. `done`: the yes was carried out. */
  state: 'pending' | 'confirmed' | 'declined' | 'expired' | 'replaced' | 'done';
  /** What the operator who is asked goes on without, as the book has it. */
  discretion: Discretion;
  expiresAt: Date;
}

/** The right to commit, or why there is none. */
export type Claim =
  | { status: 'claimed' }
  /** Done before under the same key, to the same effect: here is what came of it. */
  | { status: 'committed'; receipt: Receipt; request: ServiceRequest }
  /** Something else was done under the same key: that isn't what is asked for now. */
  | { status: 'done_otherwise'; request: ServiceRequest }
  /** Someone is at it, or broke off: only the shop knows (`Commerce.findReceipt`). `abandoned` when that one's time is over. */
  | { status: 'underway'; abandoned: boolean }
  /** With what is promised already, more would go back than was paid. */
  | { status: 'exceeds_paid' }
  /** Something else of this customer's was done since it was weighed, or is under way: weigh it anew. */
  | { status: 'outpaced' };

/** What became of an action that was claimed and not released. */
export type FoundCommitment = { idempotencyKey: string } & (
  { state: 'committed'; receipt: Receipt; request: ServiceRequest } | { state: 'underway' }
);

/** What was done under a key. */
export interface FoundDone {
  effect: PlannedAction['effect'];
  request: ServiceRequest;
}

/** What is to be committed. */
export interface Commitment {
  actionId: string;
  idempotencyKey: string;
  /** The request that it opens; numbered when it is settled. */
  draft: RequestDraft;
  refund?: RefundClaim;
  /** The offer that it accepts: taken with the claim, given back with `release`. */
  offerId?: string;
  /** What `Ledger.doneCount` was before the rules weighed the action: they weighed what stands, or it isn't claimed. */
  doneBefore?: number;
  /** The shop says that the one who was at it has done nothing, and that one's time is over: takes the claim from them. */
  takeOver?: boolean;
}

/** Money that an action sends back, and what there is to send. */
export interface RefundClaim {
  orderNumber: string;
  amount: Money;
  paid: Money;
  /** Refunds of the order as the shop has them now, rejected ones left out. */
  known: readonly { refundId: string; amount: Money }[];
  /** Ids of those that the shop turned down: their money can go back in another way. */
  rejected: readonly string[];
}

/**
 * The book of actions: what was proposed, refused, confirmed, committed, failed, by whom and why. Entries are only ever
 * added. Beside them it holds what must be unique: the idempotency keys, the pending confirmations, the sums refunded.
 */
export interface Ledger {
  /** Writes down what was asked for and how the rules decided; returns the action's id. */
  propose(by: Requester, proposal: Proposal): Promise<string>;
  /** Puts a question to the shopper, or to the operator who acts; it replaces the one of theirs that waits in this conversation. The same fingerprint again is the same question. */
  ask(
    by: Requester,
    question: Pick<Confirmation, 'actionId' | 'tool' | 'input' | 'fingerprint'> & {
      card: Omit<ConfirmationCard, 'confirmationId' | 'expiresAt'>;
      minutes: number;
    },
  ): Promise<Confirmation>;
  /** `undefined` when it isn't this shopper's, or this operator's, in this conversation. One past its time is `expired`. */
  findConfirmation(by: Requester, id: string): Promise<Confirmation | undefined>;
  /** Marks a confirmed question as carried out, whatever came of it. */
  closeConfirmation(by: Requester, id: string): Promise<void>;
  /** Takes the right to commit, one holder at a time; holds the money that goes back, and the offer, by constraint. */
  claim(by: Requester, commitment: Commitment): Promise<Claim | { status: 'offer_gone' }>;
  /**
   * Records what the shop has done, numbers the request and closes offers that were refused by it, in one transaction.
   * The same key again gives the same request.
   */
  settle(shop: ShopId, idempotencyKey: string, receipt: Receipt): Promise<ServiceRequest>;
  /** The shop said no, so nothing has happened: gives back the money held, the offer and the key. */
  release(shop: ShopId, idempotencyKey: string, why: string): Promise<void>;
  /** Nobody knows whether it happened: written down; the key stays taken until the shop can be asked. */
  doubt(shop: ShopId, idempotencyKey: string): Promise<void>;
  /** What an action has come to that was claimed before: whoever carried it out may have broken off before telling. */
  findCommitment(shop: ShopId, actionId: string): Promise<FoundCommitment | undefined>;
  /** What was done under a key, and to what effect. */
  findDone(shop: ShopId, idempotencyKey: string): Promise<FoundDone | undefined>;
  /** How many actions on this customer's orders were done so far. It only grows. */
  doneCount(shop: ShopId, customer: CustomerId): Promise<number>;
  /** Dated facts about the shopper from this book alone; the gate adds those of the shop's orders. */
  history(shop: ShopId, customer: CustomerId): Promise<Pick<ShopperHistory, 'actions' | 'offerRounds'>>;
  /** Photos that were evidence of a committed action. */
  usedEvidence(shop: ShopId, conversationId: string): Promise<readonly string[]>;
  /** As planned, newest first (`followRequests` tells where refunds stand). With `orderNumbers`: only those of these orders. */
  requests(shop: ShopId, of: { customer: CustomerId } | { orderNumbers: readonly string[] }): Promise<ServiceRequest[]>;
  /**
   * Issues a round of offers, at most one a shopper and period and within the day's budget, both by constraint. Those
   * that cost more than is left of the budget are left out; it is held for the dearest of the others until one is
   * accepted, they expire, or what they were to spare is done (`takenInstead`), which declines them.
   */
  issueOffers(
    by: Requester & { customerId: CustomerId },
    actionId: string,
    round: {
      /** What the rules have let pass. */
      effect: IssueOffers;
      terms: ShopPolicy['retention'];
      /** The shop's day, `2026-03-20`. */
      day: string;
    },
  ): Promise<{ status: 'issued'; offers: Offer[] } | { status: 'too_soon' | 'no_budget' }>;
  /** Offers of a shopper that are still good, newest round first. */
  openOffers(shop: ShopId, customer: CustomerId): Promise<Offer[]>;
  findOffer(shop: ShopId, customer: CustomerId, offerId: string): Promise<Offer | undefined>;
}
