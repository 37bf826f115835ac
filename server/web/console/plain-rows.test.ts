import { expect, it } from 'vitest';
import { plainRows } from './plain-rows.ts';

it('reads a table as lines', () => {
  const passage =
    'How long it takes:\n\n| To | Days |\n| --- | :---: |\n| Canada | 7–14 |\n| Malaysia | 5\\|6 |\n\nCounted from dispatch.';
  expect(plainRows(passage)).toBe(
    'How long it takes:\n\nTo · Days\nCanada · 7–14\nMalaysia · 5|6\n\nCounted from dispatch.',
  );
});

it('leaves all else as it is', () => {
  for (const text of ['A | B', '- one\n- two', '---', 'call 0800 | 24h'] as const) expect(plainRows(text)).toBe(text);
});
