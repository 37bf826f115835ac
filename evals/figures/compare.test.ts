import { describe, expect, it } from 'vitest';
import { aRecord } from '../records/testing.ts';
import { compareRuns } from './compare.ts';
import { figureDefinitions } from './definitions.ts';

const definitions = figureDefinitions();
const name = (at: number) => `s${String(at).padStart(2, '0')}`;

describe('a comparison', () => {
  it('tells a fall in many scenarios from chance, and names them with the reason', () => {
    const before = Array.from({ length: 20 }, (_, at) => aRecord({ scenario: name(at) }));
    const now = before.map((run, at) => (at < 8 ? { ...run, state: 'failed' as const, because: 'outcome: no' } : run));
    const { figures, scenarios, compared } = compareRuns(definitions, before, now);
    const passed = figures.find(({ id }) => id === 'passed');
    expect(passed).toMatchObject({ before: 1, now: 0.6, change: 'worse' });
    expect(passed?.p).toBeCloseTo(2 / 2 ** 8);
    expect(compared).toBe(20);
    expect(scenarios).toHaveLength(8);
    expect(scenarios[0]).toMatchObject({ scenario: 's00', before: 1, now: 0, change: 'worse', because: 'outcome: no' });
  });

  it('knows which way is better, and says nothing where neither is', () => {
    const before = [aRecord({ facts: { turns: 4 } }), aRecord({ scenario: 'b' })];
    const now = [aRecord({ facts: { turns: 2, handedOver: 'risk' } }), aRecord({ scenario: 'b' })];
    const { figures, scenarios } = compareRuns(definitions, before, now);
    const change = (wanted: string) => figures.find(({ id }) => id === wanted)?.change;
    expect([change('turns'), change('handoff_rate'), change('passed')]).toEqual(['better', 'changed', 'same']);
    expect(figures.find(({ id }) => id === 'passed')?.p).toBe(1);
    expect(scenarios).toEqual([]);
  });

  it('says nothing of a figure that only one of the two has', () => {
    const now = [1, 2].map((trial) => aRecord({ trial }));
    const { figures } = compareRuns(figureDefinitions({ trials: 2 }), [aRecord()], now);
    const pass2 = figures.find(({ id }) => id === 'pass_2');
    expect(pass2).toEqual({ id: 'pass_2', now: 1, change: 'same' });
  });

  it('compares only what both have played in the same words', () => {
    const before = [aRecord({ scenario: 'a' }), aRecord({ scenario: 'b' }), aRecord({ scenario: 'gone' })];
    const now = [aRecord({ scenario: 'a' }), aRecord({ scenario: 'b', scenarioHash: 'other', state: 'failed' }), aRecord({ scenario: 'new' })]; // prettier-ignore
    const comparison = compareRuns(definitions, before, now);
    expect(comparison.left).toEqual({ added: ['new'], gone: ['gone'], rewritten: ['b'] });
    expect(comparison).toMatchObject({ compared: 1, scenarios: [] });
  });
});
