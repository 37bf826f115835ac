import { describe, expect, it } from 'vitest';
import { actionHouse, rightCode } from './action-dialogue-testing.ts';

describe('a second address', () => {
  const house = actionHouse();
  const addressOn = (card: { rows: { label: string; value: string }[] } | undefined) =>
    card?.rows.find(({ label }) => label === 'New address')?.value ?? '';

  it('keeps nothing of a refused one, and stays with the order that is spoken of', async () => {
    const talk = house.talk('omar', 'en');
    await talk.say('change my delivery address to 5 Rue de Rivoli, Paris, 75001, France');
    expect((await talk.say('the headphones')).text).toMatch(/within the same country/);
    await talk.say('ok, 786 Jalan Sultan, Kuala Lumpur, 50000 then');
    const { card } = await talk.say(rightCode);
    expect(card?.items.map(({ title }) => title).join()).toMatch(/Headphones/);
    expect(addressOn(card)).toBe('786 Jalan Sultan, Kuala Lumpur, Federal Territory, 50000, Malaysia');
    const changed = await talk.say('no wait, make it 757 Jalan Ampang, Kuala Lumpur, 50450');
    expect(addressOn(changed.card)).toMatch(/^757 Jalan Ampang, .*50450, Malaysia$/);
  });

  it('may come while the code is awaited', async () => {
    const talk = house.talk('omar', 'en');
    await talk.say('send my headphones to 12 Jalan Sultan, Kuala Lumpur, 50000 instead');
    await talk.say('hold on, 99 Jalan Duta, Kuala Lumpur, 50480 please');
    expect(addressOn((await talk.say(rightCode)).card)).toMatch(/^99 Jalan Duta/);
  });

  it('takes a postcode for no order number', async () => {
    const talk = house.talk('lihua', 'zh');
    expect((await talk.say('大衣改寄到美国纽约第五大道100号，邮编10001')).text).toMatch(/同一个国家/);
  });
});
