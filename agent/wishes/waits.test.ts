import { expect, it } from 'vitest';
import { willWait } from './waits.ts';

it.each([
  '算了还是等吧',
  '那我再等等',
  '好吧，再等两天',
  "ok i'll wait then",
  'fine, I guess I’ll hang on',
  '那就等等看吧',
])('hears who will wait: %s', (text) => {
  expect(willWait(text)).toBe(true);
});

it.each(['等多久', '我等不了了', 'i won’t wait', 'how long do I wait?', '不等了 退款', '等下发你照片'])(
  'hears no patience in: %s',
  (text) => {
    expect(willWait(text)).toBe(false);
  },
);
