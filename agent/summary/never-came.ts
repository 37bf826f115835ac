import type { IntentId } from '../understanding/intents.ts';

/** What becomes of goods that one has. */
const ofGoods: ReadonlySet<string> = new Set<IntentId>(['item_problem', 'return_item', 'exchange_item']);

/**
 * What a turn was about, where a tool was called for goods that never came: a parcel, whatever it was heard as. It is
 * neither wrong goods nor a return, whichever tool mends it.
 */
export function ofParcelIfNeverCame<Id extends string>(
  intent: Id,
  calls: readonly Readonly<Record<string, unknown>>[],
): Id | 'parcel_problem' {
  return ofGoods.has(intent) && calls.some(({ ground }) => ground === 'not_received') ? 'parcel_problem' : intent;
}
