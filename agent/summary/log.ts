import type { Language } from '../../knowledge/language.ts';
import type { Citation, ToolRun } from '../../tools/contract.ts';

/** An event of a conversation, as far as a summary looks at it. The server's log fits. */
export type LoggedEvent = { seq: number; at: Date; turnId?: string } & (
  | {
      type: 'message.created';
      author: 'shopper' | 'agent' | 'operator' | 'system';
      /** Absent: a message begins. */
      text?: string;
      /** Ids of photos. */
      attachments?: readonly string[];
      /** The operator's, as the shopper sees it. */
      name?: string;
    }
  | { type: 'message.completed'; text: string; citations: readonly Citation[]; memory?: unknown }
  | { type: 'tool.started'; callId: string; name: string; args: unknown }
  | {
      type: 'tool.finished';
      callId: string;
      name: string;
      status: ToolRun['status'];
      content: unknown;
      reason?: ToolRun['reason'];
    }
  | { type: 'confirmation.resolved'; decision: 'confirm' | 'cancel'; tool: string }
  | {
      type: 'turn.completed';
      outcome: { kind: string; reason?: string };
      language: Language;
      intent?: { id: string; confidence: number };
    }
  | { type: 'turn.failed'; outcome: { kind: string; reason?: string } }
  | { type: 'handoff.requested'; reason: string }
  /** `name`: the operator's, as the shopper sees it. */
  | { type: 'handoff.accepted'; name?: string }
  /** To the line: it waits for a person as before. */
  | { type: 'handoff.returned'; to?: 'agent' | 'line' }
  | { type: 'conversation.resolved' }
);

/** Kinds of events that a summary looks at. */
export const loggedTypes = [
  'message.created',
  'message.completed',
  'tool.started',
  'tool.finished',
  'confirmation.resolved',
  'turn.completed',
  'turn.failed',
  'handoff.requested',
  'handoff.accepted',
  'handoff.returned',
  'conversation.resolved',
] as const satisfies LoggedEvent['type'][];
