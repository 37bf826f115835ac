import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { demoNow } from '../playbooks/dialogue-testing.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan, type Written } from './hand-log-testing.ts';
import { askedByName } from './next/asks-for.ts';

const handed: Written = { type: 'handoff.requested', reason: 'shopper_request' };
const order = (state: string, ...titles: string[]) =>
  toolRan('get_order', { orderNumber: 'SM1' }, 'ok', {
    number: 'SM1',
    state,
    items: titles.map((title) => ({ title })),
  });
const later = new Date(demoNow.getTime() + 3_600_000);
const deed = (more: Partial<BookedAction>): BookedAction => ({
  ...{ id: 'act_1', tool: 'request_refund', kind: 'request_refund', end: 'done', byOperator: true },
  ...{ orderNumber: 'SM1', effect: 'refund', at: demoNow, endedAt: later },
  ...more,
});

describe('matters that nobody came for', () => {
  it('are none of who is in a hurry themselves', () => {
    const log = [...ofTurn(said('can a colleague help please, I’m in a hurry', { id: 'ask_human', confidence: 0.9 })), handed]; // prettier-ignore
    expect(summaryOfLog(log, {}, 'en').intents.map(({ id }) => id)).not.toContain('urge_shipment');
  });

  it('are rules that were asked for, not what they are about', () => {
    const asked = said('can the cat food be sent there? I am moving in January', { id: 'change_address', confidence: 0.7 }); // prettier-ignore
    const log = ofTurn(asked, toolRan('search_knowledge', {}, 'ok', {}));
    expect(summaryOfLog(log, {}, 'en').intents.map(({ id }) => id)).toEqual(['policy_question']);
  });
});

it('changes the address of an order that is proven and still here', () => {
  const log = [...ofTurn(said('please change my delivery address', { id: 'change_address', confidence: 0.9 }), order('paid', 'Shoe')), handed]; // prettier-ignore
  expect(summaryOfLog(log, {}, 'en').nextStep).toMatch(/^The order hasn’t been sent: change the address/u);
});

it('quotes what they wrote of several things, whatever they wrote since', () => {
  const first = 'two things: the lost parcel and the blue jacket has a broken zip';
  const log = [...ofTurn(said(first, { id: 'parcel_problem', confidence: 0.9 }), undefined, { outcome: 'handoff' }), ...ofTurn(said('for the jacket a repair', { id: 'item_problem', confidence: 0.8 }), undefined, { outcome: 'handoff' }), handed]; // prettier-ignore
  expect(summaryOfLog(log, {}, 'en').nextStep).toContain('They wrote of several things: “two things');
});

describe('matters by what is said', () => {
  const ids = (text: string, id: string, confidence = 0.6) => summaryOfLog(ofTurn(said(text, { id, confidence })), {}, 'en').intents.map((each) => each.id); // prettier-ignore

  it('are the trouble that is told beside a question', () => {
    expect(ids('the trail jacket is great but the zipper pull came off yesterday. can I get a discount?', 'promotions')).toContain('item_problem'); // prettier-ignore
    expect(ids('what if the jacket is broken when it arrives?', 'policy_question')).not.toContain('item_problem');
  });

  it('are no hurry where none is spoken of, and no invoice that they pay by', () => {
    expect(ids('and can you print names on them', 'urge_shipment')).not.toContain('urge_shipment');
    const log = ofTurn(said('can i pay by invoice as a company? we need 30 backpacks for a conference on dec 3rd'));
    const values = summaryOfLog(log, {}, 'en').facts.map(({ label, value }) => `${label} ${value}`).join(); // prettier-ignore
    expect(values).not.toMatch(/Asks for/u);
    expect(values).toMatch(/Needed .*on dec 3rd/u);
  });

  it('are none that the same words turn down', () => {
    expect(ids('I don’t want to send the whole jacket back', 'return_item')).not.toContain('return_item');
    expect(ids('ok will do tonight. and pls dont ship before this is solved', 'give_details')).not.toContain('cancel_order'); // prettier-ignore
  });

  it('come after what was said first and nobody made out', () => {
    const log = [
      ...ofTurn(said('猫粮是不是换配方了，现在闻都不闻', { id: 'nonsense', confidence: 0.2 })),
      ...ofTurn(said('想退了，能退吗', { id: 'return_item', confidence: 0.95 })),
    ];
    expect(summaryOfLog(log).gist.text).toMatch(/一开始说的是“猫粮是不是换配方/u);
  });
});

