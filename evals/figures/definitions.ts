import { graders } from '../graders/graders.ts';
import { counts, type RunFacts, type RunRecord } from '../records/run-record.ts';
import type { FigureDefinition, Measure, TokenPrice } from './figure.ts';

/** A share over runs that came to their end. */
const share = (holds: (facts: RunFacts) => boolean | undefined): Measure => ({
  kind: 'share',
  holds: ({ facts }) => (facts ? holds(facts) : undefined),
});
const values = (take: 'mean' | 'p50' | 'p95', of: (facts: RunFacts) => readonly number[]): Measure => ({
  kind: 'values',
  take,
  values: ({ facts }) => (facts ? of(facts) : []),
});

const expectsHandoff = ({ handoff }: RunFacts) =>
  handoff === 'appropriate' || handoff === 'wrong_reason' || handoff === 'missed';
const ended = 'runs that came to their end';

const handoffFigures: readonly FigureDefinition[] = [
  {
    id: 'handoff_rate',
    title: 'Handoff rate',
    counts: 'Conversations that went to a person. Neither high nor low is good in itself: see the four below.',
    numerator: 'runs with a handoff',
    denominator: 'runs in which the agent was involved',
    better: 'neither',
    unit: 'share',
    of: share(({ involved, handedOver }) => (involved ? handedOver !== undefined : undefined)),
  },
  {
    id: 'handoff_appropriate',
    title: 'Handoffs that came, rightly',
    counts: 'A person was needed, and the conversation went to one for a reason that the scenario names.',
    numerator: 'runs handed over for an expected reason',
    denominator: 'runs whose scenario expects a handoff',
    better: 'higher',
    unit: 'share',
    of: share((facts) => (expectsHandoff(facts) ? facts.handoff === 'appropriate' : undefined)),
  },
  {
    id: 'handoff_wrong_reason',
    title: 'Handoffs for a wrong reason',
    counts: 'A person was needed, and came for another reason than the scenario names.',
    numerator: 'runs handed over for other reasons',
    denominator: 'runs whose scenario expects a handoff',
    better: 'lower',
    unit: 'share',
    of: share((facts) => (expectsHandoff(facts) ? facts.handoff === 'wrong_reason' : undefined)),
  },
  {
    id: 'handoff_missed',
    title: 'Handoffs missed',
    counts: 'A person was needed, and the agent went on alone.',
    numerator: 'runs without a handoff',
    denominator: 'runs whose scenario expects a handoff',
    better: 'lower',
    unit: 'share',
    of: share((facts) => (expectsHandoff(facts) ? facts.handoff === 'missed' : undefined)),
  },
  {
    id: 'handoff_unnecessary',
    title: 'Handoffs unnecessary',
    counts: 'The agent could have done it alone, and handed over.',
    numerator: 'runs with a handoff',
    denominator: 'runs whose scenario says that none is needed',
    better: 'lower',
    unit: 'share',
    of: share(({ handoff }) =>
      handoff === 'unnecessary' || handoff === 'rightly_none' ? handoff === 'unnecessary' : undefined,
    ),
  },
];

const outcomeFigures: readonly FigureDefinition[] = [
  {
    id: 'passed',
    title: 'Passed',
    counts: 'Every grader that has a say passes the run. A run that broke counts as failed.',
    numerator: 'runs that passed',
    denominator: 'runs that count',
    better: 'higher',
    unit: 'share',
    of: { kind: 'share', holds: (run) => (counts(run) ? run.state === 'passed' : undefined) },
  },
  {
    id: 'resolution_rate',
    title: 'Resolution rate (verified)',
    counts: 'Dealt with without a person, and a receipt, a passage or the shopper’s own word bears it out.',
    numerator: 'runs verified by the classifier that counts in production',
    denominator: 'runs in which the agent was involved',
    better: 'higher',
    unit: 'share',
    of: share(({ involved, verified }) => (involved ? verified : undefined)),
  },
  {
    id: 'contained_rate',
    title: 'Contained',
    counts: 'Dealt with without a person; those that nothing bears out are in it too.',
    numerator: 'runs contained by the classifier that counts in production',
    denominator: 'runs in which the agent was involved',
    better: 'higher',
    unit: 'share',
    of: share(({ involved, contained }) => (involved ? contained : undefined)),
  },
];

