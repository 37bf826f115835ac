import type { Customer } from '../commerce/customer.ts';
import type { Effect } from '../commerce/effect.ts';
import type { Money } from '../commerce/money.ts';
import type { Order, OrderLine } from '../commerce/order.ts';
import type { ProductId, ProductLine, VariantId } from '../commerce/product.ts';
import type { ActingOperator, IdentityLevel } from '../contract.ts';
import type { Offer, RetentionReason } from '../ledger/offer.ts';
import type { ActionKind, ClaimGround } from './action-kinds.ts';

/** Goods that an action is about. */
export interface CaseLine {
  line: OrderLine;
  quantity: number;
  /** Pieces of it that came back or are on their way back already. */
  returnedBefore: number;
  productLine: ProductLine;
  /** When its parcel was delivered; absent when it wasn't. */
  deliveredAt?: Date;
  /** What the very same variant costs in this shop today, without anybody's personal coupon: for price protection. */
  priceNow?: Money;
}

/** What the shopper says happened, and what there is to show for it. */
export interface Claim {
  ground: ClaimGround;
  /** In the shopper's own words: untrusted text, which no rule may believe. */
  description?: string;
  /** Pictures sent in this conversation and not used as evidence before. */
  photos: readonly string[];
  /** The goods' state as the shopper gives it: worn, washed, opened, activated. */
  used?: boolean;
}

export interface PastAction {
  kind: ActionKind;
  orderNumber?: string;
  at: Date;
  amount?: Money;
  /** How many spoke for it. */
  photos: number;
  /** What was done: rules count by line and by parcel. */
  effect: PlannedAction['effect'];
  /** The number of the request that it opened. */
  request?: string;
  /** The order that carries what was sent once more. */
  replacement?: string;
}

/** What our ledger and the shop's orders say about a shopper; dated, so that rules count within their own windows. */
export interface ShopperHistory {
  orders: readonly { number: string; at: Date; paid: Money; state: Order['state'] }[];
  /** Neither rejected ones nor cancellations before dispatch. */
  refunds: readonly { orderNumber: string; at: Date; amount: Money; withReturn: boolean }[];
  /** Committed through Shopmate. */
  actions: readonly PastAction[];
  /** Rounds of retention offers, newest first. */
  offerRounds: readonly { at: Date; conversationId: string; declined: boolean; accepted: boolean }[];
}

/** An offer before it has an id and an expiry. */
export type OfferDraft = Pick<Offer, 'kind' | 'effect' | 'cost' | 'title' | 'terms'>;

/** Nothing that the order system does: alternatives to choose from are put before the shopper. */
export interface IssueOffers {
  kind: 'issue_offers';
  orderNumber: string;
  reason: RetentionReason;
  offers: readonly OfferDraft[];
  /** What the shopper would otherwise take back. */
  atStake: Money;
}

/** What a write tool worked out from reads: all that would happen and all that rules may weigh. */
export interface PlannedAction<What extends Effect | IssueOffers = Effect | IssueOffers> {
  kind: ActionKind;
  effect: What;
  order?: Order;
  lines: readonly CaseLine[];
  claim?: Claim;
  /** What an exchange gives, as the shop's catalogue has it. */
  exchangeFor?: Exchange;
  /** The offer that is accepted. */
  offer?: Offer;
}

export interface Exchange {
  productId: ProductId;
  variantId: VariantId;
  /** Units that can be sold now. */
  stock: number;
  /** What it costs today beyond what the bought one costs today, minor units; absent when it isn't dearer. */
  dearerBy?: number;
}

/** Everything a rule may look at. Nothing in it comes from what the model or the shopper says about authority. */
export interface ActionCase extends PlannedAction {
  level: IdentityLevel;
  /** The least that the tool asks for. */
  levelNeeded: IdentityLevel;
  /** Set when they are signed in, and the order is of another account: no code of theirs can prove it. */
  anothersOrder?: true;
  /** Whose order it is, or who is signed in; absent for a stranger. */
  customer?: Customer;
  history: ShopperHistory;
  /** Who acts in the shopper's place. */
  operator?: ActingOperator;
  conversationId: string;
  now: Date;
  /** IANA, the shop's: its days are counted in it. */
  timeZone: string;
}
