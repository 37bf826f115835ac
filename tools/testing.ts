import type { FoundPassage, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { createMemoryCommerce, customerId, type ShopData, testNow, testShop } from './commerce/testing.ts';
import type { OrderProofs, Shopper, StepUp, ToolContext } from './contract.ts';
import type { Gate } from './policy/gate.ts';

export const anonymous: Shopper = { id: 'shp_anon', level: 'anonymous' };

/** Signed in as the customer that `aCustomer` and `anOrder` are about. */
export const mei: Shopper = { id: 'shp_mei', level: 'signed_in', customerId: customerId('cus_mei'), name: '陈梅' };

/** Proofs in memory: `attempts` per order number, then no more. */
export function createMemoryProofs(proven: string[] = [], attempts = 3): OrderProofs {
  const taken = new Map<string, number>();
  return {
    proven: () => Promise.resolve([...proven]),
    takeAttempt: (number) => {
      taken.set(number, (taken.get(number) ?? 0) + 1);
      return Promise.resolve((taken.get(number) ?? 0) <= attempts);
    },
    prove: (number) => {
      proven.push(number);
      return Promise.resolve();
    },
  };
}

/** Nobody steps up. */
export const noStepUp: StepUp = {
  verified: () => Promise.resolve(false),
  sendCode: () => Promise.resolve('unavailable'),
  checkCode: () => Promise.resolve('expired'),
};

/** Lets nothing through. */
export const closedGate: Gate = {
  propose: () => Promise.resolve({ status: 'refused', reason: 'not_allowed' }),
  carryOut: () => Promise.resolve({ status: 'refused', reason: 'not_allowed' }),
};

export function createMemoryKnowledge(passages: readonly FoundPassage[] = []): KnowledgeBase {
  return { search: ({ limit }) => Promise.resolve(passages.slice(0, limit)) };
}

/** The context of a turn in English at `testNow`, over a shop in memory. */
export function testContext(data: ShopData = {}, set: Partial<ToolContext> = {}): ToolContext {
  return {
    shop: testShop,
    conversationId: 'conv_test',
    shopper: mei,
    language: 'en',
    now: testNow,
    timeZone: 'UTC',
    signal: new AbortController().signal,
    commerce: createMemoryCommerce(data),
    knowledge: createMemoryKnowledge(),
    orderProofs: createMemoryProofs(),
    stepUp: noStepUp,
    photos: () => Promise.resolve([]),
    requests: () => Promise.resolve([]),
    ...set,
  };
}
