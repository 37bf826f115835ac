import { believed, meantTopics } from '../../../tools/asked-topics.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { Entities, Segment } from '../../understanding/understanding.ts';
import { aboutGoods } from '../matter.ts';
import { questionCore } from '../shop/question-core.ts';
import { justSure, surely, type Reader } from './reader.ts';

/** An order's number says that it is the order that is asked about, whatever its goods are called; a size is asked of the goods. */
export const readOrderOfGoods: Reader = (segment) =>
  segment.entities.orderNumbers.length > 0 && isOfItsGoods(segment) ? surely('order_details', segment) : undefined;

function isOfItsGoods({ intent, text }: Segment): boolean {
  if (intent.id === 'policy_question') return (meantTopics(questionCore(text))[0]?.clarity ?? 0) < believed.sure;
  return (aboutGoods.has(intent.id) && intent.id !== 'recommend_size') || intent.id === 'promotions';
}

/** An order is named, and the words beside it make no sense to us. */
export const readNoSenseOfOrder: Reader = (segment) =>
  noSense.has(segment.intent.id) && isNamed(segment.entities) ? justSure('track_parcel', segment) : undefined;

/** No more than talk: a number beside it is no yes and no farewell. */
const noSense: ReadonlySet<IntentId> = new Set<IntentId>([
  'out_of_scope',
  'nonsense',
  'small_talk',
  'goodbye',
  'affirm',
  'deny',
]);

/** An order is named, and we aren't sure of the rest. */
export const readNamedOrder: Reader = (segment) =>
  isNamed(segment.entities) ? justSure('track_parcel', segment) : undefined;

const isNamed = ({ orderNumbers, trackingNumbers }: Entities) => orderNumbers.length + trackingNumbers.length > 0;
