import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('what if it never comes', () => {
  it.each(["if it's lost I want my money back for it", "That's useless, if it's lost i want a refund"])(
    'chooses the money for who was asked which they would like: %s',
    async (text) => {
      const talk = openDemoDialogue('sara');
      await talk.say('where is my parcel');
      expect((await talk.say(text)).calls).toContain('request_refund');
    },
  );

  it('tells when a parcel counts as lost while one is late', async () => {
    const talk = openDemoDialogue('mei');
    await talk.say('我的包裹到哪了');
    expect((await talk.say('还不到的话能退款不')).text).toMatch(/15天没有任何物流记录.*免费补发/s);
  });
});
