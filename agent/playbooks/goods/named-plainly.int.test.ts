import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { useDemoKnowledge } from '../shop/demo-knowledge-testing.ts';

const say = async (text: string) => (await openDemoDialogue(undefined).say(text)).text;
const follow = async (...texts: string[]) => {
  const talk = openDemoDialogue(undefined);
  let last = '';
  for (const text of texts) last = (await talk.say(text)).text;
  return last;
};

describe('goods named by what they are called in the shop', () => {
  it.each([
    ['is it in stock the mens summit shell xl navy', /Summit 3-in-1 Shell Jacket in navy, size XL/],
    ['do the headphones have noise cancellation', /Yes, the Sonda Air ANC.*No, the Sonda Open/s],
    ['is the cloudlight down jacket real down or synthetic', /90% white goose down/],
    ['do you have kids sizes', /Kids/],
    ['how many times can the voltra mag charge my iphone', /10,000 mAh/],
  ])('are told of: %s', async (asked, told) => {
    expect(await say(asked)).toMatch(told);
  });
});

describe('right after goods', () => {
  it.each([
    [['are the sonda air earbuds noise cancelling', 'whats the difference with the studio ones'], /255 g/],
    [['need a rain jacket for my wife shes 165 and 60kg', 'what size'], /^Size L, going by what you told me/],
    [['给我老婆买冲锋衣，165 60公斤', '穿多大'], /按您说的情况.*选L码/],
    [["i'd like jeans, are they stretchy", "i'm 170 and 62 kg what size in the wide ones"], /I'd go for|size [A-Z]+/],
  ])('%s', async (texts, told) => {
    expect(await follow(...texts)).toMatch(told);
  });
});

describe('care of what has no label', () => {
  const knowledge = useDemoKnowledge();

  it('is told of the stuff it is made of', async () => {
    const talk = openDemoDialogue(undefined, knowledge);
    await talk.say('tell me about the mila chelsea boot');
    expect((await talk.say('how do i look after them')).text).toMatch(/leather conditioner/);
  });
});

describe('what is asked of goods in view', () => {
  const knowledge = useDemoKnowledge();

  it.each([
    [
      ['looking for a smart watch with gps', 'does it do sleep tracking'],
      /Orbit S2 GPS Smart Watch doesn't say|doesn't say/,
    ],
    [['looking for a smart watch with gps', 'how long does the watch last', 'is there a cheaper one'], /¥219/],
    [['what food for an indoor cat thats getting fat', 'how much do i feed him'], /grams a day/],
    [['is the down coat machine washable', 'can i tumble dry it'], /low heat/],
  ])('is no matter of parcels, prices that fell or other stuff: %s', async (texts, told) => {
    const talk = openDemoDialogue(undefined, knowledge);
    let last = '';
    for (const text of texts) last = (await talk.say(text)).text;
    expect(last).toMatch(told);
  });
});

describe('goods asked about as such', () => {
  const knowledge = useDemoKnowledge();

  it.each([
    ['tell me about the cloudlight down jacket', /packable 90% goose down/],
    ['whats the down parka like', /hip-length parka/],
  ])('are described, and their care is not: %s', async (asked, told) => {
    expect((await openDemoDialogue(undefined, knowledge).say(asked)).text).toMatch(told);
  });

  it('are those that the words point at among what was shown, and go abroad by their own rule', async () => {
    const talk = openDemoDialogue(undefined, knowledge);
    await talk.say('what power banks do you have');
    expect((await talk.say('can the 20000 one charge my macbook? how much')).text).toMatch(/¥239.*65 W/s);
    expect((await talk.say('cool can you ship it to me in singapore')).text).toMatch(/can't send abroad.*Power banks/s);
  });
});
