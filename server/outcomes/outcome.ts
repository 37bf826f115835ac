import type { Language } from '../../knowledge/language.ts';
import type { HandoffReason } from '../../tools/contract.ts';

/** What bears out that a matter was dealt with; each can be looked up in the log by its number. */
export type Evidence =
  /** A tool's receipt: it looked it up, or did it. */
  | { kind: 'tool'; seq: number; id: string; callId: string }
  /** A passage that the reply cites. */
  | { kind: 'passage'; seq: number; id: string }
  /** The rule by which it was refused, with its reason told. */
  | { kind: 'rule'; seq: number; id: string }
  /** The shopper said so. */
  | { kind: 'shopper'; seq: number }
  /** The shopper rated it with 4 or 5 when all was said. It isn't in the log. */
  | { kind: 'rating'; score: number };

/**
 * Where a matter stands. `refused`: by a rule, and told why. `withdrawn`: the shopper let it go. `waiting`: for the
 * shopper's answer. `unanswered`: nothing came, or the reply says that it doesn't know. `disputed`: the shopper said
 * that the answer is wrong or no help, and nothing new came since.
 */
export type MatterState =
  'answered' | 'refused' | 'withdrawn' | 'waiting' | 'unanswered' | 'disputed' | 'handed_over' | 'under_way';

/** One thing that the shopper came for. Times are milliseconds since 1970. */
export interface Matter {
  /** A playbook's, or `unknown` where nobody said what it was. */
  intent: string;
  /** Intents of one topic are one matter: where a parcel is and that it is late. */
  topic: string;
  /** Order numbers and product ids that it is about, as far as tools were asked for them. */
  subjects: string[];
  /** The shopper's first words on it. */
  seq: number;
  askedAt: number;
  state: MatterState;
  /** Why it isn't answered. */
  because?: string;
  /** When it was last answered or refused. */
  settledAt?: number;
  evidence: Evidence[];
  /** The shopper came back with it within 7 days of its last answer. */
  reopenedAt?: number;
  /** What the shop's knowledge didn't know, or nothing bears out. */
  gap: boolean;
}

/** One handing over to a person. */
export interface HandoffRecord {
  reason: HandoffReason;
  seq: number;
  at: number;
  acceptedAt?: number;
}

/** Of all the shopper's words: the worst of them. */
export interface ConversationMood {
  kind: 'calm' | 'unhappy' | 'angry';
  /** The words that say it. */
  seq?: number;
}

/**
 * What a log says whenever one looks: all that doesn't change with time alone. It can be kept with the number of the
 * log's last event. Plain JSON; times are milliseconds since 1970.
 */
export interface ConversationRecord {
  startedAt: number;
  lastAt: number;
  /** The agent, or the system in its stead, replied to a meaningful request. */
  involved: boolean;
  askedForPerson: boolean;
  matters: Matter[];
  handoffs: HandoffRecord[];
  /** A person owns it now, or it waits for one. */
  withPeople: boolean;
  /** An operator said that it is settled. */
  resolvedAt?: number;
  firstResponseMs?: number;
  language?: Language;
  /** That answered, in the order in which they first did. */
  models: string[];
  mood: ConversationMood;
  rating?: number;
}

/** What one may say of a conversation at a moment. */
export interface ConversationOutcome extends Omit<ConversationRecord, 'startedAt' | 'lastAt' | 'resolvedAt'> {
  /** The one word for it; each conversation is of one kind. */
  kind: 'verified' | 'contained' | 'handed_off' | 'abandoned' | 'under_way' | 'unresolved' | 'not_involved';
  contained: boolean;
  verified: boolean;
  /** Of a verified one: whether it lasted. `undecided` until `durableAt`. */
  durable?: 'yes' | 'no' | 'undecided';
  durableAt?: Date;
  abandoned: boolean;
  /** Something of it waits and it isn't old enough to be called abandoned or unanswered. */
  underWay: boolean;
  /** From the first meaningful request to the last answer, or to the operator's word that it is settled, milliseconds. */
  resolveMs?: number;
  startedAt: Date;
  lastAt: Date;
}

/** A later matter of the same shopper, in another conversation. */
export interface Recurrence {
  topic: string;
  subjects: readonly string[];
  at: Date;
}

/** What the log doesn't hold. */
export interface OutcomeFacts {
  now: Date;
  rating?: { score: number; at: Date; comment?: string };
  /** What the shopper asked in other conversations. */
  elsewhere?: readonly Recurrence[];
}
