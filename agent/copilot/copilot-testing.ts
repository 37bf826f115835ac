import { buildDemoShop } from '../../tools/commerce/demo-shop/demo-shop.ts';
import { demoShoppers } from '../../tools/commerce/demo-shop/demo-shoppers.ts';
import { demoPolicy } from '../../tools/commerce/demo-shop/policy.ts';
import { createMemoryCommerce, testShop } from '../../tools/commerce/testing.ts';
import type { Shopper, ToolContext } from '../../tools/contract.ts';
import type { Gate } from '../../tools/policy/gate.ts';
import { noStepUp } from '../../tools/testing.ts';
import type { AgentModel } from '../models/agent-model.ts';
import { createLocalModel } from '../models/local/local-model.ts';
import { demoNow, stranger } from '../playbooks/dialogue-testing.ts';
import { fewPassages } from '../playbooks/few-passages-testing.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { createUnderstanding } from '../understanding/create-understanding.ts';
import type { CopilotAsk } from './copilot-ask.ts';
import { createCopilot } from './copilot.ts';

const demo = buildDemoShop(demoNow);
const local = createLocalModel({ understand: createUnderstanding() });
const forbidden = () => Promise.reject(new Error('a copilot sent something'));
const invoices = fewPassages({
  title: 'Invoices',
  headings: ['Invoices', 'How to get an invoice'],
  text: 'You can get an invoice for every order within 90 days: open the order and press “Invoice”.',
  language: 'en',
});

function shopperOf(key: string | undefined): Shopper {
  const name = demoShoppers.find((each) => each.sheet.key === key)?.sheet.name;
  const customer = demo.customers.find((each) => each.name === name);
  return customer ? { id: 'shp_1', level: 'signed_in', customerId: customer.id, name: customer.name } : stranger;
}

/** What the copilot suggests beside a talk with one of the demo shop's shoppers, or a stranger; nothing may be sent by it. */
export function suggest(
  key: string | undefined,
  language: 'en' | 'zh',
  entries: readonly (string | TranscriptEntry)[],
  {
    model = local,
    end,
    ...settled
  }: { model?: AgentModel; end?: Awaited<ReturnType<Gate['propose']>> } & Pick<
    CopilotAsk,
    'done' | 'accepted' | 'offers'
  > = {},
) {
  const transcript = entries.map((each): TranscriptEntry =>
    typeof each === 'string' ? { role: 'shopper', text: each, at: demoNow } : each,
  );
  const context: ToolContext = {
    ...{ shop: testShop, conversationId: 'conv_1', shopper: shopperOf(key), language, now: demoNow },
    timeZone: demo.timeZone,
    signal: new AbortController().signal,
    commerce: createMemoryCommerce({ ...demo, purchases: demo.sizedPurchases }),
    knowledge: invoices,
    orderProofs: { proven: () => Promise.resolve([]), takeAttempt: forbidden, prove: forbidden },
    stepUp: { ...noStepUp, sendCode: forbidden, checkCode: forbidden },
    photos: () => Promise.resolve([]),
    policy: () => Promise.resolve(demoPolicy),
    requests: () => Promise.resolve([]),
  };
  const gate = { propose: () => Promise.resolve(end ?? ({ status: 'refused', reason: 'not_allowed' } as const)) };
  return createCopilot({ model, gate }).suggest({
    transcript,
    context,
    shop: { shopName: 'Northlane', currency: 'CNY', timeZone: demo.timeZone },
    operator: { name: 'Kim', language: 'en' },
    ...settled,
  });
}

/** Nobody but a person may do it. */
export const person = { status: 'awaiting_human', reason: 'policy_requires_human' } as const;
