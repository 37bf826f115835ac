import { expect, it } from 'vitest';
import { createUnderstanding } from './create-understanding.ts';

const understand = createUnderstanding();
const idsOf = (text: string) => understand([text]).segments.map(({ intent }) => intent.id);

it.each([
  ['cancel my newest order, and a free gift was missing in my last parcel', ['cancel_order', 'item_problem']],
  ['my jacket came with a hole in it', ['item_problem']],
  ['cancel my order and refund me', ['cancel_order']],
])('keeps what is cancelled apart from what came wrong: %s', (text, ids) => {
  expect(idsOf(text)).toEqual(ids);
});
