import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { demoNow } from '../playbooks/dialogue-testing.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan } from './hand-log-testing.ts';

const minutes = (count: number) => new Date(demoNow.getTime() + count * 60_000);
const deed = (over: Partial<BookedAction>): BookedAction => ({
  ...{ id: 'act_1', tool: 'request_refund', kind: 'request_refund', end: 'done', orderNumber: 'SM24001' },
  ...{ at: minutes(20), endedAt: minutes(20) },
  ...over,
});
const wantsRefund = (ground: string) =>
  toolRan('request_refund', { orderNumber: 'SM24001', ground }, 'awaiting_confirmation');

describe('what was overtaken since', () => {
  it('is no reason any more, where the shopper says that it was not the way or an operator settled it', () => {
    const problem = (words: string, actions: BookedAction[] = []) =>
      summaryOfLog(ofTurn(said(words), wantsRefund('damaged')), { actions }, 'en').facts.find(
        ({ kind }) => kind === 'problem',
      )?.value;
    expect(problem('the zip is broken')).toMatch(/Arrived damaged/);
    expect(problem('the zip is broken, and that has nothing to do with the shipping')).toBeUndefined();
    expect(problem('the zip is broken', [deed({ byOperator: true })])).toBeUndefined();
  });

  it('is no address any more once an operator has put in theirs', () => {
    const ran = toolRan('change_delivery_address', { orderNumber: 'SM24001', line: 'Old Lane 1' }, 'refused');
    const actions = [deed({ kind: 'change_delivery_address', tool: 'change_delivery_address', byOperator: true })];
    const log = ofTurn(said('send it to Old Lane 1'), ran);
    const kinds = (booked: BookedAction[]) =>
      summaryOfLog(log, { actions: booked }, 'en').facts.map(({ kind }) => kind);
    expect(kinds([])).toContain('address');
    expect(kinds(actions)).not.toContain('address');
  });

  it('names no postcode as an order', () => {
    const named = (text: string) =>
      summaryOfLog(ofTurn(said(text)), {}, 'en').facts.filter(({ label }) => label === 'Order named');
    expect(named('Please use Torstraße 12, 10119 Berlin')).toEqual([]);
    expect(named('10119 Berlin is right')).toEqual([]);
    expect(named('my order 10119')).toMatchObject([{ value: '10119' }]);
  });

  it('isn’t tried again where it was done before', () => {
    const failed = deed({ id: 'act_2', end: 'failed', byOperator: true, at: minutes(30), endedAt: minutes(30) });
    const log = ofTurn(said('I want a refund', { id: 'item_problem', confidence: 0.9 }));
    expect(summaryOfLog(log, { actions: [failed] }, 'en').nextStep).toMatch(/It failed/);
    expect(summaryOfLog(log, { actions: [deed({}), failed] }, 'en').nextStep).not.toMatch(/It failed/);
  });

  it('lacks no photos once they were sent', () => {
    const lacking = deed({ end: 'refused', needs: 'photos', at: minutes(0), endedAt: minutes(0) });
    const log = ofTurn(said('the zip is broken', { id: 'item_problem', confidence: 0.9 }));
    const next = (...more: typeof log) => summaryOfLog([...log, ...more], { actions: [lacking] }, 'en').nextStep;
    expect(next()).toMatch(/^Ask for the photos/);
    expect(next(shopperSays('here it is', 1))).not.toMatch(/Ask for the photos/);
  });

  it('leaves open what an operator has only said to be at, and no longer what they answered', () => {
    const words = 'does the warranty cover the zip of my coat?';
    const log = [shopperSays(words), operatorSays('I’m looking into it now.', 'Kim')];
    expect(summaryOfLog(log, {}, 'en').openQuestion?.quote).toBe(words);
    expect(summaryOfLog([...log, operatorSays('Yes, for two years.', 'Kim')], {}, 'en').openQuestion).toBeUndefined();
  });

  it('asks for a colleague by name only where they are called for, not spoken to', () => {
    const before = [shopperSays('who refunds me?'), operatorSays('The bank does.', 'Grace')];
    const step = (text: string) => summaryOfLog([...before, shopperSays(text)], {}, 'en').nextStep;
    expect(step('can I speak to Grace again?')).toMatch(/They ask for Grace/);
    expect(step('And who decided that, Grace?')).not.toMatch(/ask for Grace/);
  });

  it('keeps what the agent had asked to confirm when a person takes over', () => {
    const asked = toolRan('request_exchange', { orderNumber: 'SM24001' }, 'awaiting_confirmation');
    const log = ofTurn(said('swap it for a 42, and refund the shipping fee please'), asked);
    const lapsed = deed({ tool: 'request_exchange', kind: 'request_exchange', end: 'lapsed' });
    const { nextStep } = summaryOfLog(log, { actions: [lapsed] }, 'en');
    expect(nextStep).toMatch(/asked to confirm this.*Exchange/);
    expect(nextStep).toMatch(/fee/);
  });
});
