import type { IntentId } from '../../../understanding/intents.ts';
import type { FollowUp } from '../../follow-up.ts';
import { aboutGoods, aboutOneOrder } from '../../matter.ts';
import type { DialogueMemory } from '../../playbook.ts';

/** What a whole message that follows up is of: `undefined` where the talk has nothing of the kind. */
export function byFollowUp(followUp: FollowUp, last: IntentId, memory: Readonly<DialogueMemory>): IntentId | undefined {
  switch (followUp) {
    case 'carrier':
      return aboutOneOrder.has(last) && memory.orderNumber !== undefined ? 'track_parcel' : undefined;
    case 'cheaper':
      return memory.search || (aboutGoods.has(last) && memory.productId !== undefined) ? 'search_products' : undefined;
    case 'more':
      return memory.shown || last === 'promotions' ? last : undefined;
    case 'when':
      // the address is settled: when it is there is asked of the order
      return last === 'change_address' ? 'dispatch_status' : last;
    case 'why':
    case 'other':
    case 'not_that':
    case 'corrected':
    case 'mine':
    case 'wearer':
      return last;
  }
}
