import { expect, it } from 'vitest';
import { scenarioFile, scenarioFromLog } from '../../server/outcomes/learning/scenario-from-log.ts';
import { tellLog } from '../../server/outcomes/testing.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { parseScenario } from './read-scenarios.ts';

it('reads what a console makes of a conversation that went to a person', () => {
  const at = new Date('2026-03-02T09:00:00Z');
  const booked = { tool: 'cancel_order', kind: 'cancel_order', orderNumber: 'SM23991', at, endedAt: at } as const;
  const actions: BookedAction[] = [
    { ...booked, id: 'act_1', end: 'refused' },
    { ...booked, id: 'act_2', end: 'done' },
    { ...booked, id: 'act_3', kind: 'request_refund', end: 'done', byOperator: true },
  ];
  const log = tellLog()
    .turn({ says: 'hi there', intent: 'greeting' })
    .turn({
      says: 'cancel SM23991 please, I am Anna Berg',
      intent: 'cancel_order',
      tools: [{ name: 'cancel_order', args: { orderNumber: 'SM23991' }, status: 'awaiting_confirmation' }],
    })
    .turn({ presses: 'confirm' })
    .turn({ says: ['and then', 'do you engrave?'], intent: 'policy_question', handoff: 'missing_knowledge' });
  const draft = scenarioFromLog(log.events, {
    people: { names: ['Anna Berg'], contacts: [] },
    shopper: 'anna',
    actions,
  });
  const { fileName, scenario } = scenarioFile(draft!, 'conv_12345678');
  expect(parseScenario(fileName, scenario)).toMatchObject({
    id: 'en/cancel-order/learnt-12345678',
    playbook: 'cancel_order',
    shopper: 'anna',
    goal: 'cancel SM23991 please, I am [name]',
    opens: 'hi there',
    confirms: ['yes'],
    then: ['cancel SM23991 please, I am [name]', ['and then', 'do you engrave?']],
    knows: { order_number: 'SM23991' },
    expect: { handoff: ['missing_knowledge'], actions: [{ kind: 'cancel_order', order: 'SM23991', end: 'done' }] },
  });
});
