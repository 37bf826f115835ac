import { intentLabel } from '../../agent/understanding/intent-labels.ts';
import type { Language, Localized } from '../../knowledge/language.ts';
import { intentOfTool } from '../../agent/playbooks/actions/intent-of-tool.ts';
import type { IntentId } from '../../agent/understanding/intents.ts';

/** What it takes to deal with what shoppers come for. */
export interface IntentEvidence {
  /**
   * `to_know`: an answer will do. `to_be_done`: only the deed will, or a rule's no. `unclear`: it isn't known what;
   * whatever comes of it counts. `person`: they want a person. `talk`: nothing; it isn't a request.
   */
  wants: 'to_know' | 'to_be_done' | 'unclear' | 'person' | 'talk';
  /** Tools whose receipt deals with it. */
  tools: readonly string[];
  /**
   * Whether a cited passage answers it: always; or only a question about how things are in general, when what they ask
   * of their own order can only be looked up.
   */
  passages: 'always' | 'general' | 'never';
}

const looks = ['find_orders', 'get_order', 'track_parcel'] as const;
const goods = ['search_products', 'get_product', 'compare_products'] as const;
/** Goods were shown. They answer who wishes for some, and nobody else. */
export const showsGoods = (tool: string) => (goods as readonly string[]).includes(tool);
const stays = 'accept_retention_offer';
const claims = ['request_refund', 'request_return', 'request_exchange', 'reissue_missing_gift'] as const;

const talk: IntentEvidence = { wants: 'talk', tools: [], passages: 'never' };
/** The tools by which something is found out, whatever it was: goods aren't an answer to words that ask for none. */
const anyLook = [...looks, 'get_refund_status', 'check_returns', 'list_requests', 'recommend_size', 'list_promotions'];
const unclear: IntentEvidence = {
  wants: 'unclear',
  tools: [...anyLook, ...Object.keys(intentOfTool).filter((tool) => tool !== 'offer_retention')],
  passages: 'always',
};

/** The one place that says which receipt answers which intent. */
export const evidenceOfIntent: Readonly<Record<IntentId, IntentEvidence>> = {
  track_parcel: { wants: 'to_know', tools: [...looks, 'urge_shipment'], passages: 'general' },
  parcel_problem: { wants: 'to_be_done', tools: [...looks, 'urge_shipment', ...claims], passages: 'general' },
  dispatch_status: { wants: 'to_know', tools: [...looks, 'urge_shipment'], passages: 'general' },
  order_details: { wants: 'to_know', tools: [...looks, 'list_requests'], passages: 'general' },
  refund_status: { wants: 'to_know', tools: ['get_refund_status', 'list_requests'], passages: 'general' },
  recommend_size: { wants: 'to_know', tools: ['recommend_size'], passages: 'always' },
  search_products: { wants: 'to_know', tools: goods, passages: 'always' },
  compare_products: { wants: 'to_know', tools: ['compare_products'], passages: 'never' },
  product_question: { wants: 'to_know', tools: goods, passages: 'always' },
  promotions: { wants: 'to_know', tools: ['list_promotions'], passages: 'always' },
  policy_question: { wants: 'to_know', tools: ['check_returns'], passages: 'always' },
  cancel_order: { wants: 'to_be_done', tools: ['cancel_order', stays], passages: 'general' },
  return_item: {
    wants: 'to_be_done',
    tools: ['check_returns', 'request_return', 'request_refund', stays],
    passages: 'general',
  },
  exchange_item: { wants: 'to_be_done', tools: ['request_exchange', stays], passages: 'general' },
  change_address: { wants: 'to_be_done', tools: ['change_delivery_address'], passages: 'general' },
  urge_shipment: { wants: 'to_be_done', tools: ['urge_shipment', 'track_parcel'], passages: 'general' },
  price_protection: { wants: 'to_be_done', tools: ['claim_price_protection'], passages: 'general' },
  item_problem: { wants: 'to_be_done', tools: claims, passages: 'general' },
  greeting: talk,
  thanks: talk,
  goodbye: talk,
  small_talk: talk,
  affirm: talk,
  deny: talk,
  ask_human: { wants: 'person', tools: [], passages: 'never' },
  complaint: unclear,
  give_details: unclear,
  nonsense: unclear,
  out_of_scope: { wants: 'to_know', tools: [], passages: 'always' },
};

/** Of a matter that nobody named. */
export const unknownIntent = 'unknown';

/** The name of an intent for people. */
export function labelOf(intent: string, language: Language): string {
  return intent === unknownIntent ? unknownLabel[language] : intentLabel(intent, language);
}

const unknownLabel: Localized = { en: 'Not named', zh: '未归类' };

export function evidenceOf(intent: string): IntentEvidence {
  return Object.hasOwn(evidenceOfIntent, intent) ? evidenceOfIntent[intent as IntentId] : unclear;
}

/** What was asked, by the tool that was used for it: for models that don't say what they heard. */
export const intentOfAnyTool: Readonly<Record<string, IntentId>> = {
  ...intentOfTool,
  track_parcel: 'track_parcel',
  get_refund_status: 'refund_status',
  recommend_size: 'recommend_size',
  compare_products: 'compare_products',
  list_promotions: 'promotions',
  check_returns: 'return_item',
  list_requests: 'order_details',
  get_product: 'product_question',
  search_products: 'search_products',
  get_order: 'order_details',
  find_orders: 'order_details',
};

/** All answered by how a parcel stands: asked one after another they are one matter. */
const whereabouts: readonly string[] = ['track_parcel', 'parcel_problem', 'dispatch_status', 'urge_shipment'];

/** Intents of one topic are the same matter, and so are coming back with one and coming back with another. */
export function topicOf(intent: string): string {
  return whereabouts.includes(intent) ? 'whereabouts' : intent;
}

/** Questions that knowledge answers: each is a matter of its own, unless the same answers it. */
export function isOfKnowledge(topic: string): boolean {
  return topic !== 'whereabouts' && evidenceOf(topic).passages === 'always';
}
