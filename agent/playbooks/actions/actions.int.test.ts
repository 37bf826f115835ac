import { describe, expect, it } from 'vitest';
import { actionHouse, rightCode, type ActionHouse } from './action-dialogue-testing.ts';

const stateOf = async (house: ActionHouse, key: string, number: string) =>
  (await house.orders(key)).find((order) => order.number === number)?.state;

/** The shop goes on with the refund of an order. */
const refundOf = (house: ActionHouse, number: string, set: string) =>
  house
    .database()
    .asSystem((sql) =>
      sql.query(
        `update refunds set ${set} where order_id = (select id from orders where shop_id = 'demo' and number = $1)`,
        [number],
      ),
    );

describe('in English', () => {
  const house = actionHouse();

  it('cancels on the card’s button, never on words, and tells the amount and the number', async () => {
    const talk = house.talk('omar', 'en');
    const asked = await talk.say("i'd like to cancel my headphones order, I ordered by mistake");
    expect(asked.result.outcome).toEqual({ kind: 'awaiting_confirmation' });
    const number = asked.card?.title.match(/SM\d+/)?.[0] ?? '';
    const words = await talk.say('yes');
    expect(words.text).toMatch(/button/);
    expect(await stateOf(house, 'omar', number)).toBe('paid');
    const done = await talk.press('confirm');
    expect(done.text).toMatch(/is cancelled\. ¥757 .* R\d{6}/);
    expect(await stateOf(house, 'omar', number)).toBe('cancelled');
    const asks = async () => (await talk.say('what is the status of my request?')).text;
    expect(await asks()).toMatch(
      /R\d{6}, Cancel order SM\d+: (?:Order cancelled|Refund approved) today; next: refund paid out /,
    );
    await refundOf(
      house,
      number,
      `stages = stages || jsonb_build_array(jsonb_build_object('stage', 'paid_out', 'at', now()))`,
    );
    expect(await asks()).toMatch(/R\d{6}, Cancel order SM\d+: done; money with you (by|tomorrow)/);
    await refundOf(
      house,
      number,
      `rejected_at = now(), rejected_reason = '{"en": "It was paid by voucher.", "zh": ""}'`,
    );
    expect(await asks()).toMatch(/: Refund turned down today\. The reason given: It was paid by voucher\.$/m);
  });

  it('tells of a wrong code how often it may still be tried, and counts no slip of the finger', async () => {
    const talk = house.talk('omar', 'en');
    await talk.say('please send my running shoes to 8 Jalan Ampang, Bangsar South, Kuala Lumpur, 50450 instead');
    expect((await talk.say('my code is 12 34 56')).text).toMatch(/isn't right.* 2 times more/);
    expect((await talk.say('24681')).text).toMatch(/six digits/);
    expect((await talk.say('验证码是000000')).text).toMatch(/还可以试1次/);
    expect((await talk.say('111111')).text).toMatch(/次数已经用完.*重新发一个吗/);
    expect((await talk.say('yes please')).text).toMatch(/新的验证码已经发到/);
    expect((await talk.say(`SM23777, the code: ${rightCode}`)).result.outcome.kind).toBe('awaiting_confirmation');
  });

  it('leaves the order when the shopper changes their mind', async () => {
    const talk = house.talk('omar', 'en');
    await talk.say('cancel the order with the running shoes');
    expect((await talk.say('no, just cancel it')).text).toMatch(/button/);
    const left = await talk.press('cancel');
    expect(left.text).toMatch(/nothing was cancelled/);
    expect((await house.orders('omar')).filter(({ state }) => state === 'paid')).toHaveLength(1);
  });

  it('makes sure who it is before an address changes, and goes on without asking again', async () => {
    const talk = house.talk('omar', 'en');
    const coded = await talk.say(
      'please send my running shoes to 8 Jalan Ampang, Bangsar South, Kuala Lumpur, 50450 instead, change the address',
    );
    expect(coded.text).toMatch(/code to o\*\*\*@/);
    expect((await talk.say('111111')).text).toMatch(/isn't right/);
    const asked = await talk.say(rightCode);
    expect(asked.card?.rows.map(({ value }) => value).join()).toMatch(/8 Jalan Ampang, Bangsar South/);
    await talk.press('confirm');
    const order = (await house.orders('omar')).find(({ state }) => state === 'paid');
    expect(order?.shipTo.line).toBe('8 Jalan Ampang, Bangsar South');
  });

  it('offers once, goes on after a no, and doesn’t offer again', async () => {
    const talk = house.talk('anna', 'en');
    const offered = await talk.say('the jacket is too big, I want to return it');
    expect(offered.cards.map(({ type }) => type)).toContain('offer');
    const asked = await talk.say('No thanks, I still want to return it');
    expect(asked.card?.action).toBe('request_return');
    await talk.press('cancel');
    const again = await talk.say('I want to return the jacket after all, it is too big');
    expect(again.cards.map(({ type }) => type)).not.toContain('offer');
    const done = await talk.press('confirm');
    expect(done.text).toMatch(/return .* is set up.*R\d{6}/);
  });

  it('asks for the reason and for the item where they aren’t said', async () => {
    const talk = house.talk('wei', 'en');
    expect((await talk.say('I want to return something from my last order')).text).toMatch(/Which item/);
    const why = await talk.say('the scarf');
    expect(why.text).toMatch(/reason|why/);
    const offered = await talk.say('I changed my mind');
    expect(offered.calls).toContain('offer_retention');
  });

  it('settles a lost parcel the way the shopper chooses', async () => {
    const talk = house.talk('sara', 'en');
    expect((await talk.say('where is my parcel?')).replies).toEqual(['Send it again', 'I want my money back']);
    const asked = await talk.say('Send it again');
    expect(asked.card?.title).toMatch(/again/);
    expect((await talk.press('confirm')).text).toMatch(/sent again free of charge as order SM\d+-R1/);
  });

  it('refuses in the rule’s own words', async () => {
    const { text, card } = await house.talk('tom', 'en').say("I'd like to return the hiking boots, changed my mind");
    expect(text).toMatch(/delivered 45 days ago.*7 days/);
    expect(card).toBeUndefined();
  });

  it('doesn’t make a stranger prove an order to hear the rules', async () => {
    const { calls } = await house.talk(undefined, 'en').say('how do I cancel an order?');
    expect(calls).not.toContain('verify_order');
  });
});

describe('in Chinese', () => {
  const house = actionHouse();

  it('answers two matters of one message', async () => {
    const talk = house.talk('omar', 'zh');
    const { text, card } = await talk.say('取消耳机那单，另外你们退货要几天');
    expect(card?.action).toBe('cancel_order');
    expect(text.split('\n\n')).toHaveLength(2);
    await talk.press('cancel');
  });

  it('takes an offer on the card’s button', async () => {
    const talk = house.talk('lihua', 'zh');
    const offered = await talk.say('我想取消刚买的大衣，太贵了');
    expect(offered.cards.map(({ type }) => type)).toContain('offer');
    expect((await talk.say('那我要优惠券吧')).card?.action).toBe('accept_retention_offer');
    expect((await talk.press('confirm')).text).toMatch(/优惠码：\w+/);
    expect((await house.orders('lihua'))[0]?.state).toBe('paid');
  });

  it('refunds a price difference', async () => {
    const talk = house.talk('yan', 'zh');
    expect((await talk.say('我买的耳机降价了，能给我退差价吗')).card?.amount?.amount).toBe(7000);
    expect((await talk.press('confirm')).text).toMatch(/¥70 会原路退回/);
  });

  it('asks for photos and goes on when they come', async () => {
    const talk = house.talk('wei', 'zh');
    expect((await talk.say('订单里的赠品没收到')).text).toMatch(/照片.*回形针/);
    expect((await talk.show()).card?.action).toBe('reissue_missing_gift');
    expect((await talk.press('confirm')).text).toMatch(/免费补发/);
  });

  it('lets the shopper have it sent again rather than paid back, photos or not', async () => {
    const talk = house.talk('yan', 'zh');
    await talk.say('耳机收到就是坏的');
    await talk.say('给我补发');
    expect((await talk.show('照片在这')).card?.title).toMatch(/补发/);
  });

  it('urges what is late, and not twice', async () => {
    const talk = house.talk('mei', 'zh');
    expect((await talk.say('帮我催一下快递')).text).toMatch(/已经帮您催了.*R\d{6}/);
    expect((await talk.say('再帮我催一下')).text).toMatch(/已经催过/);
  });

  it('exchanges for the size that is named', async () => {
    const talk = house.talk('wei', 'zh');
    expect((await talk.say('给我妈的鞋子小了，换成38码')).card?.title).toMatch(/38/);
    expect((await talk.press('confirm')).text).toMatch(/换货申请好了/);
  });

  it('reads a whole address, with name and phone, and asks for a code first', async () => {
    const talk = house.talk('lihua', 'zh');
    expect((await talk.say('帮我改一下收货地址')).text).toMatch(/省市区/);
    await talk.say('浙江省杭州市西湖区文三路499号8幢401，收件人李静，电话13812345678');
    const { card } = await talk.say(rightCode);
    expect(card?.rows.map(({ value }) => value).join()).toMatch(/李静.*13812345678.*浙江省 杭州 西湖区文三路/);
  });

  it('asks a guest for number and phone, and then for a code', async () => {
    const [order] = await house.orders('omar');
    const talk = house.talk(undefined, 'zh');
    expect((await talk.say('我要取消订单')).result.outcome.kind).toBe('clarifying');
    await talk.say(`${order?.number ?? ''} 手机尾号0773`);
    expect((await talk.say(rightCode)).card?.action).toBe('cancel_order');
  });

  it('cancels several orders one card after the other', async () => {
    const talk = house.talk('omar', 'zh');
    await talk.say('两个没发货的订单都帮我取消');
    const next = await talk.press('confirm');
    expect(next.card?.action).toBe('cancel_order');
    await talk.press('confirm');
    expect((await house.orders('omar')).filter(({ state }) => state === 'cancelled')).toHaveLength(2);
  });

  it('says that a swap is for the same model, whatever else is wished for', async () => {
    const zh = await house.talk('wei', 'zh').say('SM23941的鞋能换成你们家的靴子吗');
    expect(zh.text).toMatch(/同款.*退/);
    const en = await house.talk('anna', 'en').say('can i exchange my jacket for a hoodie');
    expect(en.text).toMatch(/same model.*return/);
  });
});

describe('before a card that ends the sale', () => {
  const house = actionHouse();

  it('bargains by the shop’s offers, once, while the card waits', async () => {
    const talk = house.talk('lihua', 'zh');
    await talk.say('取消我的大衣订单');
    const offered = await talk.say('太贵了能便宜点吗');
    expect(offered.calls).toContain('offer_retention');
    expect(offered.calls).not.toContain('list_promotions');
    expect((await talk.say('不用了，还是取消')).card?.action).toBe('cancel_order');
    const again = await talk.say('再便宜点吗');
    expect(again.calls).not.toContain('offer_retention');
    expect(again.text).toMatch(/没有别的优惠.*确认/);
    expect((await talk.press('cancel')).text).toMatch(/没有取消/);
  });
});
