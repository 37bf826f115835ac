import { describe, expect, it } from 'vitest';
import { fewPassages, openDemoDialogue } from '../dialogue-testing.ts';

const knowledge = fewPassages(
  {
    title: '取消订单',
    headings: ['什么时候可以取消'],
    text: '订单交给快递之前随时可以取消，货款全额退。',
    language: 'zh',
  },
  { title: '价格保护', headings: ['买完降价能退差价吗'], text: '能。付款后7天内降价，我们退差价。', language: 'zh' },
);

describe('wishes that a colleague carries out', () => {
  it('tells the order’s true state and the rule, cited, and offers to hand over', async () => {
    const talk = openDemoDialogue('lihua', knowledge);
    const { text, replies, result } = await talk.say('我要取消最新的订单');
    expect(text).toMatch(/SM24001.*还没有发货/);
    expect(text).toMatch(/取消.*\[1\]/);
    expect(replies).toContain('转人工');
    expect(result.outcome).toEqual({ kind: 'answered' });
    const yes = await talk.say('好的');
    expect(yes.result.outcome).toEqual({ kind: 'handoff', reason: 'unsupported_request' });
  });

  it('takes a no for a no', async () => {
    const talk = openDemoDialogue('lihua', knowledge);
    await talk.say('帮我取消订单');
    const no = await talk.say('不用了');
    expect(no.result.outcome).toEqual({ kind: 'answered' });
  });

  it('compares what was paid with today’s price, from the data', async () => {
    const { text } = await openDemoDialogue('yan', knowledge).say('我买的耳机降价了，能退差价吗');
    expect(text).toMatch(/¥399.*¥329/);
    expect(text).not.toMatch(/。能。/);
  });

  it('doesn’t make a stranger prove an order to hear the rules', async () => {
    const { result, calls } = await openDemoDialogue(undefined, knowledge).say('怎么取消订单');
    expect(calls).not.toContain('verify_order');
    expect(result.outcome.kind).not.toBe('clarifying');
  });
});
