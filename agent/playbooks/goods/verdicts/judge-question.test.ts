import { describe, expect, it } from 'vitest';
import { judgeQuestion } from './judge-question.ts';

function holds(question: string, name: string, value: string) {
  return judgeQuestion(question, { attributes: [{ name, value }] }).map(({ verdict }) => verdict.holds);
}

describe('a yes or no from product data', () => {
  it.each([
    ['can i swim with it', '5 ATM, swimming', true],
    ['can i swim with them', 'IPX4', false],
    ['ok in the gym when i sweat?', 'IPX4', true],
    ['will it be ok if it falls in a lake', 'IP67', true],
    ['can i swim with it', 'IP67', 'partly'],
    ['is it fine in a downpour', 'Showerproof', false],
    ['is it fine in a downpour', '15,000 mm', true],
    ['are they waterproof', 'No, quick-dry', false],
  ])('tells for "%s" of what is %s: %s', (question, value, expected) => {
    expect(holds(question, 'Water resistance', value)).toEqual([expected]);
  });

  it('puts the cold that is named beside the cold that is given', () => {
    expect(holds('warm enough for minus 15?', 'Warmth', 'Very warm, to about -20 °C')).toEqual([true]);
    expect(holds('零下十五度扛得住不', '保暖程度', '适中，约0度')).toEqual([false]);
  });

  it('knows the mains of a place, and which plugs fit', () => {
    expect(holds('would it work in the states', 'Voltage', '220 V only')).toEqual([false]);
    expect(holds('can i use it in germany', 'Voltage', '220 V only')).toEqual([true]);
    expect(holds('去英国插得上不', '插脚', '国标折叠插脚，附欧规英规转换头')).toEqual([true]);
  });

  it('tells a part that is not there from one that is', () => {
    expect(holds('does it come with a plug', 'Charger included', 'No')).toEqual([false]);
    expect(holds('能打电话不', '通话', '仅来电提醒')).toEqual([false]);
    expect(holds('does the hood come off', 'Hood', 'Detachable')).toEqual([true]);
    expect(holds('is it pure cotton?', 'Material', '80% cotton, 20% polyester')).toEqual([false]);
  });

  it('hears no rain in grain, nor in trainers', () => {
    expect(judgeQuestion('is it really grain free', { attributes: [{ name: 'Grain-free', value: 'Yes' }] })).toMatchObject([
      { name: 'Grain-free', verdict: { holds: true } },
    ]); // prettier-ignore
    expect(holds('are the trainers any good', 'Water resistance', 'Showerproof')).toEqual([]);
  });

  it('leaves alone what asks for a figure', () => {
    expect(holds('how warm is it', 'Warmth', 'Medium')).toEqual([]);
    expect(holds('防水等级是多少', '防水等级', 'IPX4')).toEqual([]);
  });

  it('answers two questions in the order asked', () => {
    const attributes = [
      { name: 'Output', value: '65 W' },
      { name: 'Flight', value: 'Yes, 3C certified' },
    ];
    const judged = judgeQuestion('is it allowed on a plane and can it charge a laptop', { attributes });
    expect(judged.map(({ name }) => name)).toEqual(['Flight', 'Output']);
  });
});
