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

describe('a size that is worn elsewhere, or not known', () => {
  it.each([
    [['身高172体重140斤穿峰顶冲锋衣多大', '我平时穿XL的'], /按您平时的码.*XL 码.*您的数据是 L 码/],
    [['身高172体重140斤穿峰顶冲锋衣多大', '会不会偏大'], /版型：正码/],
    [['珠光真丝衬衫多少钱', '不知道她穿多大码怎么办'], /身高体重/],
    [['how much is the brushed wool scarf', "i don't know her size"], /No size needed/],
  ])('is answered for the goods in view: %s', async (turns, told) => {
    expect(await last(...turns)).toMatch(told);
  });
});

describe('what data are silent on', () => {
  it.each([
    [['how much is the tempo running shoe', 'is it waterproof'], /doesn't say so/],
    [['磁吸充电宝多少钱', '能给手机充几次'], /10000毫安时.*看手机电池/],
  ])('is taken from no rule of other goods: %s', async (turns, told) => {
    expect(await last(...turns)).toMatch(told);
  });
});

describe('a question that leans on what was told', () => {
  it.each([
    [['长汀羽绒服有帽子吗', '可以拆吗'], /帽子可以拆/],
    [['longtide coat or polar parka, what is the difference', 'can it be machine washed'], /Longtide.*Polar/s],
    [['how much is the wool coat for women', 'how much with HELLO30'], /¥1,299.*HELLO30/s],
    [['小白鞋会不会掉色'], /没有写/],
    [['猫粮有鸡肉的吗'], /含鸡肉/],
    [['双面呢羊毛大衣多少钱', '能水洗不'], /只能干洗/],
    [['how much are the mila chelsea boots', 'do they come up small'], /Snug at the instep/],
    [['Orbit手表和手环哪个好', '便宜那个能接电话吗'], /不能.*来电提醒|手环/],
    [['三文鱼无谷猫粮大袋多少钱', '有小包装的吗'], /1.5 kg装/],
    [['脚长25.5 石堆登山鞋买多大', '会不会挤脚', '棕色那个码有货吗'], /棕色 41 码/],
    [['do you have the granite trail shoe', 'r they ok for wet rocks'], /sole grips/],
    [['how much is the gan charger', 'how much for two'], /¥258 for 2/],
    [["kitten food please, she's 3 months"], /Kitten Food/],
    [['暖巢棉拖鞋有货吗', '两双多少钱'], /2份一共¥138/],
    [['how much is the humidifier', 'how long does it run'], /30 h/],
    [['清风吹风机多少钱', '去日本能用吗'], /220V/],
    [['礼品包装多少钱', '那围巾多少钱'], /围巾.*¥199/],
    [['冲锋衣哪款防水最好'], /山径女款冲锋衣”更有优势/],
    [["i'm 175 cm and 80 kg, what size in the polar parka", 'what if its too tight'], /one size up/],
  ])('is answered of it: %s', async (turns, told) => {
    expect(await last(...turns)).toMatch(told);
  });
});
