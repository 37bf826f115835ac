import type { Language } from '../knowledge/language.ts';
import type { Card, ConfirmationCard } from '../tools/cards.ts';
import type { Citation, HandoffReason, ToolRun } from '../tools/contract.ts';

/** What a running turn says, in order. The server appends these to the event log as they come. */
export type TurnEvent =
  | { type: 'message.created'; messageId: string }
  | { type: 'message.delta'; messageId: string; text: string }
  | { type: 'message.completed'; messageId: string; text: string; citations: Citation[]; memory?: unknown }
  | { type: 'tool.started'; callId: string; name: string; args: unknown }
  | {
      type: 'tool.finished';
      callId: string;
      name: string;
      status: ToolRun['status'];
      ms: number;
      content: unknown;
      reason?: ToolRun['reason'];
    }
  | { type: 'card.added'; messageId?: string; card: Card }
  /** The shopper is asked to say yes or no to an action; this is also its card. */
  | { type: 'confirmation.requested'; confirmation: ConfirmationCard };

export type TurnOutcome =
  /** `nothing_known`: said that it doesn't know, or that it isn't its matter. */
  | { kind: 'answered'; reason?: 'nothing_known' }
  | { kind: 'clarifying' }
  | { kind: 'awaiting_confirmation' }
  | { kind: 'handoff'; reason: HandoffReason }
  | { kind: 'failed'; reason: 'model_unavailable' | 'limit_reached' | 'internal' };

/** What is known of a turn when it is over. */
export interface TurnResult {
  outcome: TurnOutcome;
  language: Language;
  /** Which model spoke: `local`, or the provider's model name. */
  model: string;
  intent?: { id: string; confidence: number };
  tools: { name: string; status: ToolRun['status']; ms: number }[];
  usage: { steps: number; inputTokens: number; outputTokens: number };
  timing: { firstTokenMs?: number; totalMs: number };
}
