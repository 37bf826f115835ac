import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

const say = async (text: string) => (await openDemoDialogue(undefined).say(text)).text;

describe('goods that are described rather than named', () => {
  it.each([
    ['need something to keep the missus’ neck warm', /Scarf/],
    ['给老公找双爬山穿的鞋', /登山鞋/],
    ['what kibble would suit a cat with a dodgy tummy', /Salmon/],
    ['孩子身高112 过冬穿的外套', /水花.*110/s],
  ])('are found: %s', async (text, found) => {
    expect(await say(text)).toMatch(found);
  });

  it('get the size that the measures say', async () => {
    expect(await say('想买条女款牛仔裤 腰围74')).toMatch(/阔腿牛仔裤.*L 码/s);
  });
});

describe('goods that aren’t sold', () => {
  it('are told to be missing, with what there is for the same animal', async () => {
    const text = await say('do you sell dog leads?');
    expect(text).toMatch(/don't sell dog leads/);
    expect(text).toMatch(/For dogs we have/);
    expect(text).not.toMatch(/\bcat/i);
  });

  it('are told to be missing, and nothing is offered in their place', async () => {
    expect(await say('有双肩包吗')).toMatch(/没有.*双肩包/);
    expect(await say('got any sunglasses?')).toMatch(/don't (?:sell|have) sunglasses/);
  });
});

describe('what is asked after goods were shown', () => {
  it('is of the goods in view: packs, colours and sizes', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('which food for a cat with a sensitive stomach?');
    expect((await talk.say('how much is the small bag')).text).toMatch(/139/);
    const other = openDemoDialogue(undefined);
    await other.say('想给爸妈买双走路舒服的鞋');
    expect((await other.say('42的有没')).text).toMatch(/42.*有货/);
    expect((await other.say('都有啥色')).text).toMatch(/藏青/);
  });

  it('may be a part that comes with them', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('do you have a wireless charging stand');
    expect((await talk.say('does the plug come with it')).text).toMatch(/^No/);
  });
});

describe('a wish that the data of the goods are silent on', () => {
  it('is not said to be met', async () => {
    expect(await say('do you have any dog treats without grain')).toMatch(
      /don't say of any of them that it's without grain/,
    );
    expect(await say('有没有无谷的狗零食')).toMatch(/没有写明哪款是无谷/);
  });

  it('is claimed where all of them tell', async () => {
    const text = await say('a waterproof jacket for hiking');
    expect(text).toMatch(/for wet weather/);
    expect(text).not.toMatch(/don’t say of every one/);
  });
});

describe('a price that nothing meets', () => {
  it('is said, with the nearest and by how much it misses', async () => {
    expect(await say('300以内带降噪的耳机有没有')).toMatch(/300以内没有带降噪的.*329.*超出¥29/);
    expect(await say('any noise cancelling earphones under 300?')).toMatch(/Nothing with noise cancelling.*¥29 over/);
  });
});
