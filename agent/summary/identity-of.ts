import type { Talk } from './read-talk.ts';
import type { Source } from './source.ts';
import type { Summary, SummaryInput } from './summary.ts';

/** Who the shopper is, as far as it is known; `source` is the tool call that proved most of it. */
export function identityOf({ shopper, provenOrders }: SummaryInput, { turns }: Talk): Summary['identity'] {
  const { level, name, customerId } = shopper;
  const proofs = turns.flatMap(({ runs }) => runs).filter(({ status }) => status === 'ok');
  const proof =
    proofs.findLast(({ name: tool }) => tool === 'check_code') ??
    proofs.findLast(({ name: tool }) => tool === 'verify_order');
  const source: Source | undefined = proof && { seq: proof.seq, callId: proof.callId };
  return {
    level: level === 'anonymous' && provenOrders.length > 0 ? 'order_verified' : level,
    ...(name === undefined ? {} : { name }),
    ...(customerId === undefined ? {} : { customerId }),
    provenOrders: [...provenOrders],
    ...(source ? { source } : {}),
  };
}
