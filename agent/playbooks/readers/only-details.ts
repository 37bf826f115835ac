import type { IntentId } from '../../understanding/intents.ts';
import type { Entities } from '../../understanding/understanding.ts';
import { hasGoods, hasOrderDetails } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { asHeard, type Reader } from './reader.ts';

/** Details out of the blue: the likeliest wish of someone who names just these. */
export const readDetails: Reader = (segment, memory) =>
  segment.intent.id === 'give_details' ? asHeard(intentOfDetails(segment.entities, memory), segment) : undefined;

function intentOfDetails(entities: Entities, memory: Readonly<DialogueMemory>): IntentId {
  if (hasOrderDetails(entities)) return 'track_parcel';
  if (Object.keys(entities.measures).length > 0) return 'recommend_size';
  if (hasGoods(entities)) return memory.productId === undefined ? 'search_products' : 'product_question';
  return 'nonsense';
}
