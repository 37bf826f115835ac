import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { withGoodsInMind } from './goods-in-mind.ts';
import type { DialogueMemory } from '../playbook.ts';

const understand = createUnderstanding();
const productsOf = (text: string, memory: Readonly<DialogueMemory>) => {
  const [segment] = understand([text]).segments;
  if (!segment) throw new Error('nothing heard');
  const matter = { intent: segment.intent.id, confidence: segment.intent.confidence, segment };
  return withGoodsInMind(matter, memory).segment.entities.products;
};
const memory: DialogueMemory = { turns: 2, goods: { words: ['scarf'], turn: 1 } };

describe('goods in mind', () => {
  it.each(['can i send it back', '退吧', 'i want to exchange it'])('are meant by words that name none: %s', (text) => {
    expect(productsOf(text, memory)).toEqual(['scarf']);
  });

  it('give way to what is named, to orders and to the talk after next', () => {
    expect(productsOf('i want to return the boots', memory)).toEqual(['boot']);
    expect(productsOf('i want to return my order', memory)).toEqual([]);
    expect(productsOf('can i send it back', { ...memory, turns: 3 })).toEqual([]);
    expect(productsOf('can i send it back', { ...memory, lastIntent: 'search_products' })).toEqual([]);
  });
});
