import { asksCare } from '../../tools/asked-topics.ts';
import type { IntentId } from '../understanding/intents.ts';
import type { Entities, Segment } from '../understanding/understanding.ts';
import type { FollowUp } from './follow-up.ts';
import type { OpenMatter } from './playbook.ts';
import { asksSomething } from './shop/question-core.ts';

/** One thing that a turn answers. */
export interface Matter {
  intent: IntentId;
  confidence: number;
  segment: Segment;
  resumes?: OpenMatter;
  followUp?: FollowUp;
  /** Id of the document in which people of the shop have answered it for everybody. */
  answeredIn?: string;
}

/** Below this the words alone don't say what is meant. */
export const sure = 0.4;

/** Talk without a matter. */
export const talk: ReadonlySet<IntentId> = new Set([
  'greeting',
  'thanks',
  'goodbye',
  'small_talk',
  'affirm',
  'deny',
  'nonsense',
]);

/** What a message is that only completes another. */
export const onlyDetails: ReadonlySet<IntentId> = new Set(['give_details', 'affirm', 'deny', 'nonsense']);

/** All answered by how a parcel stands, the most telling question first. */
export const whereabouts: readonly IntentId[] = ['parcel_problem', 'urge_shipment', 'dispatch_status', 'track_parcel'];

export const aboutOneOrder: ReadonlySet<IntentId> = new Set([
  ...whereabouts,
  'order_details',
  'refund_status',
  'cancel_order',
  'return_item',
  'exchange_item',
  'change_address',
  'item_problem',
]);

export const aboutGoods: ReadonlySet<IntentId> = new Set([
  'recommend_size',
  'search_products',
  'compare_products',
  'product_question',
]);

export function hasOrderDetails(entities: Entities): boolean {
  const { orderNumbers, trackingNumbers, phoneTails, emails } = entities;
  return orderNumbers.length + trackingNumbers.length + phoneTails.length + emails.length > 0;
}

export function hasGoods(entities: Entities): boolean {
  return entities.products.length + entities.colours.length + entities.sizes.length > 0;
}

/** Asks something, and the ear holds a question about the shop's rules for likely, if not for likeliest. */
export function leansToRules({ text, intent, runnersUp }: Segment): boolean {
  const ofRules = [intent, ...runnersUp].find(({ id }) => id === 'policy_question')?.confidence ?? 0;
  return ofRules >= likelyRule && asksSomething(text);
}

/** What a reading must be worth to be weighed at all. */
const likelyRule = 0.15;

/** The name of goods alone makes no question of their care: “冲锋衣那单邮费多少” has nothing to do with washing. */
export function isCareByName(topic: string, text: string): boolean {
  return topic.startsWith('care_') && !asksCare(text);
}

/** Speaks of washing, drying, storing or cleaning, or of what these mend. */
export { asksCare };
