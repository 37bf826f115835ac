import { describe, expect, it } from 'vitest';
import { actionHouse, rightCode } from '../actions/action-dialogue-testing.ts';

describe('what was arranged, asked for after a colleague has left', () => {
  const house = actionHouse();

  it('is told from the request: its number, when it goes out, and that nothing can be tracked yet', async () => {
    const talk = house.talk('sara', 'zh');
    await talk.say('我的包裹还没到，是不是丢了');
    await talk.say('补发吧');
    await talk.press('confirm');
    talk.colleague('麻烦您发一张照片给我。', '补发已经办好，发出后把快递单号发您。');
    const parcel = await talk.say('补发的那个快递单号多少');
    expect(parcel.text).toMatch(/R\d{6}.*还没有寄出/s);
    expect(parcel.text).not.toMatch(/3958028707|照片|系统还没更新/);
    expect((await talk.say('服务单编号是多少')).text).toMatch(/^R\d{6}/);
  });

  it('quotes what they wrote of a coupon, without offering them again', async () => {
    const talk = house.talk('lihua', 'zh');
    await talk.say('你好');
    talk.colleague('优惠券是¥129的，30天内有效。');
    const { text } = await talk.say('优惠券多少钱，几天过期');
    expect(text).toMatch(/“优惠券是¥129的，30天内有效。”$/);
  });

  it('quotes all that they wrote on what is asked, whoever they are', async () => {
    const talk = house.talk('tom', 'en');
    await talk.say('hello');
    talk.colleague(
      'Shipping is on us this time, Tom. It is picked up on Tuesday. We also pay the shipping of the new one.',
    );
    const { text } = await talk.say('what did Grace tell me about the shipping?');
    expect(text).toMatch(/Shipping is on us this time.*We also pay the shipping of the new one/);
  });

  it('says what was promised for the case that it fails', async () => {
    const talk = house.talk('jun', 'en');
    await talk.say('hello');
    talk.colleague("We pay it by Tuesday. If it isn't paid by then, you get a ¥30 coupon from us.");
    expect((await talk.say("what if it isn't there by Tuesday?")).text).toContain('¥30 coupon');
  });

  it('has no number where nothing is on record, and a person is offered', async () => {
    const talk = house.talk('nina', 'en');
    await talk.say('hello');
    talk.colleague('I have noted your wish.');
    const { text, replies } = await talk.say('what is the reference for that?');
    expect(text).toMatch(/no request of yours on record/);
    expect(replies).toContain('Talk to a person');
  });
});

/** Said by the shopper, until the card is confirmed, and what is asked after a colleague has left. */
describe.each([
  {
    what: 'a second delivery',
    key: 'sara',
    language: 'en',
    left: 'All done, Sara. Back to our assistant.',
    said: ['my parcel never arrived, is it lost?', 'send it again please'],
    asked: [
      ["what's the ref for that", /^R\d{6}, Second delivery/],
      ['what does the resend cost me', /free of charge/],
      ['when does the replacement go out', /goes out .*R\d{6}/],
    ],
  },
  {
    what: '补发',
    key: 'sara',
    language: 'zh',
    left: '已经给您办好补发了，请放心。',
    said: ['我的包裹还没到，是不是丢了', '补发吧'],
    asked: [
      ['单子编号多少', /^R\d{6} .*补发/],
      ['补发要我出钱吗', /免费/],
      ['补发寄到哪个地址', /SM\d+-R1 的收货信息/],
      ['那个单号是啥', /^R\d{6}.*没有快递单号/s],
    ],
  },
  {
    what: 'a coupon',
    key: 'omar',
    language: 'en',
    left: 'Hi Omar, I am handing you back to the assistant.',
    said: ['cancel the headphones please, they are too expensive', "ok I'll keep them and take the coupon"],
    asked: [
      ['what was my coupon code again?', /code is [A-Z\d]{8,}/],
      ['until when is the coupon valid?', /until \d+ \w+/],
      ['how much is the coupon and what is the code?', /code is [A-Z\d]{8,}.*¥\d+ coupon/s],
      ["what's the reference number of that", /^R\d{6}/],
    ],
  },
  {
    what: '优惠券',
    key: 'lihua',
    language: 'zh',
    left: '好的，后面让助手继续为您服务。',
    said: ['大衣我想取消，太贵了', '那我要那张券吧'],
    asked: [
      ['券码是多少来着', /优惠码是 [A-Z\d]{8,}。\d+月\d+日前都可以用/],
      ['那张券怎么用，有效期多久', /优惠码是 [A-Z\d]{8,}。\d+月\d+日前都可以用[^月]*$/],
      ['优惠券什么时候过期', /\d+月\d+日前都可以用/],
      ['券多少钱，码是多少', /优惠码是 [A-Z\d]{8,}.*¥129/s],
      ['券抵多少', /^您领的是“[^”]*¥129/],
    ],
  },
  {
    what: 'an exchange',
    key: 'anna',
    language: 'en',
    left: 'All done, Anna. Back to our assistant.',
    said: ['the jacket is too small, exchange it for an L'],
    asked: [
      ['where do I send the old one', /^Send it to: .*Shanghai/],
      ['when will the exchange be shipped', /once we have yours back.*at the latest/],
      ['who pays for the return postage', /at your expense/],
      ['until when do I have to send it', /on its way back by/],
      ['which size am I getting', /Exchange for Black, L/],
      ['which colour is the new one?', /Exchange for Black, L/],
      ['what do I do with the old jacket, and when does the new one come?', /^Send it to: .*once we have yours back/s],
    ],
  },
  {
    what: '换货',
    key: 'anna',
    language: 'zh',
    left: '办好了，后面让助手陪您。',
    said: ['冲锋衣小了，想换L码'],
    asked: [
      ['旧的寄到哪个地址', /^寄回地址：上海/],
      ['换的新外套什么时候发', /验货后就寄新的.*最晚/],
      ['寄回运费谁出', /由您承担/],
      ['换的是什么码', /换货：黑色 L 码/],
      ['旧的怎么处理，新的什么时候到', /^寄回地址：.*验货后就寄新的/s],
    ],
  },
  {
    what: 'another address',
    key: 'omar',
    language: 'en',
    left: 'All done, Omar. Back to our assistant.',
    said: ['send my headphones to 12 Jalan Sultan, Kuala Lumpur, 50000 instead', rightCode],
    asked: [
      ['which address do my headphones go to now?', /goes to Omar Haddad, 12 Jalan Sultan/],
      ['and the shoes?', /goes to Omar Haddad, 17-3 Jalan Telawi/],
      ['where will the headphones be delivered?', /12 Jalan Sultan/],
    ],
  },
  {
    what: '改地址',
    key: 'lihua',
    language: 'zh',
    left: '改好了，后面让助手继续为您服务。',
    said: ['大衣改寄到杭州市西湖区文三路1号，收件人王磊，13800001111', rightCode],
    asked: [
      ['大衣现在寄到哪', /王磊，浙江省杭州西湖区文三路1号/],
      ['收件人是谁', /王磊/],
    ],
  },
] as const)('$what that was arranged', ({ key, language, left, said, asked }) => {
  const house = actionHouse();

  it('is told from the book, and nobody is quoted for it', async () => {
    const talk = house.talk(key, language);
    for (const text of said) await talk.say(text);
    await talk.press('confirm');
    talk.colleague(left);
    for (const [question, answer] of asked) {
      const { text } = await talk.say(question);
      expect(text, question).toMatch(answer);
      expect(text, question).not.toMatch(/My colleague|同事|Grace/);
    }
  });
});
