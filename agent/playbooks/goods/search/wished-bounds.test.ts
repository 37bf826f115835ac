import { describe, expect, it } from 'vitest';
import { hasProperty, holding, propertiesIn } from '../product/properties.ts';
import { monthsAsked } from './wished-bounds.ts';

const made = (name: string, value: string, description = '') => ({
  title: 'Thing',
  description,
  attributes: [{ name, value }],
});

function has(text: string, name: string, value: string) {
  const [wished] = propertiesIn(text);
  return wished && hasProperty(made(name, value), wished);
}

describe('a wish that is bound by a figure', () => {
  it.each([
    ['a coat for minus 15', 'Warmth', 'Very warm, to about -20 °C', true],
    ['a coat for minus 15', 'Warmth', 'Medium, to about 0 °C', false],
    ['零下二十度穿的外套', '保暖程度', '较暖，约零下5度', false],
    ['零下二十度穿的外套', '保暖程度', '极暖，约零下20度', true],
    ['food for my 4 month old pup', 'For', 'Puppies, 2 to 12 months', true],
    ['food for my 4 month old pup', 'For', 'Dogs from 7 years', false],
    ['老狗十二岁了', '适用', '7岁以上老年犬', true],
    ['what can my labrador eat', 'For', 'Small dogs from 10 months', false],
  ])('“%s” of what says %s: %s', (text, name, value, expected) => {
    expect(has(text, name, value)).toBe(expected);
  });

  it('hears an age only of an animal', () => {
    expect(monthsAsked('my cat is 3 years old')).toBe(36);
    expect(monthsAsked('my son is 3 years old')).toBeUndefined();
  });
});

describe('what isn’t wanted', () => {
  it.each([
    ['shoes without leather', 'Upper', 'Cow leather', false],
    ['shoes without leather', 'Upper', 'Mesh', true],
    ['有没有不是皮的鞋', '鞋面', '网布', true],
    ['leather shoes', 'Upper', 'Mesh', false],
    ['anything vegan, shoes i mean', 'Upper', 'Sheepskin', false],
  ])('“%s” of %s %s: %s', (text, name, value, expected) => {
    expect(has(text, name, value)).toBe(expected);
  });
});

it('prefers what is known to have the most of what is wished, where nothing has it all', () => {
  const wished = propertiesIn('waterproof boots with a hood and pockets');
  const some = made('Waterproof', 'Yes, membrane');
  const none = made('Weight', '1 kg');
  expect(holding([none, some], wished)).toMatchObject({ products: [some], sure: false, none: false });
});
