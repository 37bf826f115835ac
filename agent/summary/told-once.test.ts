import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { demoNow } from '../playbooks/dialogue-testing.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan, type Written } from './hand-log-testing.ts';

const handed: Written = { type: 'handoff.requested', reason: 'shopper_request' };
const refund = said('my boots never came, I want my money back', { id: 'parcel_problem', confidence: 0.9 });
const order = {
  number: 'SM23801',
  state: 'shipped',
  items: [{ title: 'Drift Snow Boot', quantity: 1 }],
};
const looked = toolRan('get_order', { orderNumber: 'SM23801' }, 'ok', order);
const lapsed: BookedAction = {
  ...{ id: 'act_1', tool: 'request_refund', kind: 'request_refund', end: 'lapsed', effect: 'refund' },
  ...{ orderNumber: 'SM23801', amount: { amount: 68_600, currency: 'CNY' } },
  ...{ at: new Date(demoNow.getTime() + 1000), endedAt: new Date(demoNow.getTime() + 2000) },
};

describe('a card that nobody answered', () => {
  it('is named once: the wish that it was for isn’t told beside it', () => {
    const log = [...ofTurn(refund, looked), shopperSays('a person please'), handed];
    const { nextStep } = summaryOfLog(log, { actions: [lapsed] }, 'en');
    expect(nextStep).toMatch(/hadn’t answered .*“Refund, order SM23801”/);
    expect(nextStep).not.toMatch(/also ask for/);
  });

  it('is told beside what else they want', () => {
    const log = [...ofTurn(refund, looked), shopperSays('and I want ¥30 compensation for the trouble'), handed];
    expect(summaryOfLog(log, { actions: [lapsed] }, 'en').nextStep).toMatch(/also ask for compensation \(¥30\)/);
  });
});

describe('what was begun and isn’t what they want', () => {
  const returned: BookedAction = { ...lapsed, tool: 'request_return', kind: 'request_return', effect: 'refund' };

  it('hides no other way that they ask for', () => {
    const log = [
      ...ofTurn(
        said('the boots are too small, exchange the boots for a 39', { id: 'exchange_item', confidence: 0.9 }),
        looked,
      ),
      handed,
    ];
    expect(summaryOfLog(log, { actions: [returned] }, 'en').nextStep).toMatch(/also ask for an exchange/);
  });

  it('is let go with the wish for it', () => {
    const needs: BookedAction = {
      ...lapsed,
      tool: 'change_delivery_address',
      kind: 'change_delivery_address',
      end: 'refused',
      needs: 'step_up',
    };
    const asked = ofTurn(said('change my address to the office', { id: 'change_address', confidence: 0.9 }), looked);
    const { nextStep } = summaryOfLog([...asked, handed], { actions: [needs] }, 'en');
    expect(nextStep).toMatch(/code/);
    const gone = [...asked, shopperSays('no, keep the old address. I want 20% off'), handed];
    expect(summaryOfLog(gone, { actions: [needs] }, 'en').nextStep).not.toMatch(/code/);
  });

  it('keeps a missing gift open when the goods beside it were put right', () => {
    const gift: BookedAction = {
      ...lapsed,
      id: 'act_2',
      tool: 'reissue_missing_gift',
      kind: 'reissue_missing_gift',
      effect: 'reship',
    };
    const done: BookedAction = {
      ...lapsed,
      id: 'act_3',
      end: 'done',
      byOperator: true,
      endedAt: new Date(demoNow.getTime() + 9_000),
    };
    const log = [...ofTurn(said('the gift is missing, too', { id: 'item_problem', confidence: 0.9 }), looked), handed];
    const { actions, nextStep } = summaryOfLog(log, { actions: [gift, done] }, 'en');
    expect(actions.map(({ kind }) => kind)).toContain('reissue_missing_gift');
    expect(nextStep).toMatch(/gift/i);
  });
});

describe('what they say was promised', () => {
  const claims = {
    en: [
      'your colleague promised me 20% off my next order, where is that?',
      'I was promised a refund last week',
      'the lady told me it would be free',
      'someone from your team said I would get the shipping back',
    ],
    zh: [
      '你们客服上次说周五之前肯定到账',
      '之前答应补我50块的',
      '客服说会给我免运费的',
      '你们之前说3天到账的，骗人',
      '你们上次那个客服说周三就到的，骗人',
    ],
  } as const;
  const plain = {
    en: ['DHL said it was lost', 'the page says 30 days', 'can you promise me it comes tomorrow?'],
    zh: ['快递说丢了', '页面上说七天能退', '能保证明天到吗'],
  } as const;

  it.each(Object.entries(claims).flatMap(([language, all]) => all.map((text) => [language, text] as const)))(
    'is told in their words, and is to be looked up, in %s: %s',
    (language, text) => {
      const { facts, nextStep } = summaryOfLog([...ofTurn(said(text)), handed], {}, language as 'en' | 'zh');
      expect(facts.find(({ kind }) => kind === 'claimed')?.value).toContain(text.slice(0, 8));
      expect(nextStep).toMatch(/earlier conversations|历史会话/);
    },
  );

  it.each(Object.entries(plain).flatMap(([language, all]) => all.map((text) => [language, text] as const)))(
    'is nothing that others said, in %s: %s',
    (language, text) => {
      const { facts } = summaryOfLog([...ofTurn(said(text)), handed], {}, language as 'en' | 'zh');
      expect(facts.some(({ kind }) => kind === 'claimed')).toBe(false);
    },
  );
});

describe('what a colleague has declined', () => {
  it('is no longer asked for, and told as that', () => {
    const log = [
      ...ofTurn(said('I want 20% off my next order')),
      handed,
      operatorSays('I’m sorry, I can’t give you a discount.', 'Kim'),
    ];
    const { facts, gist, nextStep } = summaryOfLog(log, {}, 'en');
    expect(facts.find(({ kind }) => kind === 'wish')).toMatchObject({
      label: 'Asked for, declined by a colleague',
      value: 'a lower price (20%)',
    });
    expect(`${gist.text} ${nextStep}`).not.toMatch(/asks? for a lower price/);
    const again = summaryOfLog([...log, shopperSays('but I want my 20% off')], {}, 'en');
    expect(again.facts.filter(({ kind }) => kind === 'wish').map(({ label }) => label)).toContain('Asks for');
  });
});

describe('goods and orders', () => {
  it('stand under the shop’s name alone where it is known', () => {
    const { facts } = summaryOfLog([...ofTurn(said('where are my boots?'), looked), handed], {}, 'en');
    expect(facts.filter(({ value }) => value === 'boot' || value === 'SM23801')).toEqual([]);
    const unknown = summaryOfLog([...ofTurn(said('where is my scarf?'), looked), handed], {}, 'en');
    expect(unknown.facts.map(({ value }) => value)).toContain('scarf');
  });
});
