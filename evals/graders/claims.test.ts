import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims.ts';

const keys = (text: string) => claimsIn(text).map(({ kind, key }) => `${kind} ${key}`);

describe('claims', () => {
  it.each([
    ['You paid ¥1,299.50 in all.', ['amount 129950']],
    ['It costs 99 yuan.', ['amount 9900']],
    ['一共¥757，另有30元优惠', ['amount 75700', 'amount 3000']],
    ['It comes on 5 March or Mar 6.', ['date 3-5', 'date 3-6']],
    ['预计3月5日送达，最晚3月 6号', ['date 3-5', 'date 3-6']],
    ['By 2026-03-05.', ['date 3-5']],
    ['Order SM23991, request R100001, parcel YT1234567890123.', ['number SM23991', 'number R100001', 'number YT1234567890123']], // prettier-ignore
    ['I have cancelled it.', ['deed cancelled']],
    ['Your order has been cancelled.', ['deed cancelled']],
    ['订单已为您取消。', ['deed cancelled']],
    ['已经帮您催了。', ['deed urged']],
    ['The address has been changed.', ['deed address changed']],
    ['地址已更新。', ['deed address changed']],
    ['退货申请已提交。', ['deed returned']],
  ])('of “%s”', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    'Shall I cancel it? If it has been cancelled, the money comes back.',
    'You can return it within 7 days.',
    '要我帮您取消吗？',
    '如果已取消，钱会退回。',
    'I may be late in March.',
  ])('are none where nothing is claimed: “%s”', (text) => {
    expect(keys(text)).toEqual([]);
  });
});
