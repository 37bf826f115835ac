import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('a photo with words that say little', () => {
  it.each([
    '你看这个围巾，拆开就这样了',
    '这是啥质量啊',
    '这也太差了吧',
    'what is this?? broken',
    'look at this scarf',
    'seriously?',
  ])('shows what is wrong with something bought: %s', async (words) => {
    const { result, calls } = await openDemoDialogue('wei').show(words);
    expect(result.intent?.id).toBe('item_problem');
    expect(calls).not.toContain('search_products');
  });

  it.each(['do you sell this jacket in blue?', '我想问下运费怎么算', 'how much is the down coat?'])(
    'leaves a plain question what it is: %s',
    async (words) => {
      expect((await openDemoDialogue('wei').show(words)).result.intent?.id).not.toBe('item_problem');
    },
  );
});

describe('talk of the photo', () => {
  it.each(['看到照片了吗', '照片我刚才发了啊', 'I already sent the photo', 'did u get my pic?'])(
    'is told that the photo is here, and the matter goes on: %s',
    async (words) => {
      const talk = openDemoDialogue('wei');
      await talk.show();
      const { text, calls } = await talk.say(words);
      expect(text).toMatch(/照片收到了|收到您的照片|photo is here|have your photo/);
      expect(text).not.toMatch(/回形针|paperclip/);
      expect(calls.filter((name) => name !== 'suggest_replies')).toEqual([]);
      const next = await talk.say('围巾破了，退款');
      expect(next.calls).toContain('request_refund');
      expect(next.text).not.toMatch(/回形针|paperclip/);
    },
  );

  it.each(['看到照片了吗', 'did you get the photo?'])('is told when there is none: %s', async (words) => {
    const { text } = await openDemoDialogue('wei').say(words);
    expect(text).toMatch(/没有看到照片.*回形针|don't see a photo.*paperclip/);
  });

  it.each(['我发你照片', "i'll send you a pic"])('welcomes one that is announced: %s', async (words) => {
    const talk = openDemoDialogue('wei');
    await talk.say('东西收到碎了');
    expect((await talk.say(words)).text).toMatch(/直接发过来|just send it/);
  });
});
