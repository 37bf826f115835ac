import { describe, expect, it } from 'vitest';
import { actionHouse } from '../actions/action-dialogue-testing.ts';

describe('what the agent had asked before a colleague came', () => {
  const house = actionHouse();
  const asksPhoto = /照片|photo/i;

  /** The agent waits for photos of something broken. */
  async function waiting(language: 'en' | 'zh') {
    const talk = house.talk('anna', language);
    const asked = await talk.say(
      language === 'zh' ? '冲锋衣破了，我要退款' : 'the jacket is torn, I want my money back',
    );
    expect(asked.text).toMatch(asksPhoto);
    return { talk };
  }

  it.each(['en', 'zh'] as const)('is over once they have done something about it, in %s', async (language) => {
    const { talk } = await waiting(language);
    talk.did({ action: 'request_exchange', number: 'R000001' });
    const follow = {
      en: ['ok', 'so what happens next?', 'is that all?'],
      zh: ['好的', '那接下来呢', '还要我做什么吗'],
    };
    for (const text of follow[language]) expect((await talk.say(text)).text, text).not.toMatch(asksPhoto);
  });

  it.each(['en', 'zh'] as const)(
    'is over once they have told the shopper what becomes of it, in %s',
    async (language) => {
      const { talk } = await waiting(language);
      talk.colleague(
        language === 'zh'
          ? '冲锋衣我们直接给您换一件新的，周五发出。'
          : 'We send you a new jacket on Friday, keep the old one.',
      );
      const follow = { en: ['ok great', 'so what now?'], zh: ['好的', '那现在呢'] };
      for (const text of follow[language]) expect((await talk.say(text)).text, text).not.toMatch(asksPhoto);
    },
  );

  it('still waits where they only greeted, asked for the same, or did something else', async () => {
    const greeted = await waiting('en');
    greeted.talk.colleague('Hello Anna', 'I am handing you back to the assistant.');
    expect((await greeted.talk.show('here it is')).calls).toContain('request_return');
    const again = await waiting('zh');
    again.talk.colleague('麻烦您发一张照片给我。');
    expect((await again.talk.show('')).calls).toContain('request_return');
    const elsewhere = await waiting('en');
    elsewhere.talk.did({ action: 'urge_shipment', number: 'R000002', orderNumber: 'SM0000' });
    expect((await elsewhere.talk.show('here it is')).calls).toContain('request_return');
  });
});

describe('an offer that was taken while a colleague had the conversation', () => {
  const house = actionHouse();

  it.each([
    {
      key: 'omar',
      language: 'en',
      wish: 'cancel the headphones please, they are too expensive',
      asked: 'so did you set it up?',
    },
    { key: 'lihua', language: 'zh', wish: '大衣我想取消，太贵了', asked: '我选了，办好了吗' },
  ] as const)('is gone on with, $language', async ({ key, language, wish, asked }) => {
    const talk = house.talk(key, language);
    const offered = (await talk.say(wish)).cards.flatMap((card) => (card.type === 'offer' ? card.offers : []))[0];
    talk.sayToColleague(offered?.reply ?? '');
    talk.colleague(language === 'zh' ? '好的，我看一下' : 'One moment please.');
    const { text, card } = await talk.say(asked);
    expect(text).toMatch(language === 'zh' ? /还没有办好/ : /isn’t set up yet/);
    expect(card?.action).toBe('accept_retention_offer');
    await talk.press('confirm');
    expect((await talk.say(asked)).text).toMatch(language === 'zh' ? /已经办好.*R\d{6}/s : /is set up.*R\d{6}/s);
  });
});

describe('an offer that was taken and let go since', () => {
  const house = actionHouse();

  it('is left alone', async () => {
    const talk = house.talk('omar', 'en');
    const offered = (await talk.say('cancel the headphones please, they are too expensive')).cards.flatMap((card) =>
      card.type === 'offer' ? card.offers : [],
    )[0];
    expect(offered).toBeDefined();
    talk.sayToColleague(offered?.reply ?? '');
    talk.sayToColleague("no, I don't want the coupon, just cancel it");
    talk.colleague('I am handing you back to the assistant.');
    expect((await talk.say('hello?')).calls).not.toContain('accept_retention_offer');
  });
});
