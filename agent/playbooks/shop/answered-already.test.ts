import { expect, it } from 'vitest';
import { isAnsweredBy } from './answered-already.ts';

const restricted = 'Pet food and power banks can’t be sent abroad. Earphones and watches can be sent.';

it.each([
  ['and earphones?', restricted],
  ['几天能下来', '专票5个工作日开出。'],
])('hears that a half is answered: %s', (half, told) => expect(isAnsweredBy(half, told)).toBe(true));

it.each([
  ['and coats?', restricted],
  ['how do I dry it', 'No dry cleaning.'],
  ['能烘干吗', '30度轻柔档机洗。'],
  ['how long does a refund take', 'You can return within 7 days.'],
  ['几天能下来', ''],
])('hears that a half is not: %s', (half, told) => expect(isAnsweredBy(half, told)).toBe(false));
