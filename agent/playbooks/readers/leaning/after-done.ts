import type { IntentId } from '../../../understanding/intents.ts';
import type { Segment } from '../../../understanding/understanding.ts';
import { asksOfProgress } from '../../actions/under-way/progress-words.ts';
import { asksWhetherDone } from '../../actions/under-way/under-way.ts';
import { isShort } from '../../is-short.ts';
import type { DialogueMemory } from '../../playbook.ts';

/** “When do I get it”, “旧的怎么寄”: of what was done just before. */
export function asksAfterDone(
  { text, entities }: Segment,
  { doneAt, turns = 0, lastIntent }: Readonly<DialogueMemory>,
): boolean {
  if (doneAt === undefined || turns - doneAt > 2 || lastIntent === undefined) return false;
  const named = entities.products.length + entities.orderNumbers.length > 0;
  return (
    isShort(text, { zh: 12, en: 45 }) &&
    !named &&
    ofDone.has(lastIntent) &&
    (asksOfProgress.test(text) || asksWhetherDone(text))
  );
}

const ofDone: ReadonlySet<IntentId> = new Set([
  'cancel_order',
  'return_item',
  'exchange_item',
  'item_problem',
  'price_protection',
]);
