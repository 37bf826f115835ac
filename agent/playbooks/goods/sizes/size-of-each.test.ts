import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

describe('a size asked of goods of which there are several', () => {
  it.each([
    ['which size running shoes for a 26.5cm foot', 'the tempo one', /44 in the .*Tempo.*43 in the .*Granite/s, /44/],
    ['身高175体重140斤 卫衣穿什么码', '第一款', /L 码/, /码/],
  ])('is told of each, and then of the one that is named: %s', async (asked, next, each, one) => {
    const talk = openDemoDialogue(undefined);
    const first = await talk.say(asked);
    expect(first.text).toMatch(each);
    expect(first.calls.filter((call) => call === 'recommend_size').length).toBeGreaterThan(1);
    const then = await talk.say(next);
    expect(then.text).toMatch(one);
    expect(then.calls).toEqual(['recommend_size']);
  });

  it('is asked for first where no body is told', async () => {
    const { text, calls } = await openDemoDialogue(undefined).say('what size running shoes should i take');
    expect(calls).not.toContain('recommend_size');
    expect(text).toMatch(/\?/);
  });
});
