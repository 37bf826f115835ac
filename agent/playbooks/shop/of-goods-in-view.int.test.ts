import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { useDemoKnowledge } from './demo-knowledge-testing.ts';

describe('whether goods that were talked about go back', () => {
  const knowledge = useDemoKnowledge();

  it.each([
    [['三个月的小猫吃什么粮', '开袋了能退吗'], /拆封的不能退/],
    [
      ['dog food for an 11 year old dog', 'is it grain free', "and can i return it if she won't eat it"],
      /Once opened|unopened/i,
    ],
    [['tell me about the merino sweater', 'can I return it if I wore it outside'], /tags|worn/],
  ])('is told by the rule for such goods: %s', async (texts, told) => {
    const talk = openDemoDialogue(undefined, knowledge);
    let last = '';
    for (const text of texts) last = (await talk.say(text)).text;
    expect(last).toMatch(told);
  });

  it('asks colours of goods, not how true their pictures are', async () => {
    expect((await openDemoDialogue(undefined, knowledge).say('拖鞋有几个颜色')).text).toMatch(/3种颜色/);
  });
});
