import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import { demoNow } from '../../playbooks/dialogue-testing.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan, type Written } from '../hand-log-testing.ts';

const tells = {
  en: 'The 30 days for a quality problem are over, so I can’t refund the boots. A repair may well be possible: a colleague will look at it with you.',
  zh: '30天的质量问题期已经过了，靴子退不了款。有可能可以维修：同事会跟您一起看看。',
};
const asks = { en: 'my boots are faulty, I want my money back', zh: '靴子质量有问题，我要退款' };
const no = {
  en: 'I’m sorry. It’s 15 days over, so we can’t take the boots back, but I can look at a goodwill for you.',
  zh: '很抱歉，已经过了期限，这双靴子退不了，但我看看别的能不能帮上您。',
};
const wanted = (language: 'en' | 'zh') =>
  ofTurn(
    said(asks[language], { id: 'return_item', confidence: 0.9 }),
    toolRan('request_return', { orderNumber: 'SM23441', ground: 'faulty' }, 'refused', {
      details: { rule: 'photos', then: { rule: 'quality_window', tell: tells[language] } },
    }),
    { outcome: 'clarifying', reply: tells[language] },
  );
const booked = (more: Partial<BookedAction> = {}): BookedAction => ({
  ...{ id: 'act_1', tool: 'request_return', kind: 'request_return', end: 'refused', orderNumber: 'SM23441' },
  ...{ needs: 'photos', at: demoNow, endedAt: demoNow, amount: { amount: 88_700, currency: 'CNY' } },
  ...more,
});
const summary = (language: 'en' | 'zh', log: Written[], actions = [booked()]) =>
  summaryOfLog([...wanted(language), { type: 'handoff.requested', reason: 'risk' }, ...log], { actions }, language);

describe.each(['en', 'zh'] as const)('after a no, in %s', (language) => {
  it('nothing is asked for or set up that a colleague has said can’t be done', () => {
    const { nextStep } = summary(language, [operatorSays(no[language])]);
    expect(nextStep).toMatch(
      language === 'en' ? /were told that this can’t be done: “Return/u : /已告知顾客「退货退款/u,
    );
    expect(nextStep).not.toMatch(/photos|照片|set up the return|发起退货/u);
  });

  it('what they write then is to be answered', () => {
    const asked = shopperSays(language === 'en' ? 'So what happens with my return now?' : '那我的退货现在怎么办？');
    const { nextStep } = summary(language, [operatorSays(no[language]), asked]);
    expect(nextStep).toMatch(language === 'en' ? /have written since: “.*Answer that/u : /又说“.*先回应/u);
  });

  it('what was decided against by its button is to be told', () => {
    const later = new Date(demoNow.getTime() + 600_000);
    const declined = booked({ id: 'act_2', byOperator: true, end: 'declined', at: later, endedAt: later });
    const { nextStep } = summary(language, [], [booked(), declined]);
    expect(nextStep).toMatch(language === 'en' ? /decided not to do this/u : /已决定不办/u);
  });
});

describe.each(['en', 'zh'] as const)('a request whose time is over, in %s', (language) => {
  it('waits for no sum, and says what they were told', () => {
    const {
      gist,
      actions: [action],
      nextStep,
      promises,
    } = summary(language, []);
    expect(promises.map(({ text }) => text).join()).toMatch(
      language === 'en' ? /a colleague will look at it/u : /同事会跟您/u,
    );
    expect(action?.amount).toBeUndefined();
    expect(action?.because).toBe(tells[language]);
    expect(action?.stateLabel).toMatch(language === 'en' ? /time is over/u : /已过期限/u);
    expect(gist.text).toMatch(language === 'en' ? /30 days for a quality problem are over/u : /质量问题期已经过了/u);
    expect(nextStep).toMatch(language === 'en' ? /30 days for quality problems are over/u : /30 天质量问题期已过/u);
  });
});

it('who can’t send photos isn’t asked for them again', () => {
  const log = (text: string) => [
    ...ofTurn(said('鞋子开胶了，我要退货', { id: 'return_item', confidence: 0.9 }), undefined, {
      outcome: 'clarifying',
    }),
    shopperSays(text),
  ];
  const step = (text: string, language: 'en' | 'zh') =>
    summaryOfLog(log(text), { actions: [booked()] }, language).nextStep;
  expect(step('照片不方便拍，箱子都扔了', 'zh')).toMatch(/拍不了照片/u);
  expect(step('I can’t take a photo'.replace('’', "'"), 'en')).toMatch(/can’t send photos/u);
});