describe('what is said of goods', () => {
  it('is no change of mind where a fault was told', () => {
    const swap = toolRan('request_exchange', { orderNumber: 'SM1', ground: 'changed_mind', description: '换新的' }, 'refused'); // prettier-ignore
    const log = [
      ...ofTurn(said('耳机左耳没声音')),
      ...ofTurn(said('换新的', { id: 'exchange_item', confidence: 0.9 }), swap),
    ];
    expect(summaryOfLog(log).facts.find(({ kind }) => kind === 'problem')?.value).not.toMatch(/不想要/u);
  });

  it('gives no reason that a deed has overtaken', () => {
    const tried = toolRan('request_refund', { orderNumber: 'SM1', ground: 'not_received', description: 'where is it' }, 'refused'); // prettier-ignore
    const log = ofTurn(said('where is it', { id: 'parcel_problem', confidence: 0.9 }), tried);
    expect(summaryOfLog(log, { actions: [deed({})] }, 'en').facts.map(({ kind }) => kind)).not.toContain('problem');
  });

  it('tells what hasn’t come from what came too long ago', () => {
    const items = [{ title: 'Coat', open: false, settled: false, returnDays: 7 }];
    const log = ofTurn(said('帽子能退吗'), toolRan('check_returns', {}, 'ok', { orderNumber: 'SM1', items }));
    expect(summaryOfLog(log).facts.find(({ kind }) => kind === 'return_window')?.value).toMatch(/^还没签收/u);
  });
});

describe('the next step', () => {
  it('cancels no whole order for a part of it', () => {
    const log = [...ofTurn(said('ok cancel the shoes but keep the jacket', { id: 'cancel_order', confidence: 0.9 }), order('paid', 'Shoe', 'Jacket')), handed]; // prettier-ignore
    expect(summaryOfLog(log, {}, 'en').nextStep).toMatch(/only part of an order/u);
  });

  it('sends back nothing that is still on its way', () => {
    const log = [...ofTurn(said('帽子不想要了能单独退吗', { id: 'return_item', confidence: 0.9 }), order('shipped', 'Hat')), handed]; // prettier-ignore
    expect(summaryOfLog(log).nextStep).toMatch(/还在路上/u);
  });

  it('tells nobody a day twice', () => {
    const refund = toolRan('get_refund_status', { orderNumber: 'SM1' }, 'ok', {
      orderNumber: 'SM1',
      refunds: [{ id: 'r1', state: 'in_progress', amount: { amount: 100, currency: 'CNY' }, money: { from: later, by: later, arrived: false } }], // prettier-ignore
    });
    const log = [...ofTurn(said('钱呢', { id: 'refund_status', confidence: 0.95 }), refund), handed];
    expect(summaryOfLog(log).nextStep).toMatch(/告知顾客时间/u);
    const told = [...log, operatorSays('明天打款，周四前到账。'), shopperSays('好')];
    expect(summaryOfLog(told).nextStep).toMatch(/顾客也表示知道了/u);
  });

  it('names what else waits of what was begun', () => {
    const no = deed({ end: 'refused', effect: 'reship', ruleId: 'damage_window', byOperator: undefined as never, endedAt: demoNow }); // prettier-ignore
    const gift: BookedAction = { ...no, id: 'act_2', tool: 'reissue_missing_gift', kind: 'reissue_missing_gift', needs: 'photos' }; // prettier-ignore
    const log = [...ofTurn(said('鞋头变形，袜子赠品也没有', { id: 'item_problem', confidence: 0.9 })), handed];
    expect(summaryOfLog(log, { actions: [no, gift] }).nextStep).toMatch(/照片.*另外「[^」]*SM1[^」]*」也还没解决/u);
  });

  it('takes a question that leans on an order to come for no deed', () => {
    const log = [...ofTurn(said('do you ship to Norway?')), handed, operatorSays('Yes, for ¥120.'), shopperSays('and if I order to my old address can you forward it?')]; // prettier-ignore
    expect(summaryOfLog(log, {}, 'en').nextStep).not.toMatch(/change the address/u);
  });

  it.each([
    ['别跟我说流程，上次小林说上周五就到账', undefined],
    ['叫小林来跟我说', '小林'],
    ['Grace promised me a call, can I talk to a person', undefined],
    ['can I talk to Grace again', 'Grace'],
  ])('calls for nobody whose words are told again: %s', (text, name) => {
    expect(askedByName(text, ['小林', 'Grace'])).toBe(name);
  });
});

describe('what they want', () => {
  it('is given by the difference paid back, and no new one for the old after a no', () => {
    const log = [...ofTurn(said('退差价或者换新的')), handed, operatorSays('可以换新，拍个视频给我。'), shopperSays('那就不换了，差价退我行吗')]; // prettier-ignore
    const wishes = (actions: BookedAction[]) =>
      summaryOfLog(log, { actions }).facts.flatMap(({ kind, label, value }) => (kind === 'wish' ? [`${label} ${value}`] : [])); // prettier-ignore
    expect(wishes([]).join()).not.toMatch(/诉求 .*换新/u);
    expect(wishes([deed({ tool: 'claim_price_protection', kind: 'claim_price_protection' })]).join()).not.toMatch(/另行处理/u); // prettier-ignore
  });

  it('is what a colleague is said to have promised, by name', () => {
    const { facts } = summaryOfLog(ofTurn(said('上次小林说上周五就到账，现在都周一了')));
    expect(facts.map(({ kind }) => kind)).toContain('claimed');
  });
});

it('notes the batch that they read to us', () => {
  const values = (text: string) => summaryOfLog(ofTurn(said(text))).facts.map(({ value }) => value);
  expect(values('批号B2607，花了1260元')).toContain('B2607');
  expect(values('the lot number is L-2291')).toContain('L-2291');
  expect(values('a lot of 20 socks')).not.toContain('20');
});
