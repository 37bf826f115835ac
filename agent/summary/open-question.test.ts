import { describe, expect, it } from 'vitest';
import { operatorSays, shopperSays, summaryOfLog } from './hand-log-testing.ts';

const openAfter = (words: string, answer: string) =>
  summaryOfLog([operatorSays('您好，我是小林'), shopperSays(words), operatorSays(answer)]).openQuestion?.quote;

describe('a call for a person', () => {
  it.each(['我要真人经理给我个解释，为什么老客户比新客户贵', 'get me a human to explain why old customers pay more'])(
    'leaves open what the person is to explain: %s',
    (words) => expect(summaryOfLog([shopperSays(words)]).openQuestion?.quote).toBe(words),
  );

  it('leaves nothing open by itself', () => {
    expect(summaryOfLog([shopperSays('转人工')]).openQuestion).toBeUndefined();
  });
});

describe('a question for a figure', () => {
  it.each([
    ['补发要多久啊？我下周就出差了', '好的，我给您安排补发'],
    ['袜子是补一份还是两份', '好的，我给您补发'],
    ['how long does the replacement take?', 'I will send you a new pair.'],
  ])('waits until a person names one: %s', (words, answer) => {
    expect(openAfter(words, answer)).toBe(words);
  });

  it.each([
    ['补发要多久啊？我下周就出差了', '好的，给您安排补发，三天内到'],
    ['袜子是补一份还是两份', '补两份'],
    ['how long does the replacement take?', 'It should be there by Friday.'],
  ])('is answered by one: %s', (words, answer) => {
    expect(openAfter(words, answer)).toBeUndefined();
  });
});
