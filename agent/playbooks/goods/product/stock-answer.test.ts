import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

async function talk(...turns: string[]): Promise<string[]> {
  const dialogue = openDemoDialogue(undefined);
  const told: string[] = [];
  for (const turn of turns) told.push((await dialogue.say(turn)).text);
  return told;
}

describe('a size that some colours lack', () => {
  it('is told with the colours that have it', async () => {
    const [first, second] = await talk('is the cairn hiking boot available in 44', 'and 43?');
    expect(first).toMatch(/size 44 at ¥799, only in charcoal \(sold out in that size: brown\)/);
    expect(second).toMatch(/size 43 at ¥799\.$/);
  });

  it('is kept where only the colours are asked for', async () => {
    const [, second] = await talk('石堆登山鞋44码有货吗', '什么颜色');
    expect(second).toMatch(/44 码有货，¥799，有炭灰色，棕色的这个码缺货/);
  });

  it('is the one that was told of before', async () => {
    const [, , third] = await talk('got any zip hoodies for men', 'i usually wear XXL', 'is it in stock in my size');
    expect(third).toMatch(/size XXL/);
    const [, , colours] = await talk('节奏跑鞋脚长24.5穿多大', '有白色的吗', '那个码有什么颜色');
    expect(colours).toMatch(/^有的，40 码有货，¥499，颜色有白色、黑色、橙色。$/);
  });
});

describe('a dark or a light colour', () => {
  it('is any that is so, in the size that is worn', async () => {
    const [, second] = await talk('漫步健步鞋多少钱', '他穿42 要深色的 有吗');
    expect(second).toMatch(/藏青色、酒红色 42 码有货/);
  });
});

describe('how big a pack is', () => {
  it.each([
    [['三文鱼无谷猫粮有吗', '多大一袋'], /1.5 kg装（¥139）、5 kg装（¥389，目前缺货）/],
    [['do you have the salmon grain free cat food', 'how big is the bag'], /1.5 kg \(¥139\) and 5 kg \(¥389, sold out/],
  ])('is told of all packs: %s', async (turns, told) => {
    expect((await talk(...turns)).at(-1)).toMatch(told);
  });
});
