import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

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

  it.each([
    ['三文鱼无谷粮保质期多久', /^“Pawfield 三文鱼无谷猫粮”的保质期：18个月。$/],
    ['吃的猫条一天能喂几根', /不超过3支/],
    ['云感束脚裤后面有口袋没', /拉链口袋，跑步不掉钥匙。$/],
    ['r the wide jeans stretchy', /some stretch/],
  ])('is all that is told: %s', async (asked, told) => {
    expect(await say(asked)).toMatch(told);
  });

  it('is told once, and after that for what each would be taken', async () => {
    const talk = openDemoDialogue(undefined);
    expect((await talk.say('运动手环和智能手表有啥区别，哪个定位准')).text).toMatch(/^定位：/);
    expect((await talk.say('送爸爸选哪个')).text).toMatch(/看重续航、重量、价格选“Orbit Fit/);
  });

  it('has no article where there is none of it', async () => {
    expect(await say('does the cloudlight have a hood')).toMatch(/has no hood/);
  });

  it('leaves out what has no such size', async () => {
    expect(await say('do u have black jeans in 32')).not.toMatch(/in {2}at|Wide/);
  });

  it.each([
    ['is the wool scarf itchy', /doesn't say|isn't|not stated|couldn't/],
    ['围巾会不会扎脖子', /没有写/],
    ['电动牙刷充一次用多久，出国能用吗', /100天.*出国能用吗.*没有写/s],
  ])('is left open where no data tell it: %s', async (asked, told) => {
    expect(await say(asked)).toMatch(told);
  });

  it('picks by it rather than quoting a rule', async () => {
    expect(await say('which powerbank can charge a macbook')).toMatch(/65 W Power Bank/);
  });

  it('is of what is in view, and no matter of rules', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('are the sonda open earphones sweatproof');
    expect((await talk.say('how bout the battery')).text).toMatch(/10 h/);
  });

  it('is asked of nothing that the shop doesn’t sell', async () => {
    expect(await say('can I use the electric kettle in the US')).toMatch(/don't (?:sell|have) kettles/);
  });

  it('takes someone’s build for no name', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('can u compare the trail shell and the summit 3in1');
    expect((await talk.say('which one for someone small, im 160cm')).text).not.toMatch(/Dog Food/);
  });
});
