import type { StartedAction } from '../../agent/transcript.ts';
import type { TurnEvent, TurnOutcome, TurnResult } from '../../agent/turn-events.ts';
import type { Language } from '../../knowledge/language.ts';
import type { HandoffReason } from '../../tools/contract.ts';

/** Who said a message, as the log holds it. `system` speaks for the shop where nobody else can. */
export type Author = 'shopper' | 'agent' | 'operator' | 'system';

/** How a turn ended, as the log holds it; `superseded` when an operator took over. */
export type LoggedOutcome = TurnOutcome | { kind: 'failed'; reason: 'superseded' };

type ByTurn<E> = E extends { type: 'message.created' } ? never : E;

/**
 * What happened, as appended to a conversation's log. It holds more than a client may see (tool arguments and content,
 * the model's memory, usage); `wire.ts` alone decides what leaves.
 */
export type NewEvent =
  | {
      type: 'message.created';
      messageId: string;
      author: Author;
      /** The whole message. Absent: an agent's message begins, deltas follow. */
      text?: string;
      clientMessageId?: string;
      /** Ids of photos. */
      attachments?: readonly string[];
      /** A shopper's, said by a button: its turn begins with this call. */
      start?: StartedAction;
      /** An operator's. */
      operatorId?: string;
      /** The operator's, as the shopper sees it. */
      name?: string;
      /** The system's: said instead of opening this handoff, which an operator has answered, once more. */
      insteadOf?: string;
    }
  | ByTurn<TurnEvent>
  /** The shopper's own answer to a question, by its button; its turn carries it out. */
  | {
      type: 'confirmation.resolved';
      confirmationId: string;
      decision: 'confirm' | 'cancel';
      tool: string;
      title: string;
    }
  | { type: 'handoff.requested'; handoffId: string; reason: HandoffReason }
  /** An operator owns the conversation from here on, until it is returned or resolved. Again with another one: it was passed on. */
  | { type: 'handoff.accepted'; handoffId: string; operatorId: string; name: string }
  /** The agent answers again; `to_line`: no operator is there any more, and it waits in line again. */
  | { type: 'handoff.returned'; handoffId: string; operatorId: string; to: 'agent' | 'line' }
  /** Whoever owned it says that the matter is settled. What the shopper says after it opens the conversation again. */
  | { type: 'conversation.resolved'; handoffId?: string; operatorId: string }
  | { type: 'turn.started'; attempt: number }
  | ({ type: 'turn.completed' } & TurnResult)
  /** With the language of the apology, where the agent had begun. */
  | { type: 'turn.failed'; outcome: LoggedOutcome; language?: Language };

/** Where and when it happened. `turnId` is set on all that belongs to a turn. */
export interface EventPlace {
  /** 1, 2, 3 … within the conversation, without gaps. */
  seq: number;
  at: Date;
  turnId?: string;
}

export type StoredEvent = NewEvent & EventPlace;
