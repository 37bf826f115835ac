import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownScenarios, parseScenario } from './read-scenarios.ts';

const good = `
title: Omar cancels an order that isn't shipped yet
language: en
playbook: cancel_order
shopper: omar
goal: Cancel SM23991.
opens: cancel SM23991 please
expect:
  outcome: verified
  actions: [{ kind: cancel_order, order: SM23991 }]
`;

describe('a scenario’s file', () => {
  it('can be written as the README shows', () => {
    const readme = readFileSync(path.join(ownScenarios, '../README.md'), 'utf8');
    const example = /```yaml\n([^]*?)```/.exec(readme)?.[1] ?? '';
    expect(parseScenario('en/x.yaml', example)).toMatchObject({ id: 'en/x', playbook: 'cancel_order' });
  });

  it('is read with what it leaves out filled in', () => {
    expect(parseScenario('en/cancel.yaml', good)).toMatchObject({
      id: 'en/cancel',
      tier: 'full',
      confirms: ['yes'],
      expect: { actions: [{ kind: 'cancel_order', end: 'done' }] },
    });
  });

  it.each([
    ['expects nothing', good.replace(/expect:[^]*/, 'expect: {}'), /has to expect something/],
    ['lacks what it expects', good.replace(/expect:[^]*/, ''), /expect: /],
    ['has a key that nobody knows', `${good}outcom: verified\n`, /outcom/],
    [
      'names an action that there isn’t',
      good.replace('kind: cancel_order', 'kind: cancel'),
      /expect\.actions\.0\.kind/,
    ],
    ['is no YAML', 'title: [', /bad\.yaml: /],
    ['is empty', '', /the file: /],
  ])('is refused, by its name, when it %s', (_what, text, fault) => {
    const read = parseScenario('bad.yaml', text);
    expect(read).toMatch(fault);
    expect(read).toMatch(/^bad\.yaml: /);
  });
});
