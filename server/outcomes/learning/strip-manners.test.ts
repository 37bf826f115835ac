import { describe, expect, it } from 'vitest';
import { stripManners } from './strip-manners.ts';

describe('stripManners', () => {
  it.each([
    ['您好，特价鞋7天内可以退。', '特价鞋7天内可以退。'],
    ['林美您好，我是小林，让您久等了，特价鞋7天内可以退。还有其他可以帮您的吗？', '特价鞋7天内可以退。'],
    ['可以的，14天内都能退。有问题随时找我哦～祝您生活愉快！', '可以的，14天内都能退。'],
    ['Hi Tom, I’m Grace from Northlane. Sale boots can go back for 14 days. Have a nice day!', 'Sale boots can go back for 14 days.'], // prettier-ignore
    [
      'Hello! thanks for waiting. yes, we do. Let me know if there is anything else. Kind regards, Grace',
      'Yes, we do.',
    ],
  ])('leaves the answer of %s', (said, answer) => {
    expect(stripManners(said)).toBe(answer);
  });

  it.each([
    'Yes: we engrave up to 12 letters. Thanks cards cost €2.50 each, see northlane.example/cards.',
    'Hi-top boots run small.\nTake one size more.',
    '亲子装7天内可以退。',
    '你好评后可以领券。',
    '鞋子有瑕疵的话，有问题7天内可以退换。',
    '可以刻字。谢谢卡每张3元。',
    'Sale boots: feel free to send them back within 14 days.',
    'your parcel is insured',
  ])('keeps %s', (said) => {
    expect(stripManners(said)).toBe(said);
  });
});
