import { expect, it } from 'vitest';
import { markedParts } from './marked-parts.ts';

it('cuts a text at what differs, and leaves no word out', () => {
  const text = 'Within 7 days, or 30 days.';
  const parts = markedParts(text, [
    { at: 7, here: '7 days', draft: '14 days' },
    { at: 18, here: '30 days', draft: '60 days' },
  ]);
  expect(parts.map((part) => [part.text, part.draft])).toEqual([
    ['Within ', undefined],
    ['7 days', '14 days'],
    [', or ', undefined],
    ['30 days', '60 days'],
    ['.', undefined],
  ]);
  expect(markedParts(text, [])).toEqual([{ at: 0, text }]);
  expect(markedParts('', [])).toEqual([]);
});
