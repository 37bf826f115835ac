import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

async function last(...turns: string[]): Promise<string> {
  const dialogue = openDemoDialogue(undefined);
  let text = '';
  for (const turn of turns) ({ text } = await dialogue.say(turn));
  return text;
}

describe('for somebody else', () => {
  it.each([
    [['极地男款派克羽绒服多少钱', '那女款呢'], /羽绒服/],
    [['日常连帽卫衣有黑色吗', '有男款吗'], /男女同款/],
    [['running shoes for women?', 'and for kids'], /Kids' Hop Sneaker/],
  ])('the goods just spoken of are shown: %s', async (turns, told) => {
    expect(await last(...turns)).toMatch(told);
  });
});

describe('something cheaper', () => {
  it.each([
    [['Sonda Air和Sonda Studio哪个降噪好', '有没有便宜点的'], /Sonda Open/],
    [['how much is the polar down parka', 'too expensive, anything cheaper?'], /I've picked out|there's the|cheap/i],
  ])('is of the kind in view, and below what was compared: %s', async (turns, told) => {
    expect(await last(...turns)).toMatch(told);
  });
});

describe('a cart', () => {
  it.each([
    [['日常连帽卫衣有黑色吗', '怎么加购物车'], /没法替您下单/],
    [['how much is the polar down parka', 'how do i add it to my cart'], /can't place an order for you/],
  ])('is told of honestly: %s', async (turns, told) => {
    expect(await last(...turns)).toMatch(told);
  });
});

describe('a wide foot', () => {
  it('takes a size more, unless the shoe is made wide', async () => {
    expect(await last('节奏跑鞋脚长24.5穿多大', '脚有点宽呢')).toMatch(/标准楦.*换成 41 码/);
    expect(await last('Granite trail shoe, foot length 26cm, what size', 'my feet are quite wide')).toMatch(
      /42 should/,
    );
  });
});
