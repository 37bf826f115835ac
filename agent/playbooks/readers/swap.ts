import type { IntentId } from '../../understanding/intents.ts';
import { wantsOtherGoods } from '../actions/said-words.ts';
import { aboutGoods, whereabouts } from '../matter.ts';
import { picksAnother } from '../orders/picks-another.ts';
import { ownThing } from './own-thing.ts';
import { surely, type Reader } from './reader.ts';

/** Something of theirs for goods of another kind. */
export const readSwapForOther: Reader = (segment) => {
  const { intent, text, entities } = segment;
  const isOwn = entities.orderNumbers.length > 0 || ownThing.test(text);
  const isElse = isOwn && intent.id !== 'exchange_item';
  return isElse && wantsOtherGoods({ text, entities }) ? surely('exchange_item', segment) : undefined;
};

/** Another size or colour than the one that was ordered, before it leaves. */
export const readOtherOption: Reader = (segment) =>
  mayPickAnother.has(segment.intent.id) && picksAnother(segment) ? surely('exchange_item', segment) : undefined;

/** What a wish for another colour before dispatch may sound like. */
const mayPickAnother: ReadonlySet<IntentId> = new Set<IntentId>([
  ...whereabouts,
  ...aboutGoods,
  'cancel_order',
  'change_address',
  'exchange_item',
  'item_problem',
  'order_details',
  'policy_question',
  'nonsense',
  'out_of_scope',
]);
