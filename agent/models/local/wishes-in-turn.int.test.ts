import { describe, expect, it } from 'vitest';
import { actionHouse, rightCode } from '../../playbooks/actions/action-dialogue-testing.ts';

describe('two wishes in one message', () => {
  const house = actionHouse();

  it('are taken up one after the other, each with its own order', async () => {
    const talk = house.talk('omar', 'en');
    const first = await talk.say(
      'cancel the headphones order and change the address of the other to 8 Jalan Ampang, Bangsar South, Kuala Lumpur, 50450',
    );
    expect(first.card?.action).toBe('cancel_order');
    expect(first.text).toMatch(/comes right after/);
    expect(first.calls).not.toContain('change_delivery_address');
    const second = await talk.press('confirm');
    expect(second.text).toMatch(/is cancelled.*code/s);
    const card = (await talk.say(rightCode)).card;
    expect(card?.action).toBe('change_delivery_address');
    expect(card?.items).toHaveLength(2);
  });

  it('keeps the second in mind when it is asked after while the first one waits', async () => {
    const talk = house.talk('anna', 'zh');
    await talk.say('袜子退掉，冲锋衣换L码');
    const asked = await talk.say('那换货的事怎么办');
    expect(asked.text).toMatch(/记着/);
    await talk.say('不喜欢');
    expect((await talk.press('cancel')).card?.action).toBe('request_exchange');
  });

  it('are two where each is done to goods of its own, and the second comes when the first is let go', async () => {
    const talk = house.talk('anna', 'zh');
    const asked = await talk.say('袜子退掉，冲锋衣换L码');
    expect(asked.text).toMatch(/什么原因.*接着给您办/s);
    await talk.say('不喜欢');
    const next = await talk.press('cancel');
    expect(next.card?.action).toBe('request_exchange');
  });
});
