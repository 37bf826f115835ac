import { expect, it } from 'vitest';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import { demoNow } from '../../playbooks/dialogue-testing.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan, type Written } from '../hand-log-testing.ts';

const handed: Written = { type: 'handoff.requested', reason: 'shopper_request' };
const looked = (state: string) =>
  toolRan('get_order', { orderNumber: 'SM1' }, 'ok', { number: 'SM1', state, items: [{ title: 'Trail Jacket' }] });
const done = (more: Partial<BookedAction>): BookedAction => ({
  ...{ id: 'act_1', tool: 'request_refund', kind: 'request_refund', end: 'done', byOperator: true },
  ...{ orderNumber: 'SM1', at: demoNow, endedAt: new Date(demoNow.getTime() + 7 * 60_000) },
  ...more,
});

const harmed = [
  ...ofTurn(
    said('the jacket gave my daughter a horrible rash', { id: 'item_problem', confidence: 0.9 }),
    looked('delivered'),
  ),
  handed,
];

it('answers what they wrote since in their own words', () => {
  const log = [
    ...harmed,
    operatorSays('I’m so sorry. I’ll tell you by Friday what the lab says about the dye.'),
    shopperSays('Thank you. She is better. Will the answer about the dye really come on Friday?'),
  ];
  const { nextStep } = summaryOfLog(log, { actions: [done({ effect: 'refund' })] }, 'en');
  expect(nextStep).toMatch(/“Thank you\. She is better\. Will the answer/u);
  expect(nextStep).not.toMatch(/parcel/u);
  expect(nextStep, 'a refund puts no batch right').toMatch(/For safety, unless it is done/u);
});

it('says beside their words what is usual for a deed', () => {
  const log = [
    ...harmed,
    operatorSays('The lab looks at the dye, and you keep the jacket.'),
    shopperSays('please cancel my order SM2 too'),
  ];
  expect(summaryOfLog(log, {}, 'en').nextStep).toMatch(/cancel/iu);
});

it('keeps a batch that has been passed on for kept', () => {
  const log = [...harmed, operatorSays('批号我已记下并报给主管。')];
  expect(summaryOfLog(log).nextStep).not.toMatch(/安全方面/u);
});

it('names what a colleague has tried in vain, until they were told', () => {
  const refused = done({
    ...{ kind: 'cancel_order', tool: 'cancel_order', end: 'refused', ruleId: 'cancel_before_dispatch' },
    tell: { en: 'Order SM1 is on its way.', zh: '订单 SM1 已经在路上。' },
  });
  const asked = [
    ...ofTurn(said('我要取消订单SM1', { id: 'cancel_order', confidence: 0.9 }), looked('shipped')),
    handed,
  ];
  const { nextStep, facts } = summaryOfLog(asked, { actions: [refused] });
  expect(nextStep).toMatch(/「取消订单 SM1」客服已经试过，规则不允许/u);
  expect(facts).toContainEqual(
    expect.objectContaining({ kind: 'tried', value: '取消订单 SM1：“订单 SM1 已经在路上。”' }),
  );
  const told = [...asked, operatorSays('订单已经发出，取消不了了。')].map((each) => ({
    ...each,
    at: new Date(demoNow.getTime() + 20 * 60_000),
  }));
  expect(summaryOfLog(told, { actions: [refused] }).nextStep).not.toMatch(/试过/u);
  expect(summaryOfLog(asked, { actions: [refused, done({ id: 'act_2', kind: 'cancel_order' })] }).nextStep).not.toMatch(/试过/u); // prettier-ignore
});

it('redirects nothing that was delivered', () => {
  const log = [
    ...ofTurn(
      said('please change my delivery address', { id: 'change_address', confidence: 0.9 }),
      looked('delivered'),
    ),
    handed,
  ];
  expect(summaryOfLog(log, {}, 'en').nextStep).toMatch(/shows as delivered/u);
});
