import type { Language, Localized } from '../../knowledge/language.ts';
import { intentIds, type IntentId } from './intents.ts';

/** What shoppers come for, as operators read it. */
const labels: Record<IntentId, Localized> = {
  track_parcel: { en: 'Where is my parcel', zh: '查物流' },
  parcel_problem: { en: 'Parcel late or lost', zh: '包裹异常' },
  dispatch_status: { en: 'When will it ship', zh: '催问发货' },
  order_details: { en: 'Order details', zh: '订单信息' },
  refund_status: { en: 'Where is my refund', zh: '退款进度' },
  recommend_size: { en: 'Which size', zh: '尺码推荐' },
  search_products: { en: 'Looking for goods', zh: '找商品' },
  compare_products: { en: 'Comparing goods', zh: '商品对比' },
  product_question: { en: 'Question about goods', zh: '商品咨询' },
  promotions: { en: 'Discounts', zh: '优惠活动' },
  policy_question: { en: 'Shop’s terms', zh: '规则咨询' },
  cancel_order: { en: 'Cancel an order', zh: '取消订单' },
  return_item: { en: 'Return', zh: '退货' },
  exchange_item: { en: 'Exchange', zh: '换货' },
  change_address: { en: 'Change the address', zh: '改地址' },
  urge_shipment: { en: 'Hurry it up', zh: '催单' },
  price_protection: { en: 'Price protection', zh: '价保' },
  item_problem: { en: 'Damaged, wrong or missing', zh: '商品有问题' },
  greeting: { en: 'Greeting', zh: '打招呼' },
  thanks: { en: 'Thanks', zh: '道谢' },
  goodbye: { en: 'Goodbye', zh: '道别' },
  small_talk: { en: 'Small talk', zh: '闲聊' },
  ask_human: { en: 'Wants a person', zh: '转人工' },
  complaint: { en: 'Complaint', zh: '投诉' },
  affirm: { en: 'Yes', zh: '肯定答复' },
  deny: { en: 'No', zh: '否定答复' },
  give_details: { en: 'Gives details', zh: '补充信息' },
  out_of_scope: { en: 'Something else', zh: '与店铺无关' },
  nonsense: { en: 'Not understood', zh: '没看懂' },
};

/** The name of an intent for people. Models of providers may name intents of their own: those are shown as they are. */
export function intentLabel(id: string, language: Language): string {
  const known = intentIds.find((each) => each === id);
  return known ? labels[known][language] : id.replaceAll('_', ' ');
}
