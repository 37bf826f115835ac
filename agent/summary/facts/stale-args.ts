import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import type { Run } from '../read-talk.ts';
import { textOf } from '../record-of.ts';

const addressParts = ['recipient', 'phone', 'line', 'city', 'region', 'postcode', 'country'];
const remedies: ReadonlySet<ActionKind> = new Set<ActionKind>(['request_return', 'request_exchange', 'request_refund']);

/** The shopper says that its way to them has nothing to do with it. */
const notOfTransport =
  /\bnothing to do with (?:the |your )?(?:shipping|shipment|delivery|transport|transit|post|courier|carrier)|\b(?:not|n['’]t) (?:(?:the )?(?:shipping|delivery|courier|carrier|transport)|(?:damaged|broken) (?:in|during|by) (?:the )?(?:shipping|delivery|transit|transport|post|courier))|(?:跟|和|与)(?:快递|物流|运输)(?:没有?关系|无关)|不是(?:快递|物流|运输|路上)(?:的问题|的事|弄|摔|压|损|造成)/iu;

/**
 * A call without what was overtaken since: the address and the reason that the agent had, where an operator has done it
 * their own way; damage on the way, where the shopper says that it was none.
 */
export function withoutStale(
  run: Run,
  { actions, said }: { actions: readonly BookedAction[]; said: readonly string[] },
): Run {
  const order = textOf(run.args['orderNumber'])?.toUpperCase();
  const since = actions.filter(
    ({ end, byOperator, orderNumber, endedAt }) =>
      end === 'done' && byOperator && orderNumber === order && endedAt >= run.at,
  );
  const gone = new Set<string>();
  if (since.some(({ kind }) => kind === 'change_delivery_address')) for (const part of addressParts) gone.add(part);
  const isRemedied = since.some(({ kind }) => remedies.has(kind));
  if (isRemedied || (run.args['ground'] === 'damaged' && said.some((text) => notOfTransport.test(text))))
    for (const part of ['ground', 'description']) gone.add(part);
  if (gone.size === 0) return run;
  return { ...run, args: Object.fromEntries(Object.entries(run.args).filter(([name]) => !gone.has(name))) };
}
