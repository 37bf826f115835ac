import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import { demoNow } from '../../playbooks/dialogue-testing.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan, type Written } from '../hand-log-testing.ts';

const handed: Written = { type: 'handoff.requested', reason: 'shopper_request' };
const wrong = { id: 'item_problem', confidence: 0.9 };
const asks = { outcome: 'clarifying' };

describe('what was told of other goods', () => {
  it.each([
    ['袜子赠品没收到', '而且围巾有个大洞', '“围巾有个大洞”'],
    ['the socks are missing', 'and the scarf has a big hole', '“the scarf has a big hole”'],
  ])('is quoted: %s, %s', (first, second, quote) => {
    const log = [
      ...ofTurn(said(first, wrong), undefined, asks),
      ...ofTurn(said(second, wrong), undefined, asks),
      handed,
    ];
    expect(summaryOfLog(log).gist.text).toContain(quote);
  });

  it('is what they need besides the matter', () => {
    const text = 'I want to cancel order SM23951, it is overdue. And I need 50 jackets with our logo. A person please';
    const log = [...ofTurn(said(text, { id: 'cancel_order', confidence: 0.9 }), undefined, asks), handed];
    expect(summaryOfLog(log, {}, 'en').gist.text).toContain('also wrote “I need 50 jackets with our logo”');
  });

  it.each([
    'my parcel is lost and what about the customs fee I already paid',
    'I want a refund for the rash. who pays the doctor’s bill',
  ])('is a cost of theirs: %s', (text) => {
    const log = [...ofTurn(said(text, { id: 'parcel_problem', confidence: 0.9 }), undefined, asks), handed];
    expect(summaryOfLog(log, {}, 'en').gist.text).toMatch(
      /also wrote “.*(?:customs fee|doctor’s bill)|In their words: .*bill/u,
    );
  });

  it('is nothing of the same goods, nor what the agent has answered', () => {
    const more = (text: string, outcome: string) =>
      summaryOfLog([
        ...ofTurn(said('围巾有个洞', wrong), undefined, asks),
        ...ofTurn(said(text), undefined, { outcome }),
      ]);
    expect(more('围巾破了我要退款', 'clarifying').gist.text).not.toMatch(/还提到/u);
    expect(more('袜子什么时候发货呢', 'answered').gist.text).not.toMatch(/还提到/u);
  });
});

const deed = (more: Partial<BookedAction>): BookedAction => ({
  ...{ id: 'act_1', tool: 'give_goodwill', kind: 'give_goodwill', end: 'done', byOperator: true },
  ...{ orderNumber: 'SM1', at: demoNow, endedAt: new Date(demoNow.getTime() + 3_600_000) },
  ...more,
});

it('leaves nothing open of what was asked for and given', () => {
  const log = [...ofTurn(said('包裹丢了', { id: 'parcel_problem', confidence: 0.9 })), handed, operatorSays('补发已经寄出。'), shopperSays('那太晚了，赔偿怎么说')]; // prettier-ignore
  expect(summaryOfLog(log).openQuestion?.quote).toContain('赔偿');
  expect(summaryOfLog(log, { actions: [deed({})] }).openQuestion).toBeUndefined();
});

it('asks for no photos of what a colleague has promised to do', () => {
  const lacks = deed({
    ...{ kind: 'reissue_missing_gift', tool: 'reissue_missing_gift', end: 'refused', needs: 'photos' },
    ...{ byOperator: undefined as never, endedAt: demoNow },
  });
  const log = [...ofTurn(said('袜子赠品没收到', wrong), undefined, asks), handed];
  expect(summaryOfLog(log, { actions: [lacks] }).nextStep).toMatch(/照片/u);
  const told = [...log, operatorSays('我给您补寄赠品袜子。'), shopperSays('好的，但是要周四前到')];
  expect(summaryOfLog(told, { actions: [lacks] }).nextStep).not.toMatch(/照片/u);
});

it('makes no matter of orders that were looked for idly', () => {
  const none = toolRan('find_orders', {}, 'ok', { total: 0, orders: [] });
  const of = (text: string) =>
    summaryOfLog([...ofTurn(said(text, { id: 'track_parcel', confidence: 0.7 }), none), handed], {}, 'en');
  const idle = of('Is there nobody who knows? I want to come on Saturday with my corgi');
  expect([idle.intents, idle.facts.map(({ kind }) => kind)]).toEqual([[], []]);
  expect(of('where is my stuff').facts.map(({ kind }) => kind)).toEqual(['refusal']);
});
