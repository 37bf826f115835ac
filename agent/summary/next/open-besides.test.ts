import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import { demoNow } from '../../playbooks/dialogue-testing.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan } from '../hand-log-testing.ts';

const pending: BookedAction = {
  ...{ id: 'act_1', tool: 'cancel_order', kind: 'cancel_order', end: 'pending', orderNumber: 'SM23951' },
  ...{ at: demoNow, endedAt: demoNow },
};
const cancels = ofTurn(
  said('please cancel SM23951', { id: 'cancel_order', confidence: 0.9 }),
  toolRan('cancel_order', { orderNumber: 'SM23951' }, 'awaiting_confirmation'),
  { outcome: 'awaiting_confirmation' },
);

describe('several matters at once', () => {
  it('a message that counts them is quoted whole', () => {
    const words = '三件事：SM23931快点送；帆布鞋开胶了；还有上次说给我的券没到';
    const log = ofTurn(said(words, { id: 'item_problem', confidence: 0.9 }), undefined, { outcome: 'handoff' });
    const { nextStep } = summaryOfLog([...log, { type: 'handoff.requested', reason: 'shopper_request' }]);
    expect(nextStep).toMatch(/顾客一次说了几件事：“三件事/u);
  });

  it('each has its order, and none is lost behind a card', () => {
    const more = ofTurn(
      said('yes cancel it, and SM23991 should go to my sister in Penang instead', {
        id: 'cancel_order',
        confidence: 0.9,
      }),
      toolRan('cancel_order', { orderNumber: 'SM23951' }, 'awaiting_confirmation'),
      { outcome: 'awaiting_confirmation' },
    );
    const person = ofTurn(
      said('and the linen shirt from ages ago has come apart at the seam. a human please', {
        id: 'ask_human',
        confidence: 0.9,
      }),
      toolRan('request_human'),
      { outcome: 'handoff' },
    );
    const log = [...cancels, ...more, ...person, { type: 'handoff.requested' as const, reason: 'shopper_request' }];
    const { gist, nextStep } = summaryOfLog(log, { actions: [pending] }, 'en');
    expect(gist.text).toMatch(
      /cancelling an order \(order SM23951\), changing the delivery address \(order SM23991\) and a problem with goods/u,
    );
    expect(nextStep).toMatch(/They also ask for a change of address or recipient \(SM23991\)/u);
    expect(nextStep).toMatch(/They also wrote “.*linen shirt/u);
  });

  it('a card for what they let go is no next step', () => {
    const wants = ofTurn(
      said('耳机降价了能退差价吗', { id: 'price_protection', confidence: 0.9 }),
      toolRan('claim_price_protection', { orderNumber: 'SM23961' }, 'awaiting_confirmation'),
      { outcome: 'awaiting_confirmation' },
    );
    const claim = {
      ...pending,
      tool: 'claim_price_protection',
      kind: 'claim_price_protection',
      orderNumber: 'SM23961',
    } as const;
    const log = [
      ...wants,
      ...ofTurn(said('算了不退差价了，左边那只没声音，换一个', { id: 'price_protection', confidence: 0.9 })),
    ];
    const { nextStep } = summaryOfLog(log, { actions: [claim] });
    expect(nextStep).not.toMatch(/卡片上确认|退差价/u);
    expect(nextStep).toMatch(/换货/u);
  });
});

