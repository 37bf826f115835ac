import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../records/testing.ts';
import { runStates, type RunRecord } from '../records/run-record.ts';
import { computeFigure, computeSlices } from './compute-figures.ts';
import { figureDefinitions } from './definitions.ts';
import { shareOf } from './wilson.ts';

const definitions = figureDefinitions({ trials: 3, price: { input: 1, output: 2 } });

function figure(id: string, runs: readonly RunRecord[]) {
  const definition = definitions.find((each) => each.id === id);
  if (!definition) throw new Error(`there is no figure ${id}`);
  return computeFigure(definition, runs);
}

const missed = { handoff: 'missed' as const, verified: false, contained: false };

describe('figures', () => {
  it('count what they say, over what they say', () => {
    const runs = [
      aRecord({ scenario: 'a' }),
      aRecord({ scenario: 'b', state: 'failed', facts: { ...missed } }),
      aRecord({ scenario: 'c', state: 'failed', facts: { handoff: 'unnecessary', handedOver: 'deadline', verified: false } }), // prettier-ignore
      aRecord({ scenario: 'd', facts: { involved: false, verified: false, contained: false } }),
      aRecord({ scenario: 'e', facts: { wrongActions: ['cancel_order'], ungrounded: ['x', 'y'] } }),
    ];
    expect(figure('passed', runs)).toMatchObject({ numerator: 3, denominator: 5, hits: ['a#1', 'd#1', 'e#1'] });
    expect(figure('resolution_rate', runs)).toMatchObject({ value: 0.5, denominator: 4, hits: ['a#1', 'e#1'] });
    expect(figure('handoff_rate', runs)).toMatchObject({ value: 0.25, hits: ['c#1'] });
    expect(figure('handoff_missed', runs)).toMatchObject({ value: 1, denominator: 1 });
    expect(figure('handoff_unnecessary', runs)).toMatchObject({ numerator: 1, denominator: 4, hits: ['c#1'] });
    expect(figure('wrong_actions', runs)).toMatchObject({ numerator: 1, denominator: 5, hits: ['e#1'] });
    expect(figure('ungrounded_claims', runs)).toMatchObject({ value: 0.4, numerator: 2, denominator: 5 });
    expect(figure('turns', runs).value).toBe(2);
    expect(figure('latency_p50', runs).value).toBe(100);
    expect(figure('latency_p95', runs).value).toBe(300);
    expect(figure('handoff_wrong_reason', [runs[0] ?? aRecord()])).toMatchObject({
      denominator: 0,
      hits: [],
      rest: [],
    });
    expect(figure('handoff_wrong_reason', [runs[0] ?? aRecord()]).value).toBeUndefined();
  });

  it('count a run that broke as failed, and leave out what says nothing of the agent', () => {
    const { facts: _, ...broken } = aRecord({ scenario: 'b', state: 'broken' });
    const runs = [
      aRecord(),
      broken,
      aRecord({ scenario: 'c', state: 'infrastructure' }),
      aRecord({ scenario: 'd', state: 'out_of_role' }),
    ];
    expect(figure('passed', runs)).toMatchObject({ numerator: 1, denominator: 2, rest: ['b#1'] });
    expect(figure('turns', runs).denominator).toBe(1);
  });

  it('tell pass^k over scenarios, and cost for each that was resolved', () => {
    const states = ['passed', 'passed', 'failed'] as const;
    const runs = states.flatMap((state, at) => [
      aRecord({ scenario: 'a', trial: at + 1, state, facts: { inputTokens: 1_000_000, outputTokens: 500_000 } }),
      aRecord({ scenario: 'b', trial: at + 1, facts: { verified: false } }),
    ]);
    expect(figure('pass_1', runs).value).toBeCloseTo((2 / 3 + 1) / 2);
    expect(figure('pass_2', runs).value).toBeCloseTo((1 / 3 + 1) / 2);
    expect(figure('pass_3', runs)).toMatchObject({ value: 0.5, denominator: 2 });
    expect(figure('cost_per_resolution', runs)).toMatchObject({ value: 2, denominator: 3 });
  });

  it('have Wilson’s interval over scenarios: trials of one scenario make nothing surer', () => {
    const once = Array.from({ length: 10 }, (_, at) => aRecord({ scenario: `s${at}`, state: at < 8 ? 'passed' : 'failed' })); // prettier-ignore
    const thrice = [1, 2, 3].flatMap((trial) => once.map((run) => ({ ...run, trial, id: `${run.scenario}#${trial}` })));
    expect(figure('passed', once).interval).toEqual([...shareOf(8, 10).interval]);
    expect(figure('passed', thrice).interval).toEqual(figure('passed', once).interval);
    expect(figure('passed', thrice).denominator).toBe(30);
  });

  it('name just the runs that they count, however runs end', () => {
    const run = fc.record({
      scenario: fc.constantFrom('a', 'b', 'c'),
      state: fc.constantFrom(...runStates),
      language: fc.constantFrom('en' as const, 'zh' as const),
      involved: fc.boolean(),
      verified: fc.boolean(),
      handoff: fc.constantFrom('appropriate', 'wrong_reason', 'unnecessary', 'missed', 'rightly_none'),
      turnMs: fc.array(fc.nat(5_000), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (told) => {
        const runs = told.map(({ scenario, state, language, ...facts }, at) =>
          aRecord({ scenario, trial: at, state, language, facts: facts }),
        );
        const known = new Set(runs.map(({ id }) => id));
        for (const definition of definitions) {
          const { hits, rest, numerator, denominator, value } = computeFigure(definition, runs);
          const all = [...hits, ...rest];
          expect(new Set(all).size).toBe(all.length);
          expect(all.every((id) => known.has(id))).toBe(true);
          if (definition.of.kind !== 'share') continue;
          expect([hits.length, all.length]).toEqual([numerator, denominator]);
          expect(value).toBe(denominator === 0 ? undefined : numerator / denominator);
        }
        const [passed] = definitions;
        if (!passed) return;
        const parts = computeSlices([passed], runs, 'language').flatMap(({ figures }) => figures);
        expect(parts.reduce((sum, part) => sum + part.denominator, 0)).toBe(computeFigure(passed, runs).denominator);
      }),
      { numRuns: 15 },
    );
  });

  it('are each defined once, in words', () => {
    expect(new Set(definitions.map(({ id }) => id)).size).toBe(definitions.length);
    for (const { numerator, denominator, counts } of definitions) expect([numerator, denominator, counts].every(Boolean)).toBe(true); // prettier-ignore
  });
});
