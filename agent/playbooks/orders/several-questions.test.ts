import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('two questions in one message', () => {
  it('carries the goods to the second one', async () => {
    const { text } = await openDemoDialogue('mei').say('how much did i pay for the cat food and when did it arrive');
    expect(text).toMatch(/¥99/);
    expect(text).toMatch(/Cat Food.*was delivered/);
    expect(text).not.toMatch(/late/);
  });

  it('answers each of two things that lie in orders of their own', async () => {
    const { text } = await openDemoDialogue('omar').say('耳机和跑鞋分别什么时候到');
    expect(text).toMatch(/耳机.*明天发出/);
    expect(text).toMatch(/跑鞋.*超了3天/);
  });

  it('says the size that was bought, not the sizes there are', async () => {
    const { text } = await openDemoDialogue('wei').say('我那牛仔裤啥时候买的来着 尺码是多少');
    expect(text).toMatch(/8月/);
    expect(text).toMatch(/藏青色，32/);
    expect(text).not.toMatch(/29、30/);
  });
});

describe('the points of a delivery', () => {
  it('has no hour where the carrier gives only the day', async () => {
    const talk = openDemoDialogue('mei');
    await talk.say('where is my down coat');
    const { text } = await talk.say('what time tomorrow');
    expect(text).toMatch(/the day only: tomorrow/);
  });

  it('says that nothing was reported lost', async () => {
    const talk = openDemoDialogue('mei');
    await talk.say('我的羽绒服到哪了');
    const { text } = await talk.say('会不会丢了');
    expect(text).toMatch(/没有丢件的记录/);
  });

  it("doesn't invent who signed", async () => {
    const { text } = await openDemoDialogue('wei').say('围巾送到了吗 谁签收的');
    expect(text).toMatch(/没有写签收人/);
  });

  it('tells the same shorter the second time', async () => {
    const talk = openDemoDialogue('mei');
    const first = await talk.say('where is my parcel');
    const { text } = await talk.say('so where is my parcel');
    expect(text.length).toBeLessThan(first.text.length);
    expect(text).toMatch(/tomorrow/);
  });
});

describe('orders taken together', () => {
  it('sums up what was paid', async () => {
    const { text } = await openDemoDialogue('mei').say('how much have i spent in total');
    expect(text).toMatch(/¥1,854/);
    expect(text).toMatch(/3 orders/);
  });

  it('names those under way', async () => {
    const { text } = await openDemoDialogue('omar').say('how many orders do i have open');
    expect(text).toMatch(/2 orders are still under way/);
  });
});
