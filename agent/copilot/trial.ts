import type { Citation } from '../../tools/contract.ts';
import type { GateEnd } from '../../tools/policy/gate-end.ts';
import type { TurnResult } from '../turn-events.ts';
import type { Wish } from './look-tools.ts';

/** What the agent would have made of the shopper's words. */
export interface Trial {
  question: string;
  result: TurnResult;
  messages: { text: string; citations: readonly Citation[] }[];
  /** Look-ups that the answer is made from, and what they said. */
  looked: (Wish & { content: Readonly<Record<string, unknown>> })[];
  wishes: (Wish & { end?: GateEnd })[];
  /** The shopper asks for a lower price. */
  bargains: boolean;
}

/** It has something to say or to do about a matter, rather than passing it on. */
export function helps({ result, looked, wishes, messages }: Trial): boolean {
  const { kind } = result.outcome;
  if (wishes.length > 0) return true;
  // asks what happened, and hasn't found out
  if (kind === 'clarifying' && result.intent?.id === 'complaint') return false;
  return (
    (kind === 'answered' || kind === 'clarifying') &&
    messages.length > 0 &&
    (looked.length > 0 || messages.some(({ citations }) => citations.length > 0))
  );
}
