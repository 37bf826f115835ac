import { z } from 'zod';
import { intentIds } from '../../agent/understanding/intents.ts';

/**
 * How a run ended. `broken`: it threw, which counts as failed. `infrastructure`: something that isn't ours couldn't be
 * had, such as the model that plays the shopper. `out_of_role`: the simulated shopper didn't keep to its part. The last
 * two say nothing of the agent and don't count.
 */
export const runStates = ['passed', 'failed', 'broken', 'infrastructure', 'out_of_role'] as const;
export type RunState = (typeof runStates)[number];

const seq = z.int();

/** One line of what happened, as a report shows it. Texts are a shopper's or a model's: never markup. */
export const transcriptLineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('said'), seq, by: z.string(), text: z.string(), photos: z.int().optional() }),
  z.object({
    kind: z.literal('tool'),
    seq,
    name: z.string(),
    status: z.string(),
    reason: z.string().optional(),
    ms: z.number(),
    /** JSON, cut where it is long. */
    args: z.string(),
    content: z.string(),
  }),
  z.object({ kind: z.literal('card'), seq, type: z.string(), rows: z.array(z.string()) }),
  z.object({ kind: z.literal('pressed'), seq, decision: z.string(), title: z.string() }),
  z.object({ kind: z.literal('handoff'), seq, reason: z.string() }),
  z.object({
    kind: z.literal('turn'),
    seq,
    outcome: z.string(),
    intent: z.string().optional(),
    model: z.string().optional(),
    ms: z.number().optional(),
  }),
]);
export type TranscriptLine = z.infer<typeof transcriptLineSchema>;

const verdictSchema = z.object({
  grader: z.string(),
  /** Absent: it has no say in this scenario. */
  pass: z.boolean().optional(),
  because: z.string().optional(),
  seqs: z.array(z.int()).optional(),
  score: z.number().optional(),
});
export type RecordedVerdict = z.infer<typeof verdictSchema>;

const factsSchema = z.object({
  /** Of the classifier: see `server/outcomes`. */
  outcome: z.string(),
  involved: z.boolean(),
  contained: z.boolean(),
  verified: z.boolean(),
  /** The first handoff's reason. */
  handedOver: z.string().optional(),
  /** Against what the scenario says; absent where it says nothing. */
  handoff: z.enum(['appropriate', 'wrong_reason', 'unnecessary', 'missed', 'rightly_none']).optional(),
  /** What was done though nobody expected it; absent where the scenario doesn't say what may be done. */
  wrongActions: z.array(z.string()).optional(),
  /** Claims without a source. */
  ungrounded: z.array(z.string()),
  turns: z.int(),
  toolCalls: z.int(),
  /** Of each turn, from its first message's arrival to the end of the answer. */
  turnMs: z.array(z.number()),
  inputTokens: z.int(),
  outputTokens: z.int(),
  /** Of the whole run. */
  ms: z.number(),
});
export type RunFacts = z.infer<typeof factsSchema>;

/** One trial of a scenario with its grades, as plain JSON: figures, comparisons and reports are made from these alone. */
export const runRecordSchema = z.object({
  /** `en/cancel-order/too-late#1` */
  id: z.string(),
  scenario: z.string(),
  title: z.string(),
  language: z.enum(['en', 'zh']),
  tier: z.enum(['smoke', 'full']),
  playbook: z.enum(intentIds),
  mood: z.string(),
  shopper: z.string(),
  goal: z.string(),
  /** Changes with the scenario's file: runs of another version of it can't be compared, nor kept. */
  scenarioHash: z.string(),
  trial: z.int(),
  seed: z.int(),
  /** Which model answered; absent when nobody did. */
  model: z.string().optional(),
  state: z.enum(runStates),
  /** Why it failed, broke, or doesn't count: one line. */
  because: z.string().optional(),
  /** Absent when the run didn't come to its end. */
  facts: factsSchema.optional(),
  verdicts: z.array(verdictSchema),
  transcript: z.array(transcriptLineSchema),
});
export type RunRecord = z.infer<typeof runRecordSchema>;

/** Whether a run says something of the agent. */
export const counts = ({ state }: Pick<RunRecord, 'state'>): boolean =>
  state !== 'infrastructure' && state !== 'out_of_role';
