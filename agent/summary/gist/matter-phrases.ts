import type { Localized } from '../../../knowledge/language.ts';
import { intentIds, type IntentId } from '../../understanding/intents.ts';
import { intentLabel } from '../../understanding/intent-labels.ts';
import { inWords, type Eye } from '../eye.ts';

/** What somebody came for, as it is said in a sentence: "contacted us about …", “来…”. */
const phrases: Partial<Record<IntentId, Localized>> = {
  track_parcel: { en: 'the whereabouts of a parcel', zh: '查物流' },
  parcel_problem: { en: 'a late or missing parcel', zh: '反映包裹没按时到' },
  dispatch_status: { en: 'when an order ships', zh: '问什么时候发货' },
  order_details: { en: 'the details of an order', zh: '查订单信息' },
  refund_status: { en: 'the progress of a refund', zh: '查退款进度' },
  recommend_size: { en: 'which size to take', zh: '问尺码' },
  search_products: { en: 'goods they are looking for', zh: '找商品' },
  compare_products: { en: 'which of several goods to take', zh: '对比商品' },
  product_question: { en: 'an item in the shop', zh: '咨询商品' },
  promotions: { en: 'discounts', zh: '问优惠' },
  policy_question: { en: 'the shop’s rules', zh: '问店铺规则' },
  cancel_order: { en: 'cancelling an order', zh: '取消订单' },
  return_item: { en: 'a return', zh: '退货' },
  exchange_item: { en: 'an exchange', zh: '换货' },
  change_address: { en: 'changing the delivery address', zh: '改地址' },
  urge_shipment: { en: 'speeding up a delivery', zh: '催单' },
  price_protection: { en: 'price protection', zh: '申请价保' },
  item_problem: { en: 'a problem with goods they received', zh: '反映商品问题' },
  ask_human: { en: 'talking to a person', zh: '找人工' },
  complaint: { en: 'a complaint', zh: '投诉' },
};

export function matterPhrase(intent: string, eye: Eye): string {
  const known = intentIds.find((each) => each === intent);
  const phrase = known && phrases[known];
  return phrase ? inWords(phrase, eye) : intentLabel(intent, eye.language);
}
