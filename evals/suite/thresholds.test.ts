import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { computeFigure } from '../figures/compute-figures.ts';
import { figureDefinitions } from '../figures/definitions.ts';
import { aRecord } from '../records/testing.ts';
import { ownThresholds, passedLimits, readThresholds } from './thresholds.ts';

const definitions = figureDefinitions();
const folder = mkdtempSync(path.join(tmpdir(), 'thresholds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string) {
  const file = path.join(folder, 'thresholds.json');
  writeFileSync(file, text);
  return readThresholds(file, definitions);
}

describe('thresholds', () => {
  it('that the project keeps to are known figures', () => {
    expect(Object.keys(readThresholds(ownThresholds, definitions)).length).toBeGreaterThan(3);
  });

  it('are passed below a minimum and above a maximum, not on them', () => {
    const figures = [aRecord(), aRecord({ scenario: 'b', state: 'failed', facts: { turns: 4 } })];
    const computed = definitions.map((definition) => computeFigure(definition, figures));
    expect(passedLimits({ passed: { min: 0.5 }, turns: { max: 3 } }, definitions, computed)).toEqual([]);
    expect(passedLimits({ passed: { min: 0.51 }, turns: { max: 2.9 } }, definitions, computed)).toMatchObject([
      { id: 'passed', value: 0.5, limit: 'min', threshold: 0.51 },
      { id: 'turns', value: 3, limit: 'max', threshold: 2.9 },
    ]);
  });

  it.each([
    ['{', /is no JSON/],
    ['{"passed": {}}', /passed: needs a min or a max/],
    ['{"passed": {"least": 1}}', /passed: .*least/],
    ['{"resolution": {"min": 1}}', /figures that there aren't: resolution\. Known: passed/],
  ])('in a file that can’t be used, %s, say what is wrong', (text, said) => {
    expect(() => read(text)).toThrow(said);
  });
});
