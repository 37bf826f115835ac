import type { Summary } from '../server/contract/operator/summary.ts';
import type { Conversation } from '../server/contract/session.ts';
import type { Turn } from '../server/contract/turn.ts';
import type { StoredEvent } from '../server/conversations/stored-event.ts';
import type { ConversationOutcome } from '../server/outcomes/outcome.ts';
import type { Order } from '../tools/commerce/order.ts';
import type { IdentityLevel } from '../tools/contract.ts';
import type { BookedAction } from '../tools/ledger/booked-action.ts';
import type { NamedScenario } from './scenarios/scenario.ts';

/** One trial of a scenario, as it is graded: what was said and done, and what is true afterwards. */
export interface Run {
  scenario: NamedScenario;
  /** 1, 2, 3 … */
  trial: number;
  /** Of the shopper's slips and choices: the same seed, the same shopper. */
  seed: number;
  /** Which model answered: `local`, or the provider's. */
  model: string;
  conversation: Conversation;
  /** The whole log: graders look for sources in it. */
  log: readonly StoredEvent[];
  /** In the order in which the shopper got them. */
  turns: readonly Turn[];
  outcome: ConversationOutcome;
  /** As the ledger tells them, once the shopper has left. */
  actions: readonly BookedAction[];
  /** Orders that the scenario or an action names, as the shop has them in the end. */
  orders: readonly Order[];
  /** What is other people's: numbers of their orders and parcels, e-mail addresses, phone numbers, streets. */
  foreign: readonly string[];
  level: IdentityLevel;
  /** What an operator would read of it in the end. Absent where nobody looked. */
  summary?: Summary;
  /** IANA, the shop's: its days are told in it. */
  timeZone: string;
  /** Why the shopper stopped: `done`, `handed_off`, or the patience for a single scenario was over. */
  left: 'done' | 'handed_off' | 'patience';
  /** A shopper played by a model that fell out of its role, and how. Such a run doesn't count. */
  outOfRole?: string;
  usage: { inputTokens: number; outputTokens: number };
  /** From the first word to the last, milliseconds. */
  ms: number;
}
