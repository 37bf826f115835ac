import { describeFailure } from '../retail/agent/describe-failure.ts';
import { PartUnavailable } from '../retail/agent/ask-model.ts';
import { recordFault, recordRun, type Job } from '../records/record-run.ts';
import type { RunRecord } from '../records/run-record.ts';
import type { NamedScenario } from '../scenarios/scenario.ts';
import type { SimulatedShopper } from '../shoppers/scripted-shopper.ts';
import { playScenario } from '../stage/play.ts';
import type { Stage } from '../stage/stage.ts';

/**
 * Plays and grades one trial. Doesn't throw: what throws is recorded as broken, a model for a part beside the agent's
 * that can't be had as infrastructure.
 */
export async function playJob(
  stage: Stage,
  job: Job,
  shopperOf: (scenario: NamedScenario) => SimulatedShopper,
): Promise<RunRecord> {
  try {
    await stage.reset();
    const { scenario, trial, seed } = job;
    return recordRun(await playScenario(stage, scenario, { trial, seed, shopper: shopperOf(scenario) }));
  } catch (error) {
    if (error instanceof PartUnavailable) {
      return recordFault(job, 'infrastructure', `the shopper’s model could not be had (${describeFailure(error)})`);
    }
    return recordFault(job, 'broken', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}
