import { describe, expect, it } from 'vitest';
import { operatorTools, writeTools } from '../../../tools/toolbox.ts';
import { actionOfferOf, toolInputOf } from './action-fields.ts';

const tools = [...writeTools, ...operatorTools].flatMap((tool) => (tool.kind === 'read' ? [] : [tool]));

describe('forms of actions', () => {
  it('ask for all that a tool needs, named in both languages', () => {
    for (const tool of tools) {
      const [en, zh] = [actionOfferOf(tool, 'en'), actionOfferOf(tool, 'zh')];
      const asked = Object.fromEntries(
        en.fields
          .filter(({ required }) => required)
          .map(({ name, type, choices }) => [name, type === 'number' ? 1 : (choices?.[0]?.value ?? 'x')]),
      );
      expect(tool.input.safeParse(asked).success, tool.name).toBe(true);
      const labels = zh.fields.flatMap(({ label, choices = [] }) => [label, ...choices.map((each) => each.label)]);
      for (const label of [zh.label, ...labels]) expect(label, tool.name).toMatch(/\p{Script=Han}/u);
      const english = en.fields.flatMap(({ label, choices = [] }) => [label, ...choices.map((each) => each.label)]);
      for (const label of english) expect(label, tool.name).toMatch(/^[A-Z]/);
    }
  });

  it('name items one a line', () => {
    expect(toolInputOf({ orderNumber: 'SM1', items: ['jacket', { item: 'socks', quantity: 2 }] })).toEqual({
      orderNumber: 'SM1',
      items: [{ item: 'jacket' }, { item: 'socks', quantity: 2 }],
    });
  });
});
