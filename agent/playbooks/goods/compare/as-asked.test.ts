import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

const say = async (text: string) => (await openDemoDialogue(undefined).say(text)).text;

describe('goods set beside each other', () => {
  it.each([
    ['头戴耳机跟air那个哪个续航久', /50小时.*单次8小时/],
    ['节奏跑鞋和疾流，平时跑步哪双轻一点', /205克/],
    ['Flux or Tempo for running, which is lighter?', /205 g/],
    ['Tempo vs Granite, which one has better grip on wet roads', /Outsole.*Sticky rubber/],
    ['大衣和风衣哪个显瘦', /没有写清楚.*双面呢羊毛大衣/s],
    ['which is more durable, the field cargo pants or the cloud joggers', /doesn't say enough/],
  ])('are told on the point that is asked: %s', async (asked, told) => {
    expect(await say(asked)).toMatch(told);
  });
});

describe('a point of one product', () => {
  it.each([
    ['你们T恤多重', /230克重/],
    ['T恤会不会透啊，白色的', /不透/],
  ])('is told though it sounds like a search: %s', async (asked, told) => {
    const text = await say(asked);
    expect(text).toMatch(told);
    expect(text).not.toMatch(/没有写/);
  });

  it('counts no months where colours are asked for', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('Sonda Studio头戴耳机怎么样');
    expect((await talk.say('有几个颜色')).text).not.toMatch(/保修/);
  });

  it('names it once', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('tell me about the polar down parka');
    expect((await talk.say('and how warm is it, like -20?')).text).toMatch(/^Its warmth/);
  });
});
