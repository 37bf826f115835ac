import type { IntentId } from '../understanding/intents.ts';
import type { Localized } from '../../knowledge/language.ts';
import type { PlaybookContext } from './playbook.ts';

type OpenerName =
  | 'track'
  | 'refund'
  | 'size'
  | 'search'
  | 'orders'
  | 'cancel'
  | 'return'
  | 'requests'
  | 'human'
  | 'no'
  | 'yes'
  | 'reship'
  | 'moneyBack'
  | 'urge'
  | 'newCode';

/** Quick replies that show what can be asked; each is a sentence that the agent understands when tapped. */
const openers: Readonly<Record<OpenerName, Localized>> = {
  track: { en: 'Where is my parcel?', zh: '我的快递到哪了？' },
  refund: { en: 'When do I get my refund?', zh: '退款什么时候到账？' },
  size: { en: 'Help me find my size', zh: '帮我选尺码' },
  search: { en: 'Help me find something', zh: '帮我推荐商品' },
  orders: { en: 'Show my orders', zh: '看看我的订单' },
  human: { en: 'Talk to a person', zh: '转人工' },
  no: { en: 'No, thanks', zh: '不用了' },
  yes: { en: 'Yes, please', zh: '好的，麻烦了' },
  cancel: { en: 'Cancel my order', zh: '取消订单' },
  return: { en: 'Return an item', zh: '我要退货' },
  requests: { en: 'My requests', zh: '我的申请进度' },
  reship: { en: 'Send it again', zh: '给我补发' },
  moneyBack: { en: 'I want my money back', zh: '我要退款' },
  urge: { en: 'Please hurry my order', zh: '帮我催一下' },
  newCode: { en: 'Send a new code', zh: '重新发送验证码' },
};

/** The named openers in the turn's language. */
export function replies(context: Pick<PlaybookContext, 'language'>, ...names: (keyof typeof openers)[]): string[] {
  return names.map((name) => openers[name][context.language]);
}

/** The usual openers, without those that need what this shopper hasn't got. */
export function usualReplies(context: PlaybookContext): string[] {
  return context.frame.shopper.customerId === undefined
    ? replies(context, 'track', 'size', 'search', 'human')
    : replies(context, 'track', 'return', 'size', 'human');
}

/** How a matter is named when we ask whether it is meant; tapped, it is understood as that matter. */
export const matterNames: Readonly<Partial<Record<IntentId, Localized>>> = {
  track_parcel: { en: 'Where is my parcel?', zh: '查快递到哪了' },
  parcel_problem: { en: "My parcel hasn't arrived", zh: '快递一直没收到' },
  dispatch_status: { en: 'When will my order ship?', zh: '什么时候发货' },
  order_details: { en: 'Show my orders', zh: '看看我的订单' },
  refund_status: { en: 'When do I get my refund?', zh: '退款什么时候到账' },
  recommend_size: { en: 'Help me find my size', zh: '帮我选尺码' },
  search_products: { en: 'Help me find something', zh: '帮我推荐商品' },
  compare_products: { en: 'Compare two products', zh: '帮我比较两款商品' },
  product_question: { en: 'A question about a product', zh: '咨询商品信息' },
  promotions: { en: "What's on sale?", zh: '现在有什么优惠' },
  policy_question: { en: 'What is your returns policy?', zh: '退换货政策是什么' },
  cancel_order: { en: 'Cancel my order', zh: '取消订单' },
  return_item: { en: 'Return an item', zh: '我要退货' },
  exchange_item: { en: 'Exchange an item', zh: '我要换货' },
  change_address: { en: 'Change the delivery address', zh: '修改收货地址' },
  urge_shipment: { en: 'Please hurry my order', zh: '帮我催一下发货' },
  price_protection: { en: 'It is cheaper now than what I paid', zh: '买完降价了能退差价吗' },
  item_problem: { en: 'Something is damaged or missing', zh: '收到的商品有问题' },
  ask_human: { en: 'Talk to a person', zh: '转人工' },
};
