import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureDefinitions } from '../figures/definitions.ts';
import { computeFigure } from '../figures/compute-figures.ts';
import type { RunRecord } from '../records/run-record.ts';
import { readScenarios } from '../scenarios/read-scenarios.ts';
import type { NamedScenario } from '../scenarios/scenario.ts';
import { createScriptedShopper } from '../shoppers/scripted-shopper.ts';
import type { Between } from '../../server/compose.ts';
import { openStage, type Stage } from '../stage/stage.ts';
import { playJob } from '../suite/play-job.ts';
import { plantedScenarios, plants } from './plants.ts';
import { createSwitchboard } from './switchboard.ts';

/** What says how good it is; how fast or long isn't what plants change. */
const judged = figureDefinitions().filter(({ unit, id }) => unit === 'share' || id === 'ungrounded_claims');

const switchboard = createSwitchboard();
let stage: Stage;
let scenarios: readonly NamedScenario[];
let sound: ReadonlyMap<string, RunRecord>;

async function play(ids: readonly string[], between: Between = {}): Promise<RunRecord[]> {
  switchboard.plant(between);
  const runs: RunRecord[] = [];
  for (const id of ids) {
    const scenario = scenarios.find((each) => each.id === id);
    if (!scenario) throw new Error(`there is no scenario ${id}`);
    runs.push(await playJob(stage, { scenario, trial: 1, seed: 0 }, createScriptedShopper));
  }
  return runs;
}

/** Figures that are worse than without a plant, over the same scenarios. */
function redder(runs: readonly RunRecord[]): string[] {
  const before = runs.flatMap(({ scenario }) => sound.get(scenario) ?? []);
  return judged
    .filter((definition) => {
      const [was = 0, is] = [computeFigure(definition, before).value, computeFigure(definition, runs).value];
      if (is === undefined || definition.better === 'neither') return false;
      return definition.better === 'higher' ? is < was : is > was;
    })
    .map(({ id }) => id);
}

describe('evals of the evals', () => {
  beforeAll(async () => {
    stage = await openStage({ between: switchboard.between });
    scenarios = await readScenarios();
    sound = new Map((await play(plantedScenarios)).map((run) => [run.scenario, run]));
  }, 240_000);

  afterAll(() => stage.close());

  it('are green without a plant', () => {
    expect([...sound.values()].flatMap(({ id, state, because }) => (state === 'passed' ? [] : [`${id}: ${because}`]))).toEqual([]); // prettier-ignore
  });

  it.each(plants.map((plant) => [plant.id, plant] as const))(
    'find %s, and nothing else',
    async (_id, { between, plays, reddens, mayRedden }) => {
      const runs = await play(plays, between);
      expect(runs.filter(({ state }) => state === 'broken')).toEqual([]);
      const red = redder(runs);
      expect(red, JSON.stringify(runs.map(({ id, because }) => [id, because]))).toEqual(expect.arrayContaining([...reddens])); // prettier-ignore
      const allowed = new Set([...reddens, ...mayRedden]);
      expect(red.filter((id) => !allowed.has(id))).toEqual([]);
    },
    240_000,
  );
});
