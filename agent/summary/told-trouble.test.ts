import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan, type Written } from './hand-log-testing.ts';
import { awaitsRefund, tellsLate, tellsTrouble } from './told-trouble.ts';

describe('goods that haven’t come', () => {
  it.each([
    '双十一买的羽绒服你们现在还降价了200，而且还没到',
    '差价怎么退，快递怎么回事',
    'Good morning, tracking says lost, what now?',
    'you dropped the price and my parcel still hasn’t arrived',
  ])('are told of: %s', (text) => expect(tellsLate({ text })).toBe(true));

  it.each(['退款还没到', 'the refund hasn’t arrived', '赠品没收到', '验证码没收到', 'what if the parcel is lost?'])(
    'are something else: %s',
    (text) => expect(tellsLate({ text })).toBe(false),
  );
});

it('is no trouble that may be', () => {
  expect(tellsTrouble({ text: 'what if the jacket is torn when it comes?' })).toBe(false);
  expect(tellsTrouble({ text: '瑜伽裤穿了两个月开线了，能修吗' })).toBe(true);
});

const handed: Written = { type: 'handoff.requested', reason: 'shopper_request' };
const orders = [
  { number: 'SM1', state: 'shipped', items: [{ title: 'Drift Snow Boot' }] },
  { number: 'SM2', state: 'delivered', items: [{ title: 'Down Jacket' }] },
];
const each = orders.map((order) => toolRan('get_order', { orderNumber: order.number }, 'ok', order));
const lost = 'tracking says lost, what now? I’d take a replacement in size 39';

describe('the next step', () => {
  it('knows which order never came', () => {
    const log = [...ofTurn(said(lost, { id: 'recommend_size', confidence: 0.6 }), each[0]), ...ofTurn(said('black?'), each[1]), handed]; // prettier-ignore
    expect(summaryOfLog(log, {}, 'en').nextStep).not.toMatch(/for which order/u);
  });

  it('asks for nothing again that a promise answers', () => {
    const log = [...ofTurn(said(lost, { id: 'recommend_size', confidence: 0.6 }), each[0]), handed, operatorSays('I’ll send 39 in black by tomorrow.'), shopperSays('amazing, thanks')]; // prettier-ignore
    expect(summaryOfLog(log, {}, 'en').nextStep).not.toMatch(/They ask for/u);
  });

  it('is the matter, not a rule that was told on the way', () => {
    const log = [
      ...ofTurn(said('i want to return the boots, never worn', { id: 'return_item', confidence: 0.95 }), each[1]),
      ...ofTurn(said('i was abroad so i couldn’t before', { id: 'policy_question', confidence: 0.6 })),
      handed,
    ];
    expect(summaryOfLog(log, {}, 'en').nextStep).not.toMatch(/shop’s terms/u);
  });

  it.each([
    ['fine. until wednesday then', /leave it at that/u],
    ['thank you so much. they cost 429, right?', /they cost 429/u],
  ])('takes %s for what it is', (text, told) => {
    const log = [...ofTurn(said('the hoodie refund never came', { id: 'refund_status', confidence: 0.9 })), handed, operatorSays('You’ll have the reference by Wednesday.'), shopperSays(text)]; // prettier-ignore
    expect(summaryOfLog(log, {}, 'en').nextStep).toMatch(told);
  });
});

it('is an exchange that they want, though something was said of sending back', () => {
  const text = '健步鞋37有点大，想换36，赠品袜子要寄回去吗';
  const { intents, facts } = summaryOfLog(ofTurn(said(text, { id: 'return_item', confidence: 0.9 })));
  expect(intents.map(({ id }) => id)).toContain('exchange_item');
  expect(facts.find(({ kind }) => kind === 'wish')?.value ?? '').not.toMatch(/退货/u);
});

it('is carried out when they say to go on', () => {
  const log = [...ofTurn(said('想换36码')), handed, operatorSays('36码有货，我给您办换货？'), shopperSays('办吧，上门取件最好')]; // prettier-ignore
  const actions: BookedAction[] = [];
  expect(summaryOfLog(log, { actions }).nextStep).toMatch(/顾客同意了小林提的方案/u);
});

it('is the money that they wait for, not a parcel', () => {
  expect(awaitsRefund({ text: '订单SM23791 退款怎么还没到 我用我老公的号买的' })).toBe(true);
  expect(awaitsRefund({ text: '包裹丢了，我要退款' })).toBe(false);
  const log = ofTurn(said('订单SM23791 退款怎么还没到', { id: 'track_parcel', confidence: 0.8 }));
  expect(summaryOfLog(log).intents.map(({ id }) => id)).toEqual(['refund_status']);
});

describe('goods that were paid back already', () => {
  const items = [
    { title: 'Strida 节奏公路跑鞋', settled: true, open: false },
    { title: '中筒棉袜', settled: false, open: true },
  ];
  const looked = toolRan('check_returns', {}, 'ok', { orderNumber: 'SM1', items });
  const log = [...ofTurn(said('跑鞋穿了一个月开胶', { id: 'item_problem', confidence: 0.9 }), looked), handed];

  it('are asked no photos for', () => {
    expect(summaryOfLog(log).nextStep).toMatch(/已经退过或正在退/u);
  });

  it('are no deed that nobody booked, when a colleague tells of it', () => {
    expect(summaryOfLog([...log, operatorSays('您这双跑鞋已经退过了，退款在处理中。')]).promises).toEqual([]);
  });
});

it('is no long list of orders where nobody knows which is meant', () => {
  const many = Array.from({ length: 8 }, (_, at) => ({ number: `SM2000${at}`, state: 'delivered', items: [] }));
  const log = ofTurn(said('your cat food made my cat throw up'), toolRan('find_orders', {}, 'ok', { total: 8, orders: many })); // prettier-ignore
  expect(summaryOfLog(log).orders).toEqual([]);
  const held = many.map((each, at) => ({
    ...each,
    items: [{ title: at === 3 ? 'Trail Shell Jacket' : 'Wool Scarf' }],
  }));
  const named = ofTurn(said('the jacket gave my daughter a rash'), toolRan('find_orders', {}, 'ok', { total: 8, orders: held })); // prettier-ignore
  expect(summaryOfLog(named).orders.map(({ number }) => number)).toEqual(['SM20003']);
});

it('bargains about a compensation that was asked for', () => {
  const log = [...ofTurn(said('parcel late again, I want compensation')), handed, operatorSays('I can give you a ¥30 coupon.'), shopperSays('make it 50')]; // prettier-ignore
  expect(summaryOfLog(log, {}, 'en').nextStep).not.toMatch(/lower price/u);
});

it('is no order that wasn’t found where goods were looked for', () => {
  const none = toolRan('search_products', { query: '月 号那天说' }, 'refused');
  const log = [...ofTurn(said('我要投诉，上次客服答应给我补20块券，到现在都没有', { id: 'complaint', confidence: 0.9 })), ...ofTurn(said('11月15号那天说的', { id: 'search_products', confidence: 0.5 }), none), handed]; // prettier-ignore
  expect(summaryOfLog(log).nextStep).not.toMatch(/哪个订单/u);
});
