import { expect, it } from 'vitest';
import { scenarioFile, scenarioFromLog } from '../../server/outcomes/learning/scenario-from-log.ts';
import { tellLog } from '../../server/outcomes/testing.ts';
import { parseScenario } from './read-scenarios.ts';

it('reads what a console makes of a conversation that went to a person', () => {
  const log = tellLog()
    .turn({
      says: 'cancel SM23991 please, I am Anna Berg',
      intent: 'cancel_order',
      tools: [{ name: 'cancel_order', args: { orderNumber: 'SM23991' } }],
    }) // prettier-ignore
    .turn({ says: ['and then', 'do you engrave?'], intent: 'policy_question', handoff: 'missing_knowledge' });
  const draft = scenarioFromLog(log.events, { people: { names: ['Anna Berg'], contacts: [] }, shopper: 'anna' });
  const { fileName, scenario } = scenarioFile(draft!, 'conv_12345678');
  expect(parseScenario(fileName, scenario)).toMatchObject({
    id: 'en/cancel-order/learnt-12345678',
    playbook: 'cancel_order',
    shopper: 'anna',
    opens: 'cancel SM23991 please, I am [name]',
    then: [['and then', 'do you engrave?']],
    knows: { order_number: 'SM23991' },
    expect: { handoff: ['missing_knowledge'], actions: [{ kind: 'cancel_order', order: 'SM23991', end: 'done' }] },
  });
});
