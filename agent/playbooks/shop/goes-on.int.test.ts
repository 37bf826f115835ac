import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { useDemoKnowledge } from './demo-knowledge-testing.ts';

describe('what goes on with the rules told last', () => {
  const knowledge = useDemoKnowledge();

  it.each([
    ['发票上公司名写错了能改吗', '那要是我退货了呢', /冲红/],
    ['运费险一般赔多少', '狗粮退货也赔吗', /宠物食品没有运费险/],
    ['海关把我包裹扣下了怎么办', '要是我一直不管呢', /7天没人处理/],
    ['who pays import tax', 'and can you call it a present', /can't mark orders as gifts/],
    ['I put the wrong tax number on my invoice', 'and if that was three months ago', /within 30 days/],
    ['how do i become a vip', 'does it last forever', /next 12 months/],
    ['can i pick it up in store', 'how long will it wait there', /Seven days/],
    ['can i exchange for another size', 'and if the new ones cost more', /keeps the price you paid/],
    ['my size is wrong whats the shipping to swap it', 'and can i do it twice', /once per item/],
    ["what's your exchange policy", 'how often can i do that?', /once per item/],
    ['how long do you keep a parcel at the pickup point', 'and who pays if they charge me?', /we refund it/],
    ['which cards do you take', 'and whats the currency', /Chinese yuan/],
    ['how do i delete my account', 'do i lose my points', /Points and coupons are lost/],
    ['how do I delete my account', 'what happens to my coupons then', /coupons are lost/],
    ['what does membership cost', 'and how would i reach vip', /12 orders/],
    ['how long is the warranty on headphones', 'and after that year?', /repair at cost/],
    ['do you wrap gifts', 'how much', /¥10/],
    ['how do points work', 'so 700 points is how much', /100 points are worth/],
    ['how do i look after suede', 'they got drenched', /^(?!.*(?:jumper|lukewarm))/],
    ['do you deliver to brazil', 'what about portugal', /Portugal isn't/],
    ['do you deliver to brazil', 'and france?', /^Yes.*France/],
    ['运费险是什么', '猫粮也有吗', /宠物食品没有运费险/],
    ['能寄到法国吗', '墨西哥呢', /墨西哥目前还寄不到/],
    ['how do points work', 'can i pay for everything with points', /up to half of an order/],
    ['do points expire', 'how do i use them', /up to half of an order/],
    ['how do i get an invoice', 'how long do i have to ask for one', /within 180 days/],
    ['is there a student discount', 'does it work on headphones', /doesn't apply to electronics/],
    ['can i change the address after ordering', 'how do i do that', /choose "Change address"/],
    ['how can i pay', 'do you take klarna too', /Klarna isn't/],
    ['any codes that work right now?', 'can i use them on sale stuff', /Only one coupon or code/],
    ['when is your shanghai store open', 'is there parking there', /colleague/],
    ['how long do refunds take', 'does that include weekends', /weekends don’t count: .*1–3 working days/s],
    ['can you write happy birthday mum on a card', 'does that cost extra', /free with gift wrapping/],
    ['i got the invoice but the company name is wrong', 'its been 2 months is that ok', /within 30 days/],
    ['can i cancel after its shipped', 'so what do i do then', /Refuse it at the door/],
    ['how do points work', 'can i give them to my sister', /can't be paid out or passed on/],
    ['the courier came while I was out', 'and if my flatmate fetches it, does that cost anything', /storage fee|code/],
  ])('is told from them: %s → %s', async (asked, next, told) => {
    const talk = openDemoDialogue(undefined, knowledge);
    await talk.say(asked);
    expect((await talk.say(next)).text).toMatch(told);
  });

  it.each([
    ['how long do vouchers last and can i swap them for cash', /no cash value/, /exchange you pay/],
    ['whats included in the warranty and how do i claim', /short video of the fault/, /today's price/],
    ['is there a loyalty programme? do I need to pay for it', /free of charge/, /unpaid order/],
  ])('in one message is told once, from the same: %s', async (asked, told, other) => {
    const { text } = await openDemoDialogue(undefined, knowledge).say(asked);
    expect(text).toMatch(told);
    expect(text).not.toMatch(other);
  });

  it('lists no offers to who asks for what the shop has written nothing about', async () => {
    const { text } = await openDemoDialogue(undefined, knowledge).say('do you offer free alterations');
    expect(text).toMatch(/colleague/);
  });

  it('asks for no goods where none were spoken of', async () => {
    const talk = openDemoDialogue(undefined, knowledge);
    await talk.say('what happens if im not home');
    expect((await talk.say('can they leave it outside')).text).toMatch(/colleague|rules/);
  });

  it('goes on with what both of two questions were told from', async () => {
    const talk = openDemoDialogue(undefined, knowledge);
    await talk.say('can i return stuff i dont like');
    await talk.say('who pays for that?');
    expect((await talk.say('even if i opened it?')).text).toMatch(/return/);
  });

  it.each([
    ['大陆运费怎么算', '退货的话运费谁出', /自己承担/],
    ['can i return stuff i dont like', 'who pays for that?', /You pay the return shipping/],
    ['can i pay with paypal', 'and if i return it where does the money go?', /Always back to the way you paid/],
    ['is the packaging recyclable', 'where are the clothes made', /made in China/],
    ['how do gift cards work', 'and how long do I have to return a jumper', /7 days of delivery/],
  ])('is left for what is asked anew: %s → %s', async (asked, next, told) => {
    const talk = openDemoDialogue(undefined, knowledge);
    await talk.say(asked);
    expect((await talk.say(next)).text).toMatch(told);
  });
});
