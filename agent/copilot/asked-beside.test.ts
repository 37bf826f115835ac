import { expect, it } from 'vitest';
import { askedBeside } from './asked-beside.ts';

it.each([
  ['包裹晚了好几天，我周五出差，能改寄到酒店吗？', '能改寄到酒店吗？'],
  ['My parcel is late again. Can it be left with the hotel reception?', 'Can it be left with the hotel reception?'],
  ['能改寄到酒店吗？', undefined],
  ['I ordered boots two weeks ago. Where is my parcel?', undefined],
  ['包裹一直不动，钱什么时候到账？', undefined],
  ['I want my money back.', undefined],
])('finds in “%s” what the shop’s knowledge may answer', (words, question) =>
  expect(askedBeside(words)).toBe(question),
);
