import type { ConfirmationCard } from '../cards.ts';
import type { HandoffReason, Presentation, Refusal, ToolFailure } from '../contract.ts';

/** What came of asking the gate. */
export type GateEnd =
  | ({ status: 'ok' } & Presentation<unknown>)
  | { status: 'refused'; reason: Refusal; details?: unknown }
  | { status: 'failed'; reason: Extract<ToolFailure, 'unconfirmed' | 'unavailable'> }
  | { status: 'awaiting_confirmation'; confirmation: ConfirmationCard }
  | { status: 'awaiting_human'; reason: HandoffReason; tell?: string };
