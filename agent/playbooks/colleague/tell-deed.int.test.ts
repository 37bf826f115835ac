import { describe, expect, it } from 'vitest';
import { actionHouse } from '../actions/action-dialogue-testing.ts';
import type { Dialogue } from '../dialogue-testing.ts';

/** Done in the shop's book, as a colleague's card tells it. */
async function refundedByColleague(talk: Dialogue, words: readonly string[]) {
  for (const text of words) await talk.say(text);
  const done = await talk.press('confirm');
  const [card] = done.cards.flatMap((each) => (each.type === 'service_request' ? [each] : []));
  const number = card?.number ?? '';
  const orderNumber = card?.orderNumber ?? '';
  expect(number).toMatch(/^R\d{6}$/);
  talk.colleague('I’ll refund the whole parcel now.');
  talk.did({ action: 'request_refund', number, orderNumber });
  return { number };
}

describe('what a colleague has done, asked for once more or after', () => {
  const house = actionHouse();

  it('is told with its sum and day, and nothing new is begun', async () => {
    const talk = house.talk('sara', 'en');
    const { number } = await refundedByColleague(talk, ['my parcel is lost', 'my money back please']);
    const again = await talk.say('refund me once more for the lost parcel');
    expect(again.text).toContain('taken care of already');
    expect(again.text).toContain(number);
    expect(again.text).toMatch(/¥686: set up today .*with you by \w+ \d+ \w+/);
    expect(again.card).toBeUndefined();
    expect(again.result.outcome.kind).toBe('answered');
    expect((await talk.say('how much did you refund me?')).text).toContain('¥686');
    expect((await talk.say('did you refund it or not?')).text).toMatch(/^Yes, that’s set up and under way\./);
    // something else than what was done
    expect((await talk.say('did you cancel it?')).text).not.toMatch(/^Yes/);
  });

  it('is told of a refund that the order held before', async () => {
    const talk = house.talk('jun', 'zh');
    await talk.say('我退的跑鞋钱怎么还没到');
    talk.colleague('最晚周五到账。');
    const { text, card } = await talk.say('再退我一次');
    expect(text).toMatch(/已经在办了：¥499，预计.*到账/);
    expect(card).toBeUndefined();
  });
});

describe('money asked after where the goods were sent again', () => {
  const house = actionHouse();

  it('is denied, whoever set it up', async () => {
    const talk = house.talk('sara', 'en');
    for (const text of ['my parcel is lost', 'send it again please']) await talk.say(text);
    const done = await talk.press('confirm');
    const [card] = done.cards.flatMap((each) => (each.type === 'service_request' ? [each] : []));
    const { number = '', orderNumber = '' } = card ?? {};
    expect((await talk.say('did you refund me')).text).toMatch(/^No, no money goes back.*sent again/);
    talk.colleague('It goes out by Wednesday.');
    talk.did({ action: 'request_refund', number, orderNumber });
    const { text } = await talk.say('Was my original money refunded too?');
    expect(text).toMatch(/No, no money goes back/);
    expect(text).toContain(number);
  });
});

describe('goods of an order whose other goods were paid back', () => {
  const house = actionHouse();

  it('are seen to', async () => {
    const talk = house.talk('sara', 'en');
    await refundedByColleague(talk, ['my parcel is lost', 'refund the boots and send the scarf again']);
    const { text } = await talk.say('please send the scarf again');
    expect(text).not.toContain('taken care of already');
    expect(text).toMatch(/lost/);
  });
});

describe('the same in Chinese', () => {
  const house = actionHouse();

  it('is told of the sum that is named, too', async () => {
    const talk = house.talk('sara', 'zh');
    const { number } = await refundedByColleague(talk, ['我的包裹丢了', '退款吧']);
    const again = await talk.say('再退我一次那个丢了的包裹的钱');
    expect(again.text).toMatch(new RegExp(`已经给您办过了。.*¥686.*${number}.*到账。同一笔不会重复退`, 's'));
    expect(again.card).toBeUndefined();
    expect((await talk.say('那686块到了没')).text).toContain(number);
    expect((await talk.say('那99块到了没')).text).not.toContain(number);
  });
});

describe('a card that waited when a colleague came', () => {
  const house = actionHouse();

  it('has no button left to press', async () => {
    const talk = house.talk('lihua', 'zh');
    await talk.say('大衣太贵了，取消吧');
    await talk.say('不要券，直接取消');
    talk.colleague('您看哪个合适？');
    expect((await talk.say('好的')).text).not.toMatch(/打字不算确认|上面卡片/);
  });
});

describe('of what a colleague wrote', () => {
  const house = actionHouse();

  it.each([
    [
      'mei',
      'zh',
      ['物流卡住了，明天下午6点前给您回复。', '猫粮开封了不能退，没开封签收后7天内可以退。'],
      '明天几点给我答复？',
      /下午6点前/,
    ],
    [
      'anna',
      'en',
      ['It leaves by Wednesday. I can’t see any promise of 20% off, so I can’t give that.'],
      'and the 20 percent?',
      /promise of 20% off/,
    ],
  ] as const)('the sentence is quoted that tells it: %s', async (key, language, wrote, asked, told) => {
    const talk = house.talk(key, language);
    await talk.say(language === 'zh' ? '你好' : 'hello');
    talk.colleague(...wrote);
    expect((await talk.say(asked)).text).toMatch(told);
  });
});
