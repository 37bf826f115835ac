import type { Localized } from '../../knowledge/language.ts';
import { intentIds, type IntentId } from '../understanding/intents.ts';
import { intentLabel } from '../understanding/intent-labels.ts';
import { inWords, type Eye } from './eye.ts';

/** What somebody came for, as it is said in a sentence: "came about …", “来…”. */
const phrases: Partial<Record<IntentId, Localized>> = {
  track_parcel: { en: 'where a parcel is', zh: '查物流' },
  parcel_problem: { en: 'a parcel that is late or missing', zh: '反映包裹异常' },
  dispatch_status: { en: 'when an order ships', zh: '问什么时候发货' },
  order_details: { en: 'what is in an order', zh: '查订单信息' },
  refund_status: { en: 'where a refund is', zh: '查退款进度' },
  recommend_size: { en: 'which size to take', zh: '问尺码' },
  search_products: { en: 'finding goods', zh: '找商品' },
  compare_products: { en: 'which of several goods to take', zh: '对比商品' },
  product_question: { en: 'a question about goods', zh: '咨询商品' },
  promotions: { en: 'discounts', zh: '问优惠' },
  policy_question: { en: 'the shop’s terms', zh: '问店铺规则' },
  cancel_order: { en: 'cancelling an order', zh: '取消订单' },
  return_item: { en: 'returning something', zh: '退货' },
  exchange_item: { en: 'an exchange', zh: '换货' },
  change_address: { en: 'a new address', zh: '改地址' },
  urge_shipment: { en: 'hurrying a shipment', zh: '催单' },
  price_protection: { en: 'a lower price', zh: '申请价保' },
  item_problem: { en: 'something wrong with what came', zh: '反映商品问题' },
  ask_human: { en: 'talking to a person', zh: '找人工' },
  complaint: { en: 'a complaint', zh: '投诉' },
};

export function matterPhrase(intent: string, eye: Eye): string {
  const known = intentIds.find((each) => each === intent);
  const phrase = known && phrases[known];
  return phrase ? inWords(phrase, eye) : intentLabel(intent, eye.language);
}
