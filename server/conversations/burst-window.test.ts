import { describe, expect, it } from 'vitest';
import { burstWindowMs, fragmentWindowMs, openerWindowMs } from './burst-window.ts';

describe('burstWindowMs', () => {
  it.each([
    '在吗',
    '在吗？',
    '你好',
    '您好！',
    '你好 在吗',
    '亲，在吗',
    '在么亲',
    '请问一下',
    'hi',
    'Hi!',
    'hello there',
    'HELLO 👋',
    'excuse me',
  ])('waits for the question behind a bare opener: %s', (text) => expect(burstWindowMs(text)).toBe(openerWindowMs));

  it.each([
    '我的快递',
    '关于订单',
    '我的退款',
    '我想问',
    '我买的鞋子，',
    '因为',
    'my parcel',
    'about my order',
    'about the jacket',
    'i bought a',
    'so my...',
  ])('waits for the rest of an unfinished phrase: %s', (text) => expect(burstWindowMs(text)).toBe(fragmentWindowMs));

  it.each([
    '我的快递到哪了',
    '我的快递呢',
    '你好，我的快递到哪了',
    '我的包裹丢了',
    '订单SM10042什么时候发货',
    'SM10042',
    '1234',
    'M',
    '好的',
    '谢谢',
    '退款',
    '人工',
    '170cm 65kg',
    'where is my parcel',
    'hi, where is my parcel?',
    'refund',
    'refund status',
    'yes',
    'thanks',
    'my parcel is late',
    'the second one',
    'the blue jacket',
    '那个蓝色的',
    'mei@example.com',
    '👍',
  ])('answers at once what reads complete: %s', (text) => expect(burstWindowMs(text)).toBe(0));
});
