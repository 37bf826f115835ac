import { createProviderModel } from '../../../agent/models/provider.ts';
import type { AgentModel } from '../../../agent/models/agent-model.ts';
import { loadConfig, type Config, type ProviderConfig } from '../../../server/config.ts';
import { toolSchemaOf } from '../../../tools/toolbox.ts';
import { openDesk } from '../desk.ts';
import { BadInput, type ChosenTasks, type RetailFolder } from '../folder.ts';
import { createProgress } from '../progress.ts';
import type { RetailTask } from '../tasks.ts';
import { retailTools } from '../tools/retail-tools.ts';
import { PartUnavailable } from './ask-model.ts';
import { converse, type Conversation } from './converse.ts';
import { grade, type Grade } from './grade.ts';
import { describeFailure } from './describe-failure.ts';
import { createJudge } from './judge.ts';
import { passHats } from '../../figures/pass-k.ts';
import { underRetailPolicy } from './retail-prompt.ts';
import { createSimulatedUser } from './simulated-user.ts';

export interface AgentOptions {
  trials: number;
  /** Conversations at once. */
  concurrency: number;
  maxTurns: number;
  /** Plays the users and judges; the agent's own model when absent. */
  userModel?: string;
}

/** One conversation and its grade. */
export interface Trial extends Omit<Conversation, 'shop'> {
  task: string;
  trial: number;
  /** Absent when a model couldn't be had: such a trial doesn't count. */
  grade?: Grade;
}

/** What the agent has achieved, as `--json` writes it. */
export interface AgentReport {
  kind: 'agent';
  split: string;
  model: string;
  userModel: string;
  tasks: number;
  trials: number;
  /** `passHats[0]` is pass^1. Mean over tasks of C(successes, k) / C(trials, k). */
  passHats: number[];
  /** Trials that count, and those that didn't run for want of a model. */
  counted: number;
  infrastructure: number;
  /** Trials graded among other things by a model. */
  judged: number;
  results: Trial[];
}

/** A model reads and writes for minutes in a hard turn. */
const turnMs = 300_000;

/** Lets our turn loop, with the model that the environment configures, serve the users of these tasks. Throws BadInput. */
export async function runAgentBenchmark(
  folder: RetailFolder,
  { split, tasks }: ChosenTasks,
  options: AgentOptions,
  config: Config['model'] = loadConfig().model,
): Promise<AgentReport> {
  if (config.strategy === 'local') {
    throw new BadInput('--agent needs a model: set MODEL, and OPENAI_BASE_URL or OPENAI_API_KEY, as for the server.');
  }
  const { provider } = config;
  const agent = await openModel(provider, true);
  const other = await openModel({ ...provider, model: options.userModel ?? provider.model }, false);
  const jobs = tasks.flatMap((task) => Array.from({ length: options.trials }, (_, trial) => ({ task, trial })));
  const progress = createProgress(jobs.length, 'conversations');
  const results: Trial[] = [];
  const queue = jobs.values();
  const work = async () => {
    for (const { task, trial } of queue) {
      results.push(await runTrial({ folder, task, trial, agent, other, maxTurns: options.maxTurns }));
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, work));
  progress.end();
  return summarise({ split, tasks, options, agent, other, results });
}

async function openModel({ model, apiKey = 'none', baseUrl }: ProviderConfig, isAgent: boolean): Promise<AgentModel> {
  const known = isAgent ? retailTools(openDesk({ products: {}, users: {}, orders: {} })) : [];
  const tools = known.map((tool) => ({ type: 'function' as const, function: toolSchemaOf(tool) }));
  try {
    return await createProviderModel({ model, apiKey, tools, ...(baseUrl === undefined ? {} : { baseUrl }) });
  } catch (error) {
    throw new BadInput(`The model ${model} can't be used (${error instanceof Error ? error.message : String(error)}).`);
  }
}

interface Job {
  folder: RetailFolder;
  task: RetailTask;
  trial: number;
  agent: AgentModel;
  other: AgentModel;
  maxTurns: number;
}

async function runTrial({ folder, task, trial, agent, other, maxTurns }: Job): Promise<Trial> {
  let failure: string | undefined;
  const conversation = await converse({
    shop: folder.shop,
    model: underRetailPolicy(agent, folder.policy, (error) => (failure = describeFailure(error))),
    user: createSimulatedUser(other, task),
    failure: () => failure,
    ...{ maxTurns, turnMs },
  });
  const { shop: _, ...told } = conversation;
  const result = { task: task.id, trial, ...told };
  if (told.ending === 'infrastructure') return result;
  try {
    return { ...result, grade: await grade(folder.shop, task, conversation, createJudge(other, turnMs)) };
  } catch (error) {
    if (!(error instanceof PartUnavailable)) throw error;
    return { ...result, ending: 'infrastructure', problem: `judge: ${describeFailure(error)}` };
  }
}

/** A model has a say in the reward. */
function isJudged({ evaluation_criteria: criteria }: RetailTask): boolean {
  return criteria?.reward_basis.includes('NL_ASSERTION') === true && (criteria.nl_assertions ?? []).length > 0;
}

interface Run {
  split: string;
  tasks: readonly RetailTask[];
  options: AgentOptions;
  agent: AgentModel;
  other: AgentModel;
  results: Trial[];
}

function summarise({ split, tasks, options, agent, other, results }: Run): AgentReport {
  const counted = results.filter((each) => each.grade !== undefined);
  const trialsOf = tasks.map(({ id }) => {
    const mine = counted.filter(({ task }) => task === id);
    return { trials: mine.length, successes: mine.filter((each) => each.grade?.reward === 1).length };
  });
  const judgedTasks = new Set(tasks.filter(isJudged).map(({ id }) => id));
  const order = new Map(tasks.map(({ id }, at) => [id, at]));
  return {
    kind: 'agent',
    split,
    model: agent.name,
    userModel: other.name,
    tasks: tasks.length,
    trials: options.trials,
    passHats: passHats(trialsOf),
    counted: counted.length,
    infrastructure: results.length - counted.length,
    judged: counted.filter(({ task }) => judgedTasks.has(task)).length,
    results: results.toSorted((a, b) => (order.get(a.task) ?? 0) - (order.get(b.task) ?? 0) || a.trial - b.trial),
  };
}
