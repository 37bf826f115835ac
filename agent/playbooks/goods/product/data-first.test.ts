import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';
import { fewPassages } from '../../few-passages-testing.ts';

const rules = fewPassages(
  { title: 'Stock', headings: ['Sold out'], text: 'Choose "Notify me" when a size is sold out.', language: 'en' },
  { title: '库存', headings: ['缺货'], text: '没货的尺码在商品页点“到货通知”，有货会通知您。', language: 'zh' },
  { title: 'Water', headings: ['Waterproof'], text: 'Waterproof shells have a column of 10,000 mm.', language: 'en' },
);
const say = async (text: string, who?: string) => (await openDemoDialogue(who, rules).say(text)).text;

describe('the data of named goods come first', () => {
  it.each([
    ['瑜伽裤酒红色L还有货吗', /酒红色 L 码有货/],
    ['雪地靴驼色38有货不', /驼色 38 码有货/],
    ['is the breeze available in lilac M', /sold out/],
    ['got the mila in brown 36?', /sold out/],
    ['is the granite waterproof', /quick-dry/],
    ['can i swim with the fit band on', /5 ATM/],
  ])('%s', async (asked, answer) => {
    const text = await say(asked);
    expect(text).toMatch(answer);
    expect(text).not.toMatch(/Notify|到货通知|10,000/);
  });

  it('takes a bare point for one of what was shown, not for a name', async () => {
    const talk = openDemoDialogue(undefined, rules);
    await talk.say('蓝牙音箱怎么样');
    expect((await talk.say('防水吗')).text).toMatch(/IP67/);
  });

  it('leaves to the rules what is sold out and when it comes back', async () => {
    const { calls } = await openDemoDialogue(undefined, rules).say('瑜伽裤什么时候补货');
    expect(calls).toContain('search_knowledge');
  });

  it('sizes by another product that is worn, and not that one', async () => {
    expect(await say('the canvas sneaker in 40 fits me, what size in the tempo?')).toMatch(/4[01] in the Strida Tempo/);
    expect(await say('篮球鞋42有点挤脚，登山鞋该买多大')).toMatch(/登山鞋”.*43 码/);
  });

  it('asks for measures where what is worn says nothing of the asked kind', async () => {
    expect(await say('canvas sneaker 42 fits. what size in the polar parka')).toMatch(/height|weight|chest/);
  });
});

describe('a comparison', () => {
  it('names the winner of what was asked, by degrees of cold and by having it at all', async () => {
    expect(await say('which is warmer, the longtide or the cloudlight')).toMatch(/pick the .*Longtide/);
    expect(await say('花岗和石堆哪双更防水')).toMatch(/石堆.*更有优势/);
  });

  it('goes on with both', async () => {
    const talk = openDemoDialogue(undefined, rules);
    await talk.say('智能手表和手环哪个好');
    expect((await talk.say('游泳都能戴吗')).text).toMatch(/一样的：5ATM/);
  });
});

describe('a wish that data can tell', () => {
  it.each([
    ['noise cancelling headphones below 400', /ANC/, /Open/],
    ['无谷的猫粮有吗', /三文鱼/, /鸡肉糙米/],
    ['smth for a cat with a senstive tummy', /Salmon/, /Hairball/],
    ['想要个能给电脑充电的充电宝', /Max/, /Mag/],
  ])('leaves out what lacks it: %s', async (asked, has, lacks) => {
    const text = await say(asked);
    expect(text).toMatch(has);
    expect(text).not.toMatch(lacks);
  });

  it('says so when nothing has it', async () => {
    expect(await say('do you have a cotton dress')).toMatch(/we have none/);
  });
});
