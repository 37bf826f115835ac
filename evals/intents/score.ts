/** One query: what it is, and what was answered; `undefined` is "none of the intents". */
export interface Judged {
  truth: string | undefined;
  guess: string | undefined;
}

export interface IntentScores {
  /** Right answers ÷ all queries; for a query out of scope, none is right. */
  accuracy: number;
  /** Matthews correlation over all classes, "none" being one of them (R_K of Gorodkin 2004). */
  mcc: number;
  /** Right intents ÷ queries in scope, at the same threshold. */
  inScopeAccuracy: number;
  /** Refused ÷ queries out of scope; 0 when there are none. */
  oosRecall: number;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Scores answers to queries in and out of scope. */
export function scoreIntents(judged: readonly Judged[]): IntentScores {
  const inScope = judged.filter(({ truth }) => truth !== undefined);
  const outOfScope = judged.filter(({ truth }) => truth === undefined);
  const right = (all: readonly Judged[]) => all.filter(({ truth, guess }) => truth === guess).length;
  return {
    accuracy: share(right(judged), judged.length),
    mcc: matthews(judged),
    inScopeAccuracy: share(right(inScope), inScope.length),
    oosRecall: share(right(outOfScope), outOfScope.length),
  };
}

function matthews(judged: readonly Judged[]): number {
  const truths = new Map<string | undefined, number>();
  const guesses = new Map<string | undefined, number>();
  let right = 0;
  for (const { truth, guess } of judged) {
    truths.set(truth, (truths.get(truth) ?? 0) + 1);
    guesses.set(guess, (guesses.get(guess) ?? 0) + 1);
    if (truth === guess) right += 1;
  }
  const total = judged.length;
  const squares = (counts: ReadonlyMap<string | undefined, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  const products = [...truths].reduce((sum, [label, count]) => sum + count * (guesses.get(label) ?? 0), 0);
  const spread = Math.sqrt((total * total - squares(guesses)) * (total * total - squares(truths)));
  return share(right * total - products, spread);
}
