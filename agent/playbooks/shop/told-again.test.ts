import { expect, it } from 'vitest';
import { askedAgain, sayingAsMuch } from './told-again.ts';

const passage = [
  { text: 'You earn points with each order.', kind: 'sentence' as const },
  { text: '100 points are worth ¥1.', kind: 'sentence' as const },
];

it('takes of a passage that was just read out only what is asked further', () => {
  expect(askedAgain('how much are they', passage)).toEqual([passage[1]]);
});

it('says nothing rather than the same again', () => {
  expect(askedAgain('can they be inherited', passage)).toEqual([]);
  expect(askedAgain('points', passage)).toEqual([]);
});

const points = [
  { text: 'You can pay up to half of an order with points.', kind: 'sentence' as const },
  { text: "Points can't be paid out or passed on.", kind: 'sentence' as const },
];

it('takes every sentence that says as much of a question as the one that was chosen', () => {
  const [half, out] = points;
  expect(out && sayingAsMuch('can i pay everything with points', points, out)).toEqual([half, out]);
  expect(half && sayingAsMuch('can i give them to my sister', points, half)).toEqual([half, out]);
  expect(half && sayingAsMuch('can i pay for half of it', points, half)).toEqual([]);
});
