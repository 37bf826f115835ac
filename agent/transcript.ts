import type { Citation, ToolRun } from '../tools/contract.ts';

/**
 * A conversation as the agent sees it, oldest first: rebuilt from the event log at each turn, so that nothing the
 * browser or the model says about history is believed.
 */
export type TranscriptEntry =
  | { role: 'shopper'; text: string; at: Date }
  | {
      role: 'agent';
      text: string;
      citations: Citation[];
      /** What the model noted for itself with this reply (see `ReplyNotes.memory`). */
      memory?: unknown;
    }
  | { role: 'operator'; text: string }
  /** The shopper's own answer to a confirmation, by its button. `title` is the card's. */
  | { role: 'confirmation'; confirmationId: string; decision: 'confirm' | 'cancel'; tool: string; title: string }
  | { role: 'tool'; callId: string; name: string; args: unknown; status: ToolRun['status']; content: unknown };
