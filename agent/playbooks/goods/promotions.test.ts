import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('promotions', () => {
  it.each([
    'can you do 20% off',
    'could u make it a bit cheaper for me',
    'any chance you can knock 50 off?',
    'give me a better price and I buy it',
    '能不能打八折',
    '老板便宜点呗',
    '给我打个折吧',
    '再少点行不行，8折',
  ])('meet haggling with the offers there are, and no price of its own: %s', async (asked) => {
    const { text, calls } = await openDemoDialogue(undefined).say(asked);
    expect(text).toMatch(/Prices are the same for everyone|价格都是统一的/);
    expect(calls).toContain('list_promotions');
    expect(text).toMatch(/PAW50/);
  });

  it.each(["what's on sale?", '有什么优惠活动吗', 'any discounts on jackets?'])(
    'tell whoever asks which there are: %s',
    async (asked) => {
      const { text } = await openDemoDialogue(undefined).say(asked);
      expect(text).not.toMatch(/same for everyone|统一/);
    },
  );
});
