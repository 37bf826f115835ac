import { describe, expect, it } from 'vitest';
import { actionHouse, rightCode } from '../action-dialogue-testing.ts';

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

  it('is told apart from the words around it, its country wherever it stands', async () => {
    const talk = house.talk('omar', 'en');
    await talk.say(
      'send my order somewhere else, I am moving to Berlin, Germany this week: Torstrasse 12, Berlin, 10119',
    );
    expect((await talk.say('the headphones')).text).toMatch(/within the same country/);
    const other = house.talk('omar', 'en');
    const asked = await other.say('send my headphones to Marktstrasse 12, Winsen, 21423');
    expect(asked.text).toMatch(/country/);
    expect((await other.say("it's in Germany")).text).toMatch(/within the same country/);
    // a town that is known needs no country beside it
    const known = house.talk('omar', 'en');
    const told = await known.say('send my headphones to Torstrasse 12, Berlin, 10119');
    expect(told.text).toMatch(/within the same country/);
  });

  it('is put right while the code is awaited, its number and who gets it', async () => {
    const talk = house.talk('omar', 'en');
    await talk.say('send it to my brother Omar Haddad, 8 Jalan Ampang, 50450 Kuala Lumpur, for the headphones');
    await talk.say('the name is Karim, not Omar');
    await talk.say('number 10, not 8');
    const { card } = await talk.say(rightCode);
    expect(card?.rows.map(({ value }) => value).join(' ')).toMatch(/Karim Haddad/);
    expect(addressOn(card)).toBe('10 Jalan Ampang, Kuala Lumpur, Federal Territory, 50450, Malaysia');
    const other = house.talk('lihua', 'zh');
    await other.say('大衣寄到我弟那，收件人王磊，13800001111，杭州市西湖区文三路1号');
    await other.say('门牌号错了是2号');
    const changed = (await other.say(rightCode)).card?.rows.map(({ value }) => value).join(' ');
    expect(changed).toMatch(/王磊.*文三路2号|文三路2号.*王磊/s);
  });

  it('takes a postcode for no order number', async () => {
    const talk = house.talk('lihua', 'zh');
    expect((await talk.say('大衣改寄到美国纽约第五大道100号，邮编10001')).text).toMatch(/同一个国家/);
  });
});

describe('another address for what a swap sends', () => {
  const house = actionHouse();

  it('is a colleague’s to arrange, and the card waits on', async () => {
    const talk = house.talk('wei', 'zh');
    await talk.say('给我妈买的那双健步鞋小了 想换大一码');
    const elsewhere = await talk.say('她人在长沙 新的直接寄她那行不');
    expect(elsewhere.text).toMatch(/原来的收货地址.*同事/);
    expect(elsewhere.calls).not.toContain('find_orders');
    await talk.press('confirm');
    expect((await talk.say('新的能寄到我妈家吗')).text).toMatch(/原来的收货地址.*同事/);
  });
});

describe('another address for what is sent once more', () => {
  const house = actionHouse();

  it.each([
    ['wei', 'zh', '赠品没有收到', '寄到我自己家可以吗', /下单时的收货地址/],
    ['wei', 'zh', '围巾有个大洞 重新发一条', '她人在长沙 新的直接寄她那行不', /下单时的收货地址/],
    ['sara', 'en', 'where is my order', 'send them again please, to my office though', /ordered to; the card shows it/],
  ] as const)('is told to %s before anything is set up: %s, %s, %s', async (key, language, first, next, told) => {
    const talk = house.talk(key, language);
    await talk.say(first);
    expect((await talk.say(next)).text).toMatch(told);
  });
});
