import type { IntentId } from '../../../understanding/intents.ts';
import { isShort } from '../../is-short.ts';
import type { Leaning } from './leaning.ts';
import { wantsAnew, wantsInstead } from './wished-words.ts';

/** After a wish: the goods anew, how long it takes, or the money instead. */
export const wishGoesOn: Leaning = ({ intent: { id }, text, entities }, last) => {
  const isBrief = entities.products.length === 0 && isShort(text, { zh: 14, en: 45 });
  if (last === 'item_problem' && isBrief && wantsAnew.test(text)) return last;
  if (!wishes.has(last) || id !== 'refund_status') return undefined;
  // no swap brings money: it is asked of the other way out
  if (asksHowLong.test(text)) return last === 'exchange_item' ? 'return_item' : last;
  return wantsInstead.test(text) ? 'return_item' : undefined;
};

const wishes: ReadonlySet<IntentId> = new Set(['return_item', 'exchange_item', 'item_problem', 'cancel_order']);
const asksHowLong = /how long|when|多久|什么时候|啥时候|几天|几号/i;
