import { describe, expect, it } from 'vitest';
import { actionHouse } from '../action-dialogue-testing.ts';

describe('an offer that is named', () => {
  const house = actionHouse();

  it('is not taken by who says that it is of no use; nothing better is promised, and the wish may be taken back', async () => {
    const talk = house.talk('lihua', 'zh');
    await talk.say('大衣我想取消，太贵了');
    const bargained = await talk.say('129的优惠券对我没用，直接减200行吗');
    expect(bargained.calls).not.toContain('accept_retention_offer');
    expect(bargained.text).toMatch(/没有别的优惠/);
    const turned = await talk.say('券我不要');
    expect(turned.card?.action).toBe('cancel_order');
    const left = await talk.say('算了，大衣不取消了');
    expect(left.text).toMatch(/没有取消/);
    expect(left.card).toBeUndefined();
  });

  it('is taken by who wants it after all', async () => {
    const talk = house.talk('omar', 'en');
    await talk.say('cancel the headphones please, they are too expensive');
    const bargained = await talk.say("that coupon doesn't help me, take 100 off instead?");
    expect(bargained.calls).not.toContain('accept_retention_offer');
    const taken = await talk.say("hmm ok fine, i'll keep them and take the coupon");
    expect(taken.card?.action).toBe('accept_retention_offer');
    const left = await talk.say("no, I don't want the coupon");
    expect(left.text).toMatch(/haven.t used the offer/);
  });
});

describe('a wish that is put off before an offer', () => {
  const house = actionHouse();

  it.each([
    ['lihua', 'zh', '大衣买贵了 帮我取消', '还是先不取消 我再考虑下', /没有取消/],
    [
      'omar',
      'en',
      'cancel my headphones order, too pricey',
      'hold on, leave it for now, i need to think',
      /nothing was/,
    ],
  ] as const)('is no turning down of the offer: %s %s', async (key, language, wish, puts, kept) => {
    const talk = house.talk(key, language);
    const offered = await talk.say(wish);
    expect(offered.calls).toContain('offer_retention');
    expect(offered.card).toBeUndefined();
    const left = await talk.say(puts);
    expect(left.text).toMatch(kept);
    expect(left.card).toBeUndefined();
    expect(left.calls).not.toContain('cancel_order');
  });
});
