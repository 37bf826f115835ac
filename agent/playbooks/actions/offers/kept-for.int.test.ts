import { describe, expect, it } from 'vitest';
import { actionHouse } from '../action-dialogue-testing.ts';

describe('an order that is kept for a coupon', () => {
  const house = actionHouse();

  it.each([
    {
      key: 'lihua',
      language: 'zh',
      wish: '大衣我想取消，太贵了',
      takes: '那我要那张券吧',
      again: '大衣还是帮我取消吧',
      said: /优惠券.*同事/s,
    },
    {
      key: 'omar',
      language: 'en',
      takes: "ok I'll keep them and take the coupon",
      wish: 'cancel the headphones please, they are too expensive',
      again: 'please cancel the headphones after all',
      said: /coupon.*colleague/s,
    },
  ] as const)(
    'isn’t cancelled by a card afterwards, $language',
    async ({ key, language, wish, takes, again, said }) => {
      const talk = house.talk(key, language);
      await talk.say(wish);
      await talk.say(takes);
      await talk.press('confirm');
      const reply = await talk.say(again);
      expect(reply.text).toMatch(said);
      expect(reply.calls).not.toContain('cancel_order');
      expect((await talk.say(language === 'zh' ? '好的' : 'yes please')).result.outcome).toMatchObject({
        kind: 'handoff',
        reason: 'policy_requires_human',
      });
    },
  );
});
