import { expect, it } from 'vitest';
import { askedAs } from './asked-as.ts';

it.each([
  ['can i still return the jacket?', 'can'],
  ['能不能退', 'can'],
  ['可不可以换', 'can'],
  ['行不行', 'can'],
  ['is it too late to send it back?', 'too_late'],
  ["isn't it too late to cancel", 'too_late'],
  ['did i miss the deadline for returning it', 'too_late'],
  ['has the return period expired', 'too_late'],
  ['现在退是不是晚了', 'too_late'],
  ['过期了没', 'too_late'],
  ['退货时间过了没', 'too_late'],
  ['还来得及退吗', 'in_time'],
  ['am i still in time to return it', 'in_time'],
  ["can't i return it any more?", 'not_any_more'],
  ['不能退了吧', 'not_any_more'],
  ['是不是退不了了', 'not_any_more'],
  ['是不是不能取消了', 'not_any_more'],
])('hears how it is put: %s', (text, as) => {
  expect(askedAs(text)).toBe(as);
});
