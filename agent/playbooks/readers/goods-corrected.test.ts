import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { openDemoDialogue } from '../dialogue-testing.ts';
import type { OpenMatter } from '../playbook.ts';
import { readGoodsCorrected } from './goods-corrected.ts';

/** Mei has cat food that was delivered, and a beanie on its way. */
describe('goods put right while something is done about others', () => {
  it.each([
    ['mei', '我上周收到的猫粮是坏的', '说错了，是那顶罗纹毛线帽，帽边开线破了个洞', /“北巷 罗纹毛线帽”/],
    ['mei', '我上周收到的猫粮是坏的', '不是猫粮，是毛线帽！', /“北巷 罗纹毛线帽”/],
    ['mei', 'the cat food smells off', 'sorry, I meant the beanie, it has a hole', /Beanie/],
    ['anna', 'the socks have a hole', 'sorry, i meant the jacket, the zip is stuck', /Trail Shell Jacket/],
  ])('are the ones that are meant, whichever order holds them: %s %s', async (key, told, corrected, said) => {
    const talk = openDemoDialogue(key);
    await talk.say(told);
    const { text } = await talk.say(corrected);
    expect(text).toMatch(said);
    expect(text).not.toMatch(/猫粮|cat food|Socks|发错/i);
  });

  it('are said to be none of theirs where no order holds them', async () => {
    const talk = openDemoDialogue('anna');
    await talk.say('冲锋衣开线了');
    expect((await talk.say('说错了，是毛线帽')).text).toMatch(/订单里没有查到这件商品/);
  });

  it.each([
    ['it was the headphones', true],
    ['就是那副耳机', true],
    ['the boots', false],
    ['do you sell headphones', false],
    ['the headphones came with it but the case is what broke', false],
  ])('are others than those that it was asked of: %s', (text, isOther) => {
    const [segment] = createUnderstanding()([text]).segments;
    if (!segment) throw new Error('nothing heard');
    const options = ['Drift Snow Boots', '羊毛围巾'].map((name, at) => ({ id: `itm_${at}`, name }));
    const open: OpenMatter = { intent: 'item_problem', asks: 'item', text: 'came broken', options };
    expect(readGoodsCorrected(segment, { open }) !== undefined).toBe(isOther);
  });

  it('are asked for where it is only said which they aren’t', async () => {
    const talk = openDemoDialogue('mei');
    await talk.say('猫粮有怪味');
    const { text, result } = await talk.say('不是猫粮');
    expect(result.outcome.kind).toBe('clarifying');
    expect(text).toMatch(/哪一单/);
  });

  it('aren’t taken by a photo that follows a denial', async () => {
    const talk = openDemoDialogue('mei');
    await talk.say('我上周收到的猫粮是坏的');
    await talk.say('不是猫粮，是毛线帽！');
    expect((await talk.show('')).text).not.toMatch(/猫粮/);
  });
});
