import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { demoNow } from '../playbooks/dialogue-testing.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { suggest } from './copilot-testing.ts';
import { isGiven, wishesOf } from './open-wishes.ts';
import { toolsOf } from './tools-of.ts';

describe('who bargains', () => {
  it.each([
    ['en', 'cancel order SM23951, it is too expensive. Or give me a better price'],
    ['zh', '我要取消订单SM23951，太贵了。优惠力度能不能再大点？'],
  ] as const)('is asked to stay, never helped to go: %s', async (language, words) => {
    const { tools, replies } = await suggest('omar', language, [words]);
    expect(tools[0]).toMatchObject({ name: 'give_goodwill', input: { orderNumber: 'SM23951' } });
    expect(tools.map(({ name }) => name)).not.toContain('cancel_order');
    expect(replies[0]?.text).toMatch(/keep this order|先别急着取消/u);
  });

  it('has let the cancelling go once something was given, until they say so again', () => {
    const says = (text: string, minute: number): TranscriptEntry => ({
      ...{ role: 'shopper', text },
      at: new Date(demoNow.getTime() + minute * 60_000),
    });
    const given: BookedAction = {
      ...{ id: 'act_1', tool: 'give_goodwill', kind: 'give_goodwill', end: 'done', orderNumber: 'SM1' },
      ...{ at: demoNow, endedAt: new Date(demoNow.getTime() + 5 * 60_000) },
    };
    const cancel = { name: 'cancel_order', input: { orderNumber: 'SM1' } };
    const isOver = (...texts: TranscriptEntry[]) =>
      isGiven(cancel, { wishes: wishesOf(texts, [given]), actions: [given] });
    const first = says('我要取消订单。优惠力度能不能再大点？', 1);
    expect(isOver(first)).toBe(true);
    expect(isOver(first, says('还是取消吧，帮我取消订单', 9))).toBe(false);
  });
});

describe('suggested tools', () => {
  it('stand once each, with the fuller form, and a list of orders only where none is named', () => {
    const call = (name: string, input: Record<string, unknown>) => ({ name, input, kind: 'write' as const, why: '' });
    const look = (name: string, input: Record<string, unknown>) => ({ name, input, content: {} });
    const ask = { transcript: [], operator: { name: 'Kim', language: 'en' as const } } as never;
    const short = call('request_refund', { orderNumber: 'sm1', description: 'broken' });
    const full = { ...call('request_refund', { orderNumber: 'SM1', ground: 'faulty' }), whole: true as const };
    const looked = [look('find_orders', {}), look('find_orders', { query: 'shoe' }), look('get_order', { orderNumber: 'SM1' })]; // prettier-ignore
    const tools = toolsOf([short, full], looked, ask);
    expect(tools.map(({ name }) => name)).toEqual(['request_refund', 'get_order']);
    expect(tools[0]?.input).toEqual({ orderNumber: 'SM1', ground: 'faulty' });
  });
});
