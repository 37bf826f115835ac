import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import { demoNow } from '../../playbooks/dialogue-testing.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan, type Written } from '../hand-log-testing.ts';

const handed: Written = { type: 'handoff.requested', reason: 'shopper_request' };
const begun = [...ofTurn(said('the zip of my jacket came off', { id: 'item_problem', confidence: 0.9 })), handed];
const step = (language: 'en' | 'zh', log: Written[], actions: BookedAction[] = []) =>
  summaryOfLog([...begun, ...log], { actions }, language).nextStep;

describe('a yes to what a colleague put to them', () => {
  it.each([
    [
      'We can’t send pulls, but I can give you ¥60 back for a tailor. Is that ok?',
      'yes that’s fine, thank you! when do I get it?',
    ],
    ['I can resend the scarf and refund the boots.', 'thanks! please do it today'],
    ['修不了；可以给您一张8折券再买一条。', '行，8折券发我吧'],
  ])('is carried out first: %s', (offer, answer) => {
    expect(step('en', [operatorSays(offer), shopperSays(answer)])).toMatch(/They say yes to what 小林 put to them/u);
    expect(step('zh', [operatorSays(offer), shopperSays(answer)])).toMatch(/顾客同意了小林提的方案/u);
  });

  it.each([
    ['I can refund it or send another. Which would you like?', 'yes'],
    ['I can give you ¥60.', 'ok but make it 100'],
    ['Could you send a photo?', 'sure'],
    ['I can give you ¥60.', 'that is a joke'],
  ])('is none: %s – %s', (offer, answer) => {
    expect(step('en', [operatorSays(offer), shopperSays(answer)])).not.toMatch(/say yes/u);
  });

  it('is nothing once it was done', () => {
    const done: BookedAction = {
      ...{ id: 'act_1', tool: 'give_goodwill', kind: 'give_goodwill', end: 'done', byOperator: true },
      ...{ at: demoNow, endedAt: new Date(demoNow.getTime() + 3_600_000) },
    };
    const log = [operatorSays('I can give you ¥60.'), shopperSays('ok')];
    expect(step('en', log, [done])).not.toMatch(/say yes/u);
  });
});

it('is told with what it is about', () => {
  const log = [operatorSays('中通说可以改派，费用12元，预计26号到。要改吗？'), shopperSays('改吧')];
  expect(step('zh', log)).toMatch(/方案“中通说可以改派/u);
});

it('is what they chose of two ways', () => {
  const log = [operatorSays('Shall I send a new bag or refund the ¥99?'), shopperSays('new bag pls')];
  expect(step('en', log)).toMatch(/they chose: “new bag pls” Carry that out/u);
});

describe('after an answer', () => {
  it.each(['oh PayPal! found it, sorry', '已经到账了，谢谢'])('that settles it, nothing is traced: %s', (text) => {
    const refund = ofTurn(said('where is my refund', { id: 'refund_status', confidence: 0.95 }));
    const { nextStep } = summaryOfLog([...refund, handed, operatorSays('It was paid to your PayPal on 15 November.'), shopperSays(text)], {}, 'en'); // prettier-ignore
    expect(nextStep).toMatch(/leave it at that/u);
  });

  it('that asks for something, a yes waits for it', () => {
    expect(step('en', [operatorSays('Please send a photo of the zip.'), shopperSays('ok')])).toMatch(/until it comes/u);
  });

  it('thanks leave it at that, whatever was wished before', () => {
    const log = [operatorSays('打8折的券已经发到您账户了。'), shopperSays('收到，谢谢')];
    const wish = ofTurn(said('能便宜点吗', { id: 'promotions', confidence: 0.9 }));
    expect(summaryOfLog([...wish, handed, ...log]).nextStep).toMatch(/顾客也表示知道了/u);
  });
});

it('is nothing that is begun, once a person has called it settled', () => {
  const lapsed: BookedAction = {
    ...{ id: 'act_1', tool: 'request_return', kind: 'request_return', end: 'refused', needs: 'photos' },
    ...{ orderNumber: 'SM1', at: demoNow, endedAt: demoNow },
  };
  const closed: Written[] = [{ type: 'conversation.resolved' }];
  expect(step('zh', [operatorSays('办不了。')], [lapsed])).toBeDefined();
  expect(step('zh', closed, [lapsed])).toMatch(/^目前没有待办/u);
});

it('begins nothing with an order that what harmed somebody isn’t of', () => {
  const orders = [{ number: 'SM1', state: 'delivered', items: [{ title: '北巷 中筒棉袜三双装' }] }];
  const socks: BookedAction = {
    ...{ id: 'act_1', tool: 'request_refund', kind: 'request_refund', end: 'refused', needs: 'photos' },
    ...{ orderNumber: 'SM1', at: demoNow, endedAt: demoNow },
  };
  const log = [
    ...ofTurn(said('我妈用你们的加湿器被烫伤了'), toolRan('find_orders', {}, 'ok', { total: 1, orders })),
    ...ofTurn(said('不是我的订单，是我妈自己买的'), toolRan('request_refund', { orderNumber: 'SM1', ground: 'faulty' }, 'refused')), // prettier-ignore
    handed,
    operatorSays('请先带阿姨去医院，2小时内给您电话。'),
    shopperSays('赶紧的'),
  ];
  const { nextStep, orders: about, facts } = summaryOfLog(log, { actions: [socks] });
  expect(nextStep).not.toMatch(/补发照片|SM1/u);
  expect(about).toEqual([]);
  expect(facts.map(({ kind }) => kind)).not.toContain('problem');
});

it('asks what is wrong, where nothing goes back without a reason any more', () => {
  const items = [{ title: '猫粮', open: false, settled: false, daysSince: 8, returnDays: 7, qualityDays: 30, faultOpen: true }]; // prettier-ignore
  const log = [...ofTurn(said('想退了', { id: 'return_item', confidence: 0.9 }), toolRan('check_returns', {}, 'ok', { orderNumber: 'SM1', items })), handed]; // prettier-ignore
  expect(summaryOfLog(log).nextStep).toMatch(/^无理由退换已经过期/u);
});
