import type { Answers, Statement } from '../../knowledge/store/database.ts';
import type { TurnRef } from '../jobs/turn-queue.ts';
import { selectTranscriptEvents, type EventRow } from './event-log.ts';
import type { RecentLogs } from './recent-logs.ts';
import type { StoredEvent } from './stored-event.ts';
import { claimTurn, selectLocked, type ClaimRow, type LockedRow } from './turns.ts';

/** For whom a turn is claimed. */
export interface ClaimTerms {
  /** Names the process. */
  worker: string;
  leaseMs: number;
  /** What is known here of conversations already. */
  logs: Pick<RecentLogs, 'of'>;
}

export type ClaimRows = [LockedRow, ClaimRow, EventRow];

/** A claim that was made; `readClaim` makes of it what to do. */
export interface ClaimMade {
  /** What its statements answered. */
  answers: Answers<ClaimRows>;
  /** The conversation's events that were known before, oldest first: the answers have those after them. */
  known: readonly StoredEvent[];
}

/** The statements that claim a turn and read what the agent needs, for a batch. */
export function claimStatements(
  ref: TurnRef,
  { worker, leaseMs, logs }: ClaimTerms,
): { known: ClaimMade['known']; statements: [Statement, Statement, Statement] } {
  const { conversationId } = ref;
  const known = logs.of(conversationId);
  return {
    known,
    statements: [
      selectLocked(conversationId),
      claimTurn(ref, { by: worker, leaseMs }),
      selectTranscriptEvents(conversationId, known.at(-1)?.seq ?? 0),
    ],
  };
}
