import type { ConfirmationCard } from '../cards.ts';
import type { HandoffReason, Presentation, Refusal, ToolFailure } from '../contract.ts';

/** What came of asking the gate. */
export type GateEnd =
  | ({ status: 'ok' } & Presentation<unknown>)
  | { status: 'refused'; reason: Refusal; details?: unknown }
  | { status: 'failed'; reason: Extract<ToolFailure, 'unconfirmed' | 'unavailable'> }
  | { status: 'awaiting_confirmation'; confirmation: ConfirmationCard }
  /** `rule`: the one that binds an operator, when one acts. */
  | { status: 'awaiting_human'; reason: HandoffReason; tell?: string; rule?: string };
