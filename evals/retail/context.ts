import { shopId } from '../../knowledge/shop-id.ts';
import type { ToolContext } from '../../tools/contract.ts';

/** The benchmark's shop has none of these: whatever asks for one has a bug. */
function absent<Part extends object>(what: string): Part {
  return new Proxy({} as Part, {
    get: () => () => Promise.reject(new Error(`the benchmark's shop has no ${what}`)),
  });
}

/** What tools get to use in the benchmark's shop: of all that our own shops have, nothing but the conversation. */
export function retailContext(conversationId: string, signal: AbortSignal, now: Date): ToolContext {
  return {
    shop: shopId('retail'),
    conversationId,
    shopper: { id: 'shp_retail', level: 'anonymous' },
    language: 'en',
    now,
    timeZone: 'America/New_York',
    signal,
    commerce: absent('commerce'),
    knowledge: absent('knowledge base'),
    orderProofs: absent('order proofs'),
    stepUp: absent('one-time codes'),
    photos: () => Promise.resolve([]),
    requests: () => Promise.resolve([]),
  };
}
