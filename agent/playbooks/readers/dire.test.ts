import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { readSegment } from './read-segment.ts';

const understand = createUnderstanding();
const heard = (text: string) => {
  const [segment] = understand([text]).segments;
  return segment && readSegment(segment, {})[0]?.intent;
};

describe('danger from goods', () => {
  it.each(['充电宝鼓包了还能用吗', '这个充电宝鼓包了还能继续充吗'])(
    'is answered by what is written on it where they ask whether to go on: %s',
    (text) => expect(heard(text)).toBe('policy_question'),
  );

  it('is a problem of theirs where it is told', () => {
    expect(heard('我买的充电宝鼓包了')).toBe('item_problem');
  });
});

describe('a matter of the rules', () => {
  it('is believed where the ear only guesses at an order', () => {
    expect(heard('下单了想加一双袜子进去')).toBe('policy_question');
  });
});

describe('a price for many', () => {
  it.each(['公司要买30件羽绒服能便宜点吗', '单位团购50双袜子能打折吗'])(
    'is the rule on quantities, and no bargaining: %s',
    (text) => expect(heard(text)).toBe('policy_question'),
  );

  it('is bargaining where it is of one', () => {
    expect(heard('这件羽绒服能便宜点吗')).toBe('promotions');
  });
});
