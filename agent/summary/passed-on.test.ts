import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { LoggedEvent } from './log.ts';
import { withoutLeft } from './passed-on.ts';
import { summarise } from './summarise.ts';
import { inputOf, talk, understand } from './testing.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 20, minute));
const tried = (set: Partial<BookedAction> = {}): BookedAction => ({
  ...{ id: 'act_200', tool: 'give_goodwill', kind: 'give_goodwill', end: 'handed_over', orderNumber: 'SM1' },
  ...{ byOperator: true, amount: { amount: 20_000, currency: 'CNY' }, at: at(10), endedAt: at(10), ...set },
});
const accepted = (minute: number): LoggedEvent => ({ type: 'handoff.accepted', name: 'Max', seq: 90, at: at(minute) });

describe('what an operator may not decide', () => {
  it('waits for nobody when the sum was changed, or was left', () => {
    const changed = tried({ id: 'act_100', end: 'done', at: at(11), endedAt: at(11) });
    expect(withoutLeft([tried(), changed], [accepted(5), accepted(20)])).toEqual([changed]);
    expect(withoutLeft([tried()], [accepted(5)])).toEqual([]);
  });

  it('waits for the colleague to whom it went on', () => {
    expect(withoutLeft([tried()], [accepted(20)])).toHaveLength(1);
    const line: LoggedEvent = { type: 'handoff.returned', to: 'line', seq: 91, at: at(20) };
    expect(withoutLeft([tried()], [line])).toHaveLength(1);
    expect(withoutLeft([tried()], [{ ...line, to: 'agent' }])).toEqual([]);
  });

  it('leaves alone what a rule kept from the shopper', () => {
    const { byOperator: _, ...shoppers } = tried();
    expect(withoutLeft([shoppers], [])).toHaveLength(1);
  });

  it('is no next step and no action of the summary', async () => {
    const input = await inputOf(await talk('sara', 'I want compensation'), 'en', { actions: [tried()] });
    const { actions, nextStep } = summarise(input, understand);
    expect(actions).toEqual([]);
    expect(nextStep).not.toMatch(/Decide on this/u);
  });
});
