import { describe, expect, it } from 'vitest';
import { actionHouse, rightCode } from '../action-dialogue-testing.ts';

describe('what was asked for and is under way', () => {
  const house = actionHouse();

  it('counts for the money, and what goes back is collected, not delivered elsewhere', async () => {
    const talk = house.talk('anna', 'en');
    await talk.say('the jacket is faulty, the zip broke, I want to return it');
    const asked = await talk.say('How do I track my return and refund?');
    expect(asked.text).not.toMatch(/paperclip/);
    await talk.say('the jacket is faulty, the zip broke, I want to return it');
    await talk.show();
    await talk.press('confirm');
    const track = await talk.say('How do I track my return and refund?');
    expect(track.text).toMatch(/“My requests”.*its number is R\d{6}.*approved today.*by /s);
    const pickup = await talk.say('Can you pick it up at my home instead?');
    expect(pickup.calls).not.toContain('find_orders');
    expect(pickup.replies).toContain('Talk to a person');
    const others = await talk.say('How much is the refund for my other items and how do I track the return?');
    expect(others.text).toMatch(/R\d{6}, Return.*¥982\.45/s);
    expect(others.text).not.toMatch(/no refund under way/);
  });

  it('tells whether an address was changed', async () => {
    const talk = house.talk('omar', 'en');
    const none = await talk.say('has the address been changed?');
    expect(none.text).toMatch(/No change of address is on record/);
    await talk.say('please send my running shoes to 8 Jalan Ampang, Bangsar South, Kuala Lumpur, 50450 instead');
    await talk.say(rightCode);
    await talk.press('confirm');
    expect((await talk.say('has the address been changed?')).text).toMatch(/R\d{6}, .* done/);
    expect((await talk.say('改派了吗')).text).toMatch(/已经办完/);
  });
});

describe.each([
  ['mei', 'en', 'where is my parcel?', 'please hurry it', /Shall I|shall I/, /was already urged today \(R\d{6}\)/],
  ['mei', 'zh', '我的快递到哪了', '那你催催', /要我|要吗/, /今天已经催过.*R\d{6}/],
] as const)('what has been urged: %s, %s', (key, language, asks, urges, offer, told) => {
  const house = actionHouse();

  it('is not offered to be urged again', async () => {
    const talk = house.talk(key, language);
    expect((await talk.say(asks)).text).toMatch(offer);
    await talk.say(urges);
    for (const again of [asks, language === 'en' ? 'any news on my parcel?' : '快递有动静了吗']) {
      const { text, replies } = await talk.say(again);
      expect(text).toMatch(told);
      expect(text).not.toMatch(offer);
      expect(replies).not.toContain(language === 'en' ? 'Please hurry my order' : '帮我催一下');
    }
  });
});

describe('what was arranged in another conversation', () => {
  const house = actionHouse();

  it('is told from the book instead of begun again', async () => {
    const first = house.talk('anna', 'en');
    await first.say('i want to exchange the jacket for a L');
    await first.press('confirm');
    const later = house.talk('anna', 'en');
    const again = await later.say('i want to exchange the jacket for a L');
    expect(again.text).toMatch(/arranged already.*R\d{6}, Exchange for Black, L.*sent back by/s);
    expect((await later.say('where is my replacement jacket')).text).toMatch(/goes out once we have yours back/);
    const cancels = house.talk('omar', 'en');
    await cancels.say('cancel the headphones pls');
    await cancels.press('confirm');
    const gone = await house.talk('omar', 'en').say('i want to cancel the headphones');
    expect(gone.text).toMatch(/arranged already.*R\d{6}, Cancel order/s);
  });

  it('tells the refund that the order holds, though nobody asked for it here', async () => {
    const { text } = await house.talk('tom', 'en').say('exchange the hoodie for a size L');
    expect(text).toMatch(/There is a refund for your .*Hoodie already: ¥289/);
  });

  it('goes on with the refund that was told', async () => {
    const talk = house.talk('tom', 'en');
    await talk.say('refund for the zip hoodie please');
    expect((await talk.say('when do i get it')).text).toMatch(/refund of ¥289 .* was paid out/);
  });

  it('tells when money comes and where it goes in one breath', async () => {
    const talk = house.talk('yan', 'zh');
    await talk.say('耳机买完就降价了 能退差价吗');
    await talk.press('confirm');
    expect((await talk.say('多久能到 退到哪')).text).toMatch(/¥70 原路退回微信支付，预计.*到账/);
    expect((await house.talk('yan', 'zh').say('耳机降价了 退差价')).text).toMatch(/已经办过.*退差价/s);
  });
});
