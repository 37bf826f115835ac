import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('“not that one”, right after an order was told of', () => {
  it.each([
    ['omar', 'where is my order?', 'No, not that one', /Headphones/],
    ['omar', 'where is my order?', 'wrong order, I mean the other one', /Headphones/],
    ['omar', 'where is my order?', 'wait no, the other one', /Headphones/],
    ['omar', '我的订单到哪了', '不是这个', /耳机/],
    ['omar', '我的订单到哪了', '不对 另外那单', /耳机/],
    ['omar', '我的订单到哪了', '我说的是另一单', /耳机/],
  ])('turns to the other: %s, %s, %s', async (key, asked, turned, said) => {
    const talk = openDemoDialogue(key);
    await talk.say(asked);
    const { text, calls } = await talk.say(turned);
    expect(text).toMatch(said);
    expect(calls).not.toContain('urge_shipment');
  });

  it('asks which, where there are several', async () => {
    const talk = openDemoDialogue('mei');
    await talk.say('快递到哪了');
    expect((await talk.say('不是这单')).text).toMatch(/^您说的是哪一单.*SM\d+.*SM\d+/);
  });

  it('says so, where there is no other', async () => {
    const talk = openDemoDialogue('lihua');
    await talk.say('大衣什么时候发货');
    const { text } = await talk.say('不是这个');
    expect(text).toMatch(/哪一单|只查到|切尔西靴/);
  });
});

describe('goods that none of their orders holds', () => {
  it.each([
    ['lihua', '我想退卫衣', '哪笔是卫衣的'],
    ['mei', '我想换靴子', '嗯就那双'],
  ])('are not looked for in another order: %s, %s, %s', async (key, wish, next) => {
    const talk = openDemoDialogue(key);
    expect((await talk.say(wish)).text).toMatch(/没有查到这件商品/);
    const { text, calls } = await talk.say(next);
    expect(text).toMatch(/没有查到这件商品/);
    expect(calls).not.toContain('check_returns');
    expect(calls).not.toContain('request_exchange');
  });
});

it('tells nothing of other goods to who asks whether unbought ones may go back', async () => {
  const { text } = await openDemoDialogue('anna').say('can i still return the boots');
  expect(text).toMatch(/don't find that in your orders/);
  expect(text).not.toMatch(/can come back/);
});
