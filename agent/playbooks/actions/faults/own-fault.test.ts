import { describe, expect, it } from 'vitest';
import { asksForOwnFault } from './own-fault.ts';

describe('a fault of something had for some time, with what is wanted for it', () => {
  it.each([
    '跑鞋穿了两个月鞋底就开胶了，能退吗',
    '耳机才用了三周左边就没声音了 给不给换啊？',
    '大衣买了没多久扣子就掉了 可以修吗',
    'the sole came off after five weeks, can you replace them?',
    'headphones 2 months old and already dead, will you repair them',
    'my zip broke after three wears, could i return it',
  ])('is told by %s', (text) => expect(asksForOwnFault(text)).toBe(true));

  it.each([
    '如果鞋子穿一个月开胶了能退吗',
    '有质量问题能退吗',
    '穿了一个月还能退吗',
    'what if they break after a month, can i return them',
    'can i return shoes within 7 days?',
  ])('is not by %s', (text) => expect(asksForOwnFault(text)).toBe(false));
});
