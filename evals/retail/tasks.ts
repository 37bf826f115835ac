import { z } from 'zod';

const goldActionSchema = z.object({
  action_id: z.string(),
  requestor: z.enum(['assistant', 'user']).default('assistant'),
  name: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  /** Which arguments count when the call itself is graded; null: all that were given. */
  compare_args: z.array(z.string()).nullish(),
});

/** The parts of which a task's reward is the product. */
const rewardPartSchema = z.enum(['DB', 'ENV_ASSERTION', 'NL_ASSERTION', 'ACTION', 'COMMUNICATE']);

const criteriaSchema = z.object({
  actions: z.array(goldActionSchema).nullish(),
  env_assertions: z.array(z.unknown()).nullish(),
  communicate_info: z.array(z.string()).nullish(),
  nl_assertions: z.array(z.string()).nullish(),
  reward_basis: z.array(rewardPartSchema).default(['DB', 'COMMUNICATE']),
});

const instructionsSchema = z.union([
  z.string(),
  z.object({
    domain: z.string(),
    reason_for_call: z.string(),
    known_info: z.string().nullish(),
    unknown_info: z.string().nullish(),
    task_instructions: z.string(),
  }),
]);

const nothing = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);

const taskSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  user_scenario: z.object({ persona: z.string().nullish(), instructions: instructionsSchema }),
  initial_state: z
    .unknown()
    .refine((state) => nothing(state) || Object.values(state as object).every(nothing), {
      message: 'begins from a state of its own, which this loader does not know',
    })
    .transform(() => null),
  evaluation_criteria: criteriaSchema.nullish(),
});

export const tasksSchema = z.array(taskSchema);
export const splitsSchema = z.record(z.string(), z.array(z.union([z.string(), z.number().transform(String)])));

export type RetailTask = z.output<typeof taskSchema>;
export type GoldAction = z.output<typeof goldActionSchema>;
export type RewardPart = z.output<typeof rewardPartSchema>;
export type Splits = z.output<typeof splitsSchema>;

/** The benchmark's own list of reference calls of a task. Users have no tools in this domain: a call of theirs does nothing. */
export function goldActions(task: RetailTask): readonly GoldAction[] {
  return (task.evaluation_criteria?.actions ?? []).filter(({ requestor }) => requestor === 'assistant');
}
