import { describe, expect, it } from 'vitest';
import { actionKinds } from './policy/action-kinds.ts';
import { allTools, operatorTools, toolSchemas, writeTools } from './toolbox.ts';

describe('toolbox', () => {
  it('names every tool once, as verb and noun', () => {
    const names = allTools.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+_[a-z]+(_[a-z]+)?$/);
  });

  it('describes every tool to models as a JSON object schema', () => {
    for (const { description, parameters } of toolSchemas) {
      expect(description.length).toBeGreaterThan(20);
      expect(parameters).toMatchObject({ type: 'object', properties: expect.any(Object) as unknown });
      expect(parameters).not.toHaveProperty('$schema');
    }
  });

  it('has one write tool for each kind of action, and no other', () => {
    const all = [...writeTools, ...operatorTools];
    expect(all.map(({ name }) => name).sort()).toEqual([...actionKinds].sort());
    expect(all.map(({ kind }) => kind)).not.toContain('read');
  });

  it('tells no model of what operators alone may do', () => {
    const names = operatorTools.map(({ name }) => name);
    expect(allTools.filter(({ name }) => names.includes(name))).toEqual([]);
  });

  it('takes no amount and no authority from a model', () => {
    for (const { parameters } of toolSchemas.filter(({ name }) => (actionKinds as readonly string[]).includes(name))) {
      expect(JSON.stringify(parameters)).not.toMatch(
        /"(?:amount|price|refund|value|discount|percent|approved|confirmed|level|customerId|shop|currency)":/i,
      );
    }
  });

  it('asks models for nothing that has a default', () => {
    const search = toolSchemas.find(({ name }) => name === 'search_products');
    expect(search?.parameters['required'] ?? []).toEqual([]);
  });
});
