import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

describe('a question asked of another product', () => {
  it('asks the same of the jacket', async () => {
    const talk = openDemoDialogue('anna');
    await talk.say('does the wool coat need dry cleaning');
    const { text } = await talk.say('and the jacket?');
    expect(text).toMatch(/Trail Shell Jacket/);
    expect(text).toMatch(/machine wash/i);
  });
});

describe('a question about a kind of goods', () => {
  it('is answered by the one shown when nothing is there to compare it with', async () => {
    const talk = openDemoDialogue('nina');
    await talk.say('有没有300以内的蓝牙耳机');
    const { text } = await talk.say('哪个续航久');
    expect(text).toMatch(/10小时/);
  });

  it('is answered by none of the rules where price and stock are asked', async () => {
    const { text } = await openDemoDialogue('nina').say('羽绒服多少钱，有L码吗');
    expect(text).toMatch(/长汀女款长款羽绒服”（¥1,399）.*您/);
    expect(text).not.toContain('[');
  });

  it('says which point the data is silent on', async () => {
    const { text } = await openDemoDialogue('omar').say('do the headphones have a mic and whats the battery life like');
    expect(text).toMatch(/50 h/);
    expect(text).toMatch(/mic.*doesn't say/);
  });

  it('leaves out what is made for others', async () => {
    const { replies } = await openDemoDialogue('nina').say('男朋友180 75kg 穿什么码的卫衣');
    expect(replies.join()).not.toMatch(/女款|儿童/);
  });

  it('tells how to buy the one in view', async () => {
    const talk = openDemoDialogue('nina');
    await talk.say('43码的节奏跑鞋还有黑色吗');
    const { text } = await talk.say('那就要这个，咋买');
    expect(text).toMatch(/节奏公路跑鞋.*下单/);
  });
});
