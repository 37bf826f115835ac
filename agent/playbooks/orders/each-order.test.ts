import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { asksOfEach } from './each-order.ts';

describe('what several orders hold', () => {
  it.each([
    '还没发的两单分别买了什么，各付了多少',
    '没发货的那两个订单各是什么，各多少钱',
    '这几单分别是啥',
    "what's in each of my unshipped orders and what did each cost me",
    'both of my open orders: what did i buy and how much were they',
    'how much did i pay for my last two orders each',
  ])('is asked by %s', (text) => expect(asksOfEach(text)).toBe(true));

  it.each([
    '这两款各多少钱',
    '两个订单什么时候发货',
    'when do both orders ship',
    '我的订单多少钱',
    'how much is each shirt',
  ])('is not asked by %s', (text) => expect(asksOfEach(text)).toBe(false));

  it.each([
    '我还没发货的两单分别买了啥，各付了多少',
    '没发货的那两个订单各是什么，各多少钱',
    "what's in each of my unshipped orders and what did each cost me",
    'both orders that are still not sent: what did i buy in them and how much were they',
  ])('is told with what each came to, and nothing else: %s', async (text) => {
    const reply = await openDemoDialogue('omar').say(text);
    expect(reply.text).toMatch(/SM23991.*757/);
    expect(reply.text).toMatch(/SM23951.*786/);
    expect(reply.text).toMatch(/防晒衣|Sun Jacket/);
    expect(reply.text).not.toMatch(/sorry|抱歉|催|urge/);
  });
});
