import { expect, it } from 'vitest';
import { askedAgain } from './told-again.ts';

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
