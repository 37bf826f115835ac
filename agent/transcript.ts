import type { Citation, ToolRun } from '../tools/contract.ts';

/**
 * A conversation as the agent sees it, oldest first: rebuilt from the event log at each turn, so that nothing the
 * browser or the model says about history is believed.
 */
export type TranscriptEntry =
  | {
      role: 'shopper';
      text: string;
      at: Date;
      /** How many photos came with it. */
      photos?: number;
      /** Set when the shopper has pressed a button for it and the turn about to run has to begin with this call. */
      start?: StartedAction;
      /** Names, as shown to them, of the colleagues who have had the conversation so far, whether they wrote or not. */
      colleagues?: readonly string[];
      /** Set when these words took an offer by its button. */
      takes?: TakenOffer;
    }
  | {
      role: 'agent';
      text: string;
      citations: Citation[];
      /** What the model noted for itself with this reply (see `ReplyNotes.memory`). */
      memory?: unknown;
      /** What was done for the shopper outside of the agent's turns, as this tells them: by a colleague, as a rule. */
      did?: readonly ToldDeed[];
    }
  /** `name`: as the shopper sees it. `left`: they have handed the conversation back since, and the agent answers again. */
  | { role: 'operator'; text: string; name?: string; left?: true }
  /** The shopper's own answer to a confirmation, by its button. `title` is the card's. */
  | {
      role: 'confirmation';
      confirmationId: string;
      decision: 'confirm' | 'cancel';
      tool: string;
      title: string;
      /** The turn about to run has to carry it out. Those of turns before were theirs, whatever came of them. */
      due: boolean;
    }
  | { role: 'tool'; callId: string; name: string; args: unknown; status: ToolRun['status']; content: unknown };

/** An offer that the shopper took by the button on its card. */
export interface TakenOffer {
  id: string;
  title: string;
  orderNumber: string;
}

/** A request as it was told: its number and the order that it is about. */
export interface ToldDeed {
  action: string;
  number: string;
  orderNumber?: string;
}

/** A write tool that the shopper has asked for by a button, with its arguments as checked against the tool's schema. */
export interface StartedAction {
  tool: string;
  input: Record<string, unknown>;
}
