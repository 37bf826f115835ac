import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseModels } from '../../server/choose-model.ts';
import type { AgentModel } from '../../agent/models/agent-model.ts';
import { createScriptedModel } from '../../agent/models/scripted.ts';
import { readScenarios } from '../scenarios/read-scenarios.ts';
import { createScriptedShopper } from '../shoppers/scripted-shopper.ts';
import { playScenario } from '../stage/play.ts';
import { openStage, type Stage } from '../stage/stage.ts';
import { readRecordings, type Recording } from './read-recordings.ts';
import { replayRecordings } from './replay-recordings.ts';
import { replayText } from './run-replay.ts';

const played = ['en/cancel-order/not-shipped-yet', 'zh/track-parcel/late', 'zh/policy-question/free-shipping', 'en/ask-human/polite']; // prettier-ignore

/** Hands everything over at once. */
const handsOver: AgentModel = createScriptedModel(() => ({
  calls: [{ name: 'request_human', args: { reason: 'low_confidence' } }],
}));

let stage: Stage;
let recordings: Recording[];
let local: AgentModel;

beforeAll(async () => {
  stage = await openStage();
  local = (await chooseModels({ strategy: 'local' })).model;
  const scenarios = await readScenarios();
  for (const id of played) {
    const scenario = scenarios.find((each) => each.id === id);
    if (!scenario) throw new Error(`there is no scenario ${id}`);
    await playScenario(stage, scenario, { trial: 1, seed: 0, shopper: createScriptedShopper(scenario) });
  }
  const all = await readRecordings(stage.server.database, { limit: 100 });
  // What the demo shop has from before was never said by an agent.
  recordings = all.filter(({ log }) => log.some(({ type }) => type === 'turn.completed'));
}, 240_000);
afterAll(() => stage.close());

describe('a replay of recorded conversations', () => {
  it('finds nothing when the agent is the same: reads, a confirmed action, a citation, a handoff', async () => {
    const report = await replayRecordings(local, recordings);
    expect(report.turns).toBeGreaterThanOrEqual(5);
    expect(report.differences).toEqual([]);
    expect(report.same).toBe(report.turns);
  });

  it('does nothing to the shop', async () => {
    const counts = () =>
      stage.server.database.asSystem(async (sql) => {
        const { rows } = await sql.query('select (select count(*) from events) as events, (select count(*) from action_entries) as entries, (select count(*) from orders) as orders'); // prettier-ignore
        return rows[0];
      });
    const before = await counts();
    await replayRecordings(local, recordings);
    expect(await counts()).toEqual(before);
  });

  it('tells where another agent decides otherwise, and says nothing of what was said', async () => {
    const report = await replayRecordings(handsOver, recordings);
    expect(report.differing.tools).toBeGreaterThan(0);
    expect(report.differences.some(({ now }) => now.handoff !== undefined || now.outcome === 'unknown')).toBe(true);
    const text = replayText(report);
    expect(text).toMatch(/conv_\S+ turn_\S+: /);
    for (const { asked } of report.differences) for (const words of asked) expect(text).not.toContain(words);
    expect(text).not.toContain('SM23991');
  });

  it('takes only conversations since a day, and so many', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(await readRecordings(stage.server.database, { since: tomorrow, limit: 10 })).toEqual([]);
    expect(await readRecordings(stage.server.database, { limit: 2 })).toHaveLength(2);
  });
});
