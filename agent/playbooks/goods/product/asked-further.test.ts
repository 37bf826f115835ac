import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

describe('a detail that follows an answer on goods', () => {
  it.each([
    [['got the tempo in black 43?', 'and 45?'], /black, size 45/, /43/],
    [['白色小白鞋37有货吗', '那39呢'], /白色 39 码/, /37/],
    [['is the wireless charging stand in charcoal available', 'other colours?'], /white/, /^Sorry/],
    [['想买篮球鞋', '脚长26.5'], /4[34] 码/, /找到/],
    [['幼犬粮蛋白多少', '脂肪呢'], /粗脂肪.*18%/, /蛋白/],
    [['how warm is the cloudlight', 'what about the longtide'], /Longtide.*-20/, /Cloudlight/],
    [['儿童羽绒服身高128拿多大', '黄色有货吗'], /黄色/, /体重/],
  ])('%s', async (turns, has, lacks) => {
    const talk = openDemoDialogue(undefined);
    for (const turn of turns.slice(0, -1)) await talk.say(turn);
    const { text } = await talk.say(turns.at(-1) ?? '');
    expect(text).toMatch(has);
    expect(text).not.toMatch(lacks);
  });
});

describe('what the data do say', () => {
  it.each([
    ['how many keys has the keyboard', /82 keys/],
    ['how much fat in the beef & oat dog food', /14%/],
    ['电动牙刷几个档', /4档/],
    ['台灯显色指数多少', /97/],
    ['does the humidifier work with 110v', /220 V only/],
    ['芭蕾单鞋跟多高', /1厘米/],
    ['男款冲锋衣有吗 下大雨能扛住不 多少钱', /1,099.*15000mm/],
  ])('%s', async (asked, answer) => {
    expect((await openDemoDialogue(undefined).say(asked)).text).toMatch(answer);
  });
});

describe('a wish with a season and a budget', () => {
  it.each([
    ['something warm for my husband for snow, about 1500', /Polar/, /Thermal/],
    ['looking for a warm winter coat for my wife, budget around 1400', /Longtide|Wool/, /Trench/],
    ['over ear headphones?', /Studio/, /Open|Earbuds/],
  ])('%s', async (asked, has, lacks) => {
    const { text } = await openDemoDialogue(undefined).say(asked);
    expect(text).toMatch(has);
    expect(text).not.toMatch(lacks);
  });
});
