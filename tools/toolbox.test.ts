import { describe, expect, it } from 'vitest';
import { readTools, toolSchemas } from './toolbox.ts';

describe('toolbox', () => {
  it('names every tool once, as verb and noun', () => {
    const names = readTools.map(({ name }) => name);
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

  it('asks models for nothing that has a default', () => {
    const search = toolSchemas.find(({ name }) => name === 'search_products');
    expect(search?.parameters['required'] ?? []).toEqual([]);
  });
});
