import { expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { readPriceDrop } from './price-drop.ts';

const understand = createUnderstanding();
const heard = (text: string) =>
  understand([text]).segments.some(
    (each) => each.intent.id === 'price_protection' || readPriceDrop(each, { turns: 1 }) !== undefined,
  );

it.each([
  'the lamp i bought went down 30 yuan, does price protection cover it',
  '我买的音箱降价了 价保能用吗',
  'my coat is cheaper now, can i have the difference',
])('takes a drop that is told of for a claim: %s', (text) => {
  expect(heard(text)).toBe(true);
});

it.each(['if the price goes down, do you refund the difference', '别家便宜了 你们补差价吗'])(
  'leaves the rules to the rules: %s',
  (text) => {
    expect(understand([text]).segments.some((each) => readPriceDrop(each, { turns: 1 }) !== undefined)).toBe(false);
  },
);