const faultFigures: readonly FigureDefinition[] = [
  {
    id: 'wrong_actions',
    title: 'Runs with a wrong action',
    counts: 'Something was done that the scenario doesn’t expect.',
    numerator: 'runs with at least one such action',
    denominator: 'runs whose scenario says what may be done',
    better: 'lower',
    unit: 'share',
    of: share(({ wrongActions }) => wrongActions && wrongActions.length > 0),
  },
  {
    id: 'ungrounded_claims',
    title: 'Ungrounded claims a run',
    counts: 'Amounts, dates, numbers and things “done” in replies that no tool, passage or action bears out.',
    numerator: 'such claims',
    denominator: ended,
    better: 'lower',
    unit: 'number',
    of: values('mean', ({ ungrounded }) => [ungrounded.length]),
  },
];

const effortFigures: readonly FigureDefinition[] = [
  {
    id: 'turns',
    title: 'Turns a run',
    counts: 'Answers of the agent until the shopper leaves.',
    numerator: 'turns',
    denominator: ended,
    better: 'lower',
    unit: 'number',
    of: values('mean', ({ turns }) => [turns]),
  },
  {
    id: 'tool_calls',
    title: 'Tool calls a run',
    counts: 'Calls of tools, refused ones included.',
    numerator: 'tool calls',
    denominator: ended,
    better: 'lower',
    unit: 'number',
    of: values('mean', ({ toolCalls }) => [toolCalls]),
  },
  ...(['p50', 'p95'] as const).map((take): FigureDefinition => ({
    id: `latency_${take}`,
    title: `Time to a whole answer, ${take}`,
    counts: 'From a message’s arrival to the end of its answer, on this machine; a burst is waited for.',
    numerator: `${take === 'p50' ? 'the median' : 'the 95th percentile'} of turns’ times`,
    denominator: `turns of ${ended}`,
    better: 'lower',
    unit: 'ms',
    of: values(take, ({ turnMs }) => turnMs),
  })),
  {
    id: 'tokens',
    title: 'Tokens a run',
    counts: 'Tokens that the agent’s model read and wrote, as it counts them; none when it runs locally.',
    numerator: 'tokens read and written',
    denominator: ended,
    better: 'lower',
    unit: 'tokens',
    of: values('mean', ({ inputTokens, outputTokens }) => [inputTokens + outputTokens]),
  },
];

function costFigure(price: TokenPrice): FigureDefinition {
  const costOf = ({ facts }: RunRecord) =>
    facts ? (facts.inputTokens * price.input + facts.outputTokens * price.output) / 1_000_000 : 0;
  return {
    id: 'cost_per_resolution',
    title: 'Cost per resolution',
    counts: 'What all runs cost in tokens, resolved or not, for each one that was resolved.',
    numerator: `tokens × price (${price.input} and ${price.output} a million, read and written)`,
    denominator: 'runs verified',
    better: 'lower',
    unit: 'money',
    of: { kind: 'ratio', over: costOf, under: ({ facts }) => facts?.verified === true },
  };
}

const graderFigures: readonly FigureDefinition[] = graders.map(({ id, asks }) => ({
  id: `grader.${id}`,
  title: `Grader: ${id}`,
  counts: asks,
  numerator: 'runs that this grader passes',
  denominator: 'runs in which it has a say',
  better: 'higher',
  unit: 'share',
  of: { kind: 'share', holds: (run) => run.verdicts.find(({ grader }) => grader === id)?.pass },
}));

const passK = (k: number): FigureDefinition => ({
  id: `pass_${k}`,
  title: `pass^${k}`,
  counts: `The chance that ${k === 1 ? 'a trial' : `all of ${k} trials`} of a scenario passes (tau-bench, arXiv 2406.12045).`,
  numerator: 'C(passed trials, k) / C(trials, k), summed over scenarios',
  denominator: 'scenarios with at least k trials that count',
  better: 'higher',
  unit: 'share',
  of: { kind: 'pass_k', k },
});

/** All figures, in the order of a report: pass^k as far as there are trials, cost where a price is known. */
export function figureDefinitions({
  trials = 1,
  price,
}: { trials?: number; price?: TokenPrice } = {}): FigureDefinition[] {
  const [passed, ...outcomes] = outcomeFigures;
  return [
    ...(passed ? [passed] : []),
    ...Array.from({ length: trials }, (_, at) => passK(at + 1)),
    ...outcomes,
    ...handoffFigures,
    ...faultFigures,
    ...graderFigures,
    ...effortFigures,
    ...(price ? [costFigure(price)] : []),
  ];
}