describe('after a deed', () => {
  it('the same again is nothing to explain', () => {
    const done = { ...pending, end: 'done' as const };
    const again = { ...pending, id: 'act_2', end: 'refused' as const, at: new Date(demoNow.getTime() + 60_000) };
    const log = [
      ...cancels,
      ...ofTurn(said('wait, I want it after all, can you bring it back?', { id: 'cancel_order', confidence: 0.6 })),
      { type: 'handoff.requested' as const, reason: 'shopper_request' },
    ];
    const { nextStep } = summaryOfLog(log, { actions: [done, again] }, 'en');
    expect(nextStep).not.toMatch(/Explain why/u);
    expect(nextStep).toMatch(/bring it back/u);
  });

  it('an address that was told anew counts', () => {
    const begun: BookedAction = {
      ...pending,
      tool: 'change_delivery_address',
      kind: 'change_delivery_address',
      end: 'refused',
      needs: 'step_up',
      at: new Date(demoNow.getTime() - 60_000),
    };
    const log = ofTurn(
      said('actually make that my office: 8 Jalan Sultan Ismail, Kuala Lumpur 50250', {
        id: 'change_address',
        confidence: 0.9,
      }),
      undefined,
      { outcome: 'handoff' },
    );
    const { nextStep } = summaryOfLog(log, { actions: [begun] }, 'en');
    expect(nextStep).toMatch(/named the address anew since: “.*8 Jalan Sultan Ismail/u);
  });

  it('what they asked about then, before they came to a person, is taken up', () => {
    const done = { ...pending, end: 'done' as const, endedAt: demoNow };
    const log = [
      ...cancels,
      ...ofTurn(said('now SM23991, can it be gift wrapped?', { id: 'policy_question', confidence: 0.9 })),
      ...ofTurn(said('get me a human for that', { id: 'ask_human', confidence: 0.9 }), undefined, {
        outcome: 'handoff',
      }),
      { type: 'handoff.requested' as const, reason: 'shopper_request' },
    ];
    expect(summaryOfLog(log, { actions: [done] }, 'en').nextStep).toMatch(
      /they wrote “now SM23991, can it be gift wrapped\?”/u,
    );
  });
});

describe('after a colleague has answered', () => {
  it('who thanks for it waits for nothing, and who was told no has been told no', () => {
    const asks = ofTurn(said('你们家的外套能刻名字吗', { id: 'policy_question', confidence: 0.9 }), undefined, {
      outcome: 'handoff',
    });
    const asked = [...asks, { type: 'handoff.requested' as const, reason: 'missing_knowledge' }];
    const after = [...asked, operatorSays('您好，我们目前没有绣字服务')];
    expect(summaryOfLog(after).nextStep).toMatch(/^已经答复顾客/u);
    expect(summaryOfLog([...after, shopperSays('好吧谢谢')]).nextStep).toMatch(/^已经答复，顾客也表示知道了/u);
  });

  it('what was given isn’t taken for what is refused with it', () => {
    const log = [
      ...ofTurn(said('send the boots again please', { id: 'parcel_problem', confidence: 0.9 }), undefined, {
        outcome: 'handoff',
      }),
      operatorSays('I’m sorry, we’ve refunded the boots so we can’t send them again.'),
      { type: 'conversation.resolved' as const },
    ];
    expect(summaryOfLog(log, {}, 'en').nextStep).toMatch(
      /^Nothing is open.* A colleague declined the goods to be sent again/u,
    );
  });
});

describe('who was harmed', () => {
  it('is quoted, and the goods are bound to no order that doesn’t hold them', () => {
    const orders = { orders: [{ number: 'SM23051', state: 'delivered', items: [{ title: '北巷 低帮帆布鞋' }] }] };
    const harmed = ofTurn(
      said('给狗狗买的牵引绳扣子断了，狗被电动车刮了，在宠物医院缝针', { id: 'item_problem', confidence: 0.9 }),
      toolRan('find_orders', {}, 'ok', orders),
      { outcome: 'handoff' },
    );
    const log = [...harmed, { type: 'handoff.requested' as const, reason: 'risk' }];
    const { gist, nextStep } = summaryOfLog(log);
    expect(gist.text).toMatch(/顾客原话：“给狗狗买的牵引绳/u);
    expect(nextStep).toMatch(/订单里没有出事的这件商品/u);
    const better = [...log, operatorSays('狗狗现在怎么样了？'), shopperSays('好多了，在宠物医院缝了六针')];
    expect(summaryOfLog(better).nextStep, 'no harm anew').not.toMatch(/先问候情况/u);
    expect(summaryOfLog([...log, operatorSays('狗狗现在怎么样了？'), shopperSays('缝了六针')]).nextStep).toMatch(
      /上报主管/u,
    );
  });
});
