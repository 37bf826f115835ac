import type { Language } from '../../knowledge/language.ts';
import type { Money } from '../../tools/commerce/money.ts';
import type { OrderState } from '../../tools/commerce/order.ts';
import type { Shopper } from '../../tools/contract.ts';
import type { ActionEnd } from '../../tools/ledger/action-ends.ts';
import type { BookedAction, BookedOffer } from '../../tools/ledger/booked-action.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';
import type { Fact } from './facts/fact.ts';
import type { LoggedEvent } from './log.ts';
import type { Source } from './source.ts';

/** The shopper's words, as they stand in the log. */
export interface Quote {
  seq: number;
  quote: string;
}

export interface SummaryAction {
  kind: ActionKind;
  title: string;
  state: ActionEnd;
  /** The state in words. */
  stateLabel: string;
  /** ISO instant. */
  at: string;
  orderNumber?: string;
  /** What it was put to the rules with, while a person is to decide. */
  input?: Readonly<Record<string, unknown>>;
  amount?: Money;
  requestNumber?: string;
  /** Why a rule said no, or wants a person. */
  because?: string;
  /** Refused only until the shopper gives this. */
  needs?: NonNullable<BookedAction['needs']>;
  /** An operator tried it: what came of it was told to them, not to the shopper, unless it was done. */
  byOperator?: true;
  /** What it sent was cancelled since. */
  calledOff?: true;
  source: Source;
}

/** `kind`, one of a few, is for code; `because` for people. */
export interface Risk {
  kind: 'safety' | 'chargeback' | 'authorities' | 'media' | 'complaint' | 'bad_review' | 'refunds' | 'in_doubt';
  because: string;
  source?: Source;
}

export interface Mood {
  kind: 'calm' | 'unhappy' | 'angry';
  label: string;
  seq?: number;
  quote?: string;
}

/** Turned down in words alone, an offer can be taken until its time is over: its card still asks. */
export type OfferStanding = BookedOffer['state'] | 'turned_down';

/**
 * What whoever takes a conversation over has to know, in the operator's language; quotes and names of goods are in the
 * shopper's. Everything but `gist` is computed from the log and the ledger and says where it comes from.
 */
export interface Summary {
  language: Language;
  upToSeq: number;
  shopperLanguage: Language;
  /** At most three sentences. `by`: the model that wrote it, `local` where it was put together from the rest. */
  gist: { text: string; by: string };
  /** What the shopper came for, in order. */
  intents: (Quote & { id: string; label: string })[];
  identity: {
    level: Shopper['level'];
    name?: string;
    customerId?: string;
    provenOrders: string[];
    source?: Source;
  };
  /** Newest word on each. */
  orders: { number: string; state: OrderState; label: string; source: Source }[];
  facts: Fact[];
  actions: SummaryAction[];
  promises: { text: string; source: Source }[];
  offers: { title: string; state: OfferStanding; source: Source }[];
  mood: Mood;
  risks: Risk[];
  /** The newest request that no reply has dealt with. */
  openQuestion?: Quote;
  /** That one and the few before it, oldest first. */
  openQuestions: Quote[];
  nextStep: string;
}

/** All that a summary is made from. */
export interface SummaryInput {
  /** In the order in which it was answered, without what dead attempts said. */
  log: readonly LoggedEvent[];
  /** The newest event that it knows. */
  upToSeq: number;
  actions: readonly BookedAction[];
  offers: readonly BookedOffer[];
  shopper: Pick<Shopper, 'level' | 'name' | 'customerId'>;
  provenOrders: readonly string[];
  /** Names of the shop’s operators: whom a shopper may ask for. */
  team?: readonly string[];
  /** The operator's. */
  language: Language;
  shopperLanguage: Language;
  /** IANA, the shop's: days are told in it. */
  timeZone: string;
  now: Date;
}
