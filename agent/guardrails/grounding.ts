import { amountsHeld, amountsIn } from './amounts.ts';
import { deedsSaid, isBorneOut, type RunSeen } from './deeds.ts';

/** Something that a sentence claims and nothing bears out. */
export type Ungrounded = { kind: 'amount'; amount: string } | { kind: 'deed'; deed: string };

/** Checks claims against what the tools of a conversation gave. What the shopper or the model said proves nothing. */
export interface Grounding {
  /** Takes in one more run. */
  learn(run: RunSeen): void;
  /** What one sentence claims without a source; empty when all is borne out, or nothing is claimed. */
  check(sentence: string): Ungrounded[];
}

/** Starts from the tool runs of earlier turns. */
export function createGrounding(earlier: readonly RunSeen[]): Grounding {
  const runs: RunSeen[] = [];
  const amounts = new Set<string>();
  const learn = (run: RunSeen) => {
    runs.push(run);
    amountsHeld(run.content, amounts);
  };
  earlier.forEach(learn);
  return {
    learn,
    check: (sentence) => [
      ...[...amountsIn(sentence)]
        .filter((amount) => !amounts.has(amount))
        .map((amount) => ({ kind: 'amount' as const, amount })),
      ...deedsSaid(sentence)
        .filter((said) => !isBorneOut(said, runs))
        .map(({ deed }) => ({ kind: 'deed' as const, deed })),
    ],
  };
}
