import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { fewPassages } from '../few-passages-testing.ts';

const lostRules = fewPassages({
  title: 'Late and lost parcels',
  headings: ['What we do about a lost parcel'],
  text: 'You choose: we send the same goods again, or refund the full amount.',
  language: 'en',
});

describe('where is my parcel', () => {
  it('answers for the late one first, with its date, its card and a way on', async () => {
    const { text, cards, calls, result } = await openDemoDialogue('mei').say('我的快递到哪了？');
    expect(calls).toEqual(['find_orders', 'track_parcel', 'list_requests', 'suggest_replies']);
    expect(cards.map(({ type }) => type)).toEqual(['tracking', 'quick_replies']);
    expect(text).toMatch(/晚了\d+天/);
    expect(text).toContain('中通快递');
    expect(text).not.toMatch(/\d{4}-\d\d|in_transit|delayed/);
    expect(result.outcome).toEqual({ kind: 'answered' });
    expect(result.intent?.id).toBe('track_parcel');
  });

  it('goes on about the same parcel: why, which carrier, the other one', async () => {
    const talk = openDemoDialogue('mei');
    await talk.say('查下快递');
    expect((await talk.say('为什么')).text).toContain('运输延误');
    expect((await talk.say('用什么快递')).text).toMatch(/中通快递，运单号 \w+/);
    expect((await talk.say('另一个呢')).text).toMatch(/猫粮.*签收/);
  });

  it('switches language in mid-talk', async () => {
    const talk = openDemoDialogue('mei');
    await talk.say('快递呢');
    const { text } = await talk.say("hi, can you speak English? where's my parcel");
    expect(text).toMatch(/ZTO Express/);
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  it('doesn’t say the same thing twice in the same words', async () => {
    const talk = openDemoDialogue('mei');
    const first = await talk.say('我的快递到哪了');
    const second = await talk.say('我的快递到哪了');
    expect(second.text).not.toBe(first.text);
  });

  it('tells a lost parcel, and asks how to make it good', async () => {
    const talk = openDemoDialogue('sara', lostRules);
    const { text, replies } = await talk.say("hi, my parcel still hasn't arrived");
    expect(text).toMatch(/lost/);
    expect(replies).toEqual(['Send it again', 'I want my money back']);
    const yes = await talk.say('yes please');
    expect(yes.result.outcome).toEqual({ kind: 'clarifying' });
    expect(yes.calls).not.toContain('request_refund');
  });

  it('apologises with the true dispatch date for an overdue order, and mentions the other one', async () => {
    const { text } = await openDemoDialogue('omar').say('when will you finally ship my order?');
    expect(text).toMatch(/should have shipped by \w+ \d+ Nov/);
    expect(text).toContain('SM23991');
  });

  it('tells the parcels of a gift order apart by what is in them', async () => {
    const { text } = await openDemoDialogue('wei').say('我买的围巾送到了吗');
    expect(text.indexOf('围巾')).toBeLessThan(text.indexOf('健步鞋'));
    expect(text).toMatch(/寄往/);
  });

  it('says so when there is no order at all', async () => {
    const { text, calls } = await openDemoDialogue('nina').say('where is my parcel');
    expect(calls).toEqual(['find_orders']);
    expect(text).toMatch(/no orders|don't see any orders/i);
  });
});

describe('orders of a stranger', () => {
  it('asks once for number and proof, then answers what was asked', async () => {
    const talk = openDemoDialogue(undefined);
    const asked = await talk.say('我的快递怎么还没到');
    expect(asked.result.outcome.kind).toBe('clarifying');
    expect(asked.text).toMatch(/订单号/);
    const answered = await talk.say('SM23931 1317');
    expect(answered.calls.slice(0, 2)).toEqual(['verify_order', 'track_parcel']);
    expect(answered.text).toMatch(/晚了/);
  });

  it('keeps the question open over an aside', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('where is my order?');
    await talk.say('thanks');
    const { calls } = await talk.say('SM23931 1317');
    expect(calls).toContain('track_parcel');
  });

  it('takes one proof where the other isn’t at hand', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('查订单 SM23951');
    expect((await talk.say('尾号不记得了')).text).toMatch(/下单邮箱也可以/);
    const given = await talk.say('尾号不记得了 邮箱是 omar@example.com');
    expect(given.calls[0]).toBe('verify_order');
    expect(given.text).toMatch(/SM23951/);
  });

  it('answers wrong proof and an unknown order with the same words', async () => {
    const wrong = await openDemoDialogue(undefined).say('where is SM23931, phone ends in 0000');
    const unknown = await openDemoDialogue(undefined).say('where is SM99999, phone ends in 0000');
    expect(wrong.text).toBe(unknown.text);
    expect(wrong.text).not.toMatch(/Coat/);
  });

  it('says when there were too many attempts, and offers a person', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('where is SM23931');
    for (const digits of ['0001', '0002', '0003']) await talk.say(digits);
    const { text, replies } = await talk.say('0004');
    expect(text).toMatch(/too many attempts/);
    expect(replies).toContain('Talk to a person');
  });

  it('offers a way on to someone who has no order number', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('快递怎么还没到');
    const { text, replies } = await talk.say('没有订单号');
    expect(text).toMatch(/登录/);
    expect(replies).toContain('转人工');
  });

  it('doesn’t tell a signed-in shopper whose an order is', async () => {
    const other = await openDemoDialogue('anna').say('where is SM23931?');
    const unknown = await openDemoDialogue('anna').say('where is SM99999?');
    expect(other.text.replace('SM23931', '')).toBe(unknown.text.replace('SM99999', ''));
  });
});

describe('where is my refund', () => {
  it('tells the stage, the next step and the date of the money', async () => {
    const { text, cards } = await openDemoDialogue('jun').say('退款什么时候到账');
    expect(text).toContain('¥499');
    expect(text).toContain('支付宝');
    expect(cards[0]?.type).toBe('refund');
  });

  it('answers the very point that is asked', async () => {
    const talk = openDemoDialogue('jun');
    expect((await talk.say('退货你们收到没')).text).toMatch(/^收到了/);
    expect((await talk.say('钱退到哪里')).text).toMatch(/原路退回您的支付宝/);
  });

  it('says so when there is none', async () => {
    const { text, replies } = await openDemoDialogue('omar').say("where's my refund?");
    expect(text).toMatch(/don't see any refund/);
    expect(replies).toContain('Return an item');
  });
});

describe('what did I order', () => {
  it('lists a shopper’s orders, newest first, with cards', async () => {
    const { text, cards } = await openDemoDialogue('lihua').say('看看我的订单');
    expect(text).toContain('12');
    expect(cards.filter(({ type }) => type === 'order')).toHaveLength(4);
  });

  it('answers what was paid, for the order that is meant', async () => {
    const talk = openDemoDialogue('mei');
    expect((await talk.say('上周那单里有什么')).text).toContain('羽绒服');
    expect((await talk.say('第二个订单多少钱')).text).toMatch(/SM23881 实付¥\d+/);
  });
});
