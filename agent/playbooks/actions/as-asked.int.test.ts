import { describe, expect, it } from 'vitest';
import { actionHouse } from './action-dialogue-testing.ts';

const house = actionHouse();

const say = async (key: string, language: 'en' | 'zh', ...texts: string[]) => {
  const talk = house.talk(key, language);
  let reply = await talk.say(texts[0] ?? '');
  for (const text of texts.slice(1)) reply = await talk.say(text);
  return reply;
};

describe('whether it may still be done', () => {
  it.each([
    ['anna', 'en', 'is it too late to send the jacket back?', /^No, it's not too late: .* until /],
    ['anna', 'en', "can't i return the jacket anymore?", /^You still can: /],
    ['anna', 'en', 'is it still possible to return the jacket', /^Yes: /],
    ['tom', 'en', 'is it too late to return the hiking boots', /^Yes, I'm afraid/],
    ['yan', 'zh', '耳机还来得及退吗', /^来得及/],
    ['yan', 'zh', '耳机没法退了是吗', /^还可以退/],
    ['lihua', 'zh', '切尔西靴现在退还来得及吗', /^来不及了/],
    ['omar', 'en', 'is it too late to cancel the headphones', /^No, it's not too late\. Order SM\d+ .* hasn't shipped/],
  ] as const)('is answered with the yes or no of the question: %s, %s, %s', async (key, language, text, said) => {
    expect((await say(key, language, text)).text).toMatch(said);
  });

  it.each([
    ['omar', 'en', 'can i still change the address of my headphones', /^Yes, that’s still possible\. .*Please send me/],
    ['lihua', 'zh', '大衣还能改地址吗', /^可以的。.*还没有发货.*发给我/],
  ] as const)('looks at the order before any rule: %s, %s, %s', async (key, language, text, said) => {
    expect((await say(key, language, text)).text).toMatch(said);
  });
});

describe('of several that are asked for together', () => {
  it('only what is named is left', async () => {
    const { text, card } = await say('omar', 'zh', '我有两单没发 都取消', '算了 耳机那单留着');
    expect(text).toMatch(/没有取消.*下一个/);
    expect(card?.action).toBe('cancel_order');
  });

  it.each(['算了 跑鞋那单留着', '算了'])('none waits on behind what is left: %s', async (left) => {
    const { card } = await say('omar', 'zh', '我有两单没发 都取消', left);
    expect(card).toBeUndefined();
  });

  it('all of it is what the card is for, once all is said', async () => {
    const { text } = await say(
      'sara',
      'en',
      'can you send just the scarf again and refund the boots',
      'ok then refund all of it',
    );
    expect(text).toMatch(/Boot.*Scarf/);
  });

  it('goes over from the goods to the money, though it begins with a no', async () => {
    expect((await say('sara', 'zh', '丢的那个包裹 补发', '算了 还是退钱')).text).toMatch(/退.*¥\d/);
    expect(
      (await say('omar', 'en', 'cancel the order with the headphones pls', 'ok never mind, leave it')).card,
    ).toBeUndefined();
  });
});

describe('what is broken', () => {
  it.each([
    ['lihua', 'zh', '切尔西靴开胶了', /抱歉.*过了30天.*维修.*拍/, /补发/],
    ['tom', 'en', 'the sole of my hiking boots is coming off', /sorry.*30 days.*over.*repair.*photo/i, /sent again/],
  ] as const)(
    'is regretted, and told what is over before a photo is asked for: %s',
    async (key, language, text, said, never) => {
      const reply = await say(key, language, text);
      expect(reply.text).toMatch(said);
      expect(reply.text).not.toMatch(never);
    },
  );

  it('may be shown by a still of a video, and keeps what is wished', async () => {
    const { text } = await say('yan', 'zh', '耳机左边没声音了', '视频我有 直接给我换个新的行不');
    expect(text).toMatch(/换新的，我记下了.*发不了视频.*截一张/);
  });
});

describe('what is over', () => {
  it.each([
    ['tom', 'zh', '登山鞋穿了一个半月鞋底就开胶了，能退吗', /过了30天.*维修/],
    ['tom', 'zh', '登山鞋才买没多久鞋头就裂了 能换一双吗', /过了30天.*维修/],
    ['tom', 'en', 'the toe of my hiking boots split after six weeks, can you refund them?', /30 days.*over.*repair/i],
    ['tom', 'en', "I'd like to return my hiking boots, never worn", /can't come back.*7 days.*30 days/],
    ['tom', 'zh', '登山鞋没穿过 想退掉', /退不了.*7天.*30天/],
  ] as const)('is said, and no other rule offered: %s, %s, %s', async (key, language, text, said) => {
    const reply = await say(key, language, text);
    expect(reply.text).toMatch(said);
    expect(reply.text).not.toMatch(/48/);
    expect(reply.card).toBeUndefined();
  });
});

describe('a parcel that is lost', () => {
  it.each([
    ['en', "they lost my snow boots parcel, don't refund me, send the whole lot again", 2, /again/],
    ['zh', '雪地靴那个包裹快递弄丢了 我不要退 全给我重新寄', 2, /补发/],
    ['en', 'DHL lost my snow boots, I want a refund', 2, /Refund/],
    ['en', 'DHL lost the parcel with my boots. only resend the boots please', 1, /again/],
  ] as const)('is made good as wished, with all that was in it: %s %s', async (language, text, count, title) => {
    const { card } = await say('sara', language, text);
    expect(card?.title).toMatch(title);
    expect(card?.items).toHaveLength(count);
  });
});

describe('a part that stays', () => {
  it.each([
    ['en', 'can i send back just the socks? dont need them. keeping the jacket'],
    ['en', 'the socks can go back right? the jacket stays'],
    ['zh', '袜子还能退吗 冲锋衣我留着'],
  ] as const)('isn’t told of: %s %s', async (language, text) => {
    const reply = await say('anna', language, text);
    expect(reply.text).toMatch(/Socks|袜/);
    expect(reply.text).not.toMatch(/Jacket|冲锋衣/);
  });
});

describe('a swap for a size that is named', () => {
  it('needs no advice on sizes beside its card', async () => {
    const reply = await say(
      'anna',
      'en',
      'My shell jacket pinches when I layer a jumper. Could I swap the M for an L?',
    );
    expect(reply.card?.action).toBe('request_exchange');
    expect(reply.text).not.toMatch(/Shall I see/);
  });

  it('keeps its card where the way back is asked about', async () => {
    const reply = await say('anna', 'zh', '冲锋衣肩膀有点紧 想换大一码 黑色', '寄回去的邮费谁出');
    expect(reply.card).toBeUndefined();
  });
});

describe('several things that are named', () => {
  it.each([
    [
      'anna',
      'en',
      ['I want to return the shell and the socks, didnt open the socks', 'doesnt fit', 'no thanks, just return them'],
      2,
    ],
    ['anna', 'en', ['return the jacket, keep the socks', 'changed my mind, just return it'], 1],
    ['anna', 'zh', ['外套和袜子都退了', '不喜欢'], 2],
  ] as const)('are all on the card: %s, %s, %s', async (key, language, texts, count) => {
    const { card } = await say(key, language, ...texts);
    expect(card?.action).toBe('request_return');
    expect(card?.items).toHaveLength(count);
  });

  it('leave alone the order of what is to be kept', async () => {
    const { card } = await say(
      'omar',
      'en',
      'has the order with the running shoes shipped yet',
      'scrap that one. keep the headphones coming tho',
    );
    expect(card?.title).toMatch(/Cancel order SM23951/);
  });

  it('are cancelled one order after the other', async () => {
    const { text, card } = await say('omar', 'en', 'cancel my running shoes order and the headphones order');
    expect(text).toMatch(/^That's 2 orders/);
    expect(card?.action).toBe('cancel_order');
  });
});

describe('one thing of an order', () => {
  it.each([
    ['en', 'please cancel the running shoes but keep the jacket', /as a whole, the .*Jacket included/],
    ['en', 'remove the running shoes from my order, I still want the sun jacket', /as a whole, the .*Jacket included/],
    ['en', 'cancel just the jacket', /as a whole, the .*Shoe included/],
    ['en', 'cancel the sun jacket and just send the shoes', /as a whole, the .*Shoe included/],
    ['zh', '帮我把防晒衣取消掉，鞋子留着', /只能整单取消.*跑鞋”也会一起取消/],
    ['zh', '跑鞋不要了，外套照常发', /只能整单取消.*防晒衣.*也会一起取消/],
    ['zh', '只取消跑鞋可以吗', /只能整单取消/],
  ] as const)('is never cancelled with all of it: %s, %s', async (language, text, said) => {
    const reply = await say('omar', language, text);
    expect(reply.text).toMatch(said);
    expect(reply.card).toBeUndefined();
    expect(reply.replies).toContain(language === 'zh' ? '整单取消' : 'Cancel the whole order');
  });

  it.each([
    ['en', 'cancel just the jacket', 'cancel the whole order then'],
    ['en', 'I would like to cancel my running shoes order'],
    ['zh', '跑鞋和防晒衣都取消'],
    ['zh', '取消跑鞋那一单'],
  ] as const)('goes with the whole order where that is meant: %s, %s', async (language, ...texts) => {
    const { card } = await say('omar', language, ...texts);
    expect(card?.action).toBe('cancel_order');
    expect(card?.items).toHaveLength(2);
  });

  it('leaves its order alone when another is cancelled whole', async () => {
    const { text, card } = await say('omar', 'en', 'cancel the shoes and the headphones');
    expect(text).toMatch(/holds other things too/);
    expect(card?.items).toHaveLength(1);
  });
});

it('swaps for the size that was advised', async () => {
  const asked = 'the jacket i got is way too tight in the shoulders, what size shouldve i taken?';
  const { card } = await say('anna', 'en', asked, 'ok swap it for that one then');
  expect(card?.title).toMatch(/Black, L\?/);
});

it('meets a wish for money off for a misfit with what can be done', async () => {
  const { text } = await say('anna', 'en', 'can i get some money off, the jacket doesnt fit and im kinda annoyed');
  expect(text).toMatch(/sorry it doesn't fit/);
  expect(text).toMatch(/offer you|swap/);
});

describe('a no of the rules', () => {
  it.each([
    ['jun', 'en', 'I want to return the socks', "don't like them", "can't you make an exception?"],
    ['tom', 'en', 'these hiking boots are killing my feet, I want to send them back', "c'mon, it's not even 2 months"],
    ['jun', 'zh', '袜子我想退', '不想要了', '就过了几天，能不能通融下'],
    ['tom', 'zh', '登山靴我要退货', '就不能破例一次吗'],
  ] as const)('stands against a plea, and a person is offered: %s, %s', async (key, language, ...texts) => {
    const reply = await say(key, language, ...texts);
    expect(reply.text).toMatch(/the shop's rule.*colleague|统一的规则.*同事/);
  });

  it('is told before any yes, of what is left to return', async () => {
    const { text } = await say('jun', 'zh', '跑鞋退了 那双袜子我也想退 行不行');
    expect(text).toMatch(/棉袜.*18天.*过了7天/);
    expect((await say('jun', 'zh', '跑鞋退了 那双袜子我也想退 行不行', '不想要了')).text).toMatch(
      /^北巷 中筒棉袜.*7天内/,
    );
  });

  it('comes before any offer for what is on its way', async () => {
    const { text, cards } = await say('mei', 'zh', '羽绒服不想要了帮我退掉');
    expect(text).toMatch(/还没签收/);
    expect(cards.some(({ type }) => type === 'offer')).toBe(false);
  });
});

it.each([
  ['en', "where's my free gift? it never came"],
  ['en', 'have my parcels arrived?', 'it should have been in one of the two parcels, neither had it'],
  ['zh', '说好送的袜子呢，没见着'],
  ['zh', '赠品漏发了，能补一下吗'],
  ['zh', '送的袜子没收到 两个包裹里都没有'],
  ['en', 'mums parcel came but no socks in it'],
  ['en', 'the socks werent in the box'],
  ['zh', '两个包裹都到了，但是袜子没送'],
] as const)('sees to a gift that is missing: %s, %s', async (language, ...texts) => {
  expect((await say('wei', language, ...texts)).calls).toContain('reissue_missing_gift');
});

it.each([
  ['en', 'swap the jacket for an M', /hasn't been sent yet.*colleague/],
  ['zh', '跑鞋拍小了，换44码', /还没发货.*同事/],
] as const)('tells what may become of a size before dispatch: %s', async (language, text, said) => {
  const reply = await say('omar', language, text);
  expect(reply.text).toMatch(said);
  expect(reply.card).toBeUndefined();
});

it.each([
  ['zh', '外套想换L', /黑色 L/],
  ['en', 'swap the jacket for an L', /Black, L/],
] as const)('takes the size of a swap for none that was bought: %s', async (language, text, said) => {
  expect((await say('anna', language, text)).text).toMatch(said);
});

describe('what was lost', () => {
  it.each([
    ['sara', 'en', 'where is my parcel', 'refund just the boots, not the scarf', /Boot/, /Scarf|¥686/],
    ['sara', 'zh', '我的包裹呢', '只退靴子的钱，围巾不用退', /雪地靴/, /围巾|¥686/],
  ] as const)('is refunded for what is named alone: %s, %s', async (key, language, first, then, said, never) => {
    const { text } = await say(key, language, first, then);
    expect(text).toMatch(said);
    expect(text).not.toMatch(never);
  });
});

describe('what is offered', () => {
  it('isn’t taken by who asks after another order', async () => {
    const { text, result } = await say('omar', 'zh', '我的订单怎么还没发货', '另外那单呢');
    expect(result.tools.map(({ name }) => name)).not.toContain('urge_shipment');
    expect(text).toMatch(/耳机.*明天/);
  });
});
