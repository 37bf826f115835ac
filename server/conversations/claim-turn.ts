import type { Answers, Statement } from '../../knowledge/store/database.ts';
import type { TurnRef } from '../jobs/turn-queue.ts';
import { selectTranscriptEvents, type EventRow } from './event-log.ts';
import { claimTurn, selectLocked, type ClaimRow, type LockedRow } from './turns.ts';

/** For whom a turn is claimed. */
export interface ClaimTerms {
  /** Names the process. */
  worker: string;
  leaseMs: number;
}

export type ClaimRows = [LockedRow, ClaimRow, EventRow];

/** What the statements of a claim answered; `readClaim` makes of it what to do. */
export type ClaimAnswers = Answers<ClaimRows>;

/** The statements that claim a turn and read what the agent needs, for a batch. */
export function claimStatements(ref: TurnRef, { worker, leaseMs }: ClaimTerms): [Statement, Statement, Statement] {
  const { conversationId } = ref;
  return [
    selectLocked(conversationId),
    claimTurn(ref, { by: worker, leaseMs }),
    selectTranscriptEvents(conversationId),
  ];
}
