import type { ShopId } from '../../knowledge/shop-id.ts';

/** Which turn is to be run. */
export interface TurnRef {
  shop: ShopId;
  conversationId: string;
  turnId: string;
}

/**
 * Hands turns to workers. It only dispatches: the turn's row is the truth, claiming it makes a turn that is handed out
 * twice run once, and the sweeper finds what got lost here.
 */
export interface TurnQueue {
  /** Says that this turn may be claimed, `delayMs` from now. Never waits and never throws. */
  dispatch(turn: TurnRef, delayMs?: number): void;
  /** Whether a turn that is dispatched now would be run in this process at once. */
  hasRoom(): boolean;
  /** Runs a turn that is claimed already, in this process and at once; it takes its part of the room, even where there is none. */
  runHere(run: () => Promise<void>): void;
  /** Begins to hand turns to `run` in this process. `run` doesn't throw. */
  work(run: (turn: TurnRef) => Promise<void>): Promise<void>;
  /** Hands out no more; turns in hand go on. */
  pause(): Promise<void>;
  close(): Promise<void>;
}
