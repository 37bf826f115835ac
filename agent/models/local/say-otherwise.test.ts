import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../playbooks/dialogue-testing.ts';

const bare = (text: string) => text.replace(/\[\d+\]/g, '').trim();

describe('the same question, asked again and again', () => {
  it.each([
    ['omar', 'where is my order', 'where is it', 'where is it??', 'where is my order!!'],
    ['mei', '快递到哪了', '到底到哪了', '到底什么时候到啊', '说了半天，到底到哪了'],
    ['nina', 'where is my order', 'where is my order', 'where is my order', 'where is my order'],
    ['jun', 'how much is my refund', 'how much is my refund', 'how much is my refund', 'how much is my refund'],
  ])('is never answered in the same words, and a person is offered: %s', async (key, ...asked) => {
    const talk = openDemoDialogue(key);
    const said: string[] = [];
    let taps: string[] = [];
    for (const text of asked) {
      const { text: reply, replies } = await talk.say(text);
      expect(said.slice(-2)).not.toContain(bare(reply));
      said.push(bare(reply));
      taps = replies;
    }
    expect(taps.some((tap) => tap === 'Talk to a person' || tap === '转人工')).toBe(true);
  });

  it('is asked back with its reason where it can’t be answered yet', async () => {
    const talk = openDemoDialogue('omar');
    const first = await talk.say('取消订单');
    const second = await talk.say('取消订单');
    expect(second.text).not.toBe(first.text);
    expect(second.text).toContain('SM');
    expect(second.replies).toContain('转人工');
  });
});
