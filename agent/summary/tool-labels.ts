import type { Localized } from '../../knowledge/language.ts';
import { actionTitles } from './action-labels.ts';

/** What tools do, as operators call it. */
export const toolLabels: Readonly<Record<string, Localized>> = {
  find_orders: { en: 'Look up orders', zh: '查订单' },
  get_order: { en: 'Look up the order', zh: '查看订单' },
  track_parcel: { en: 'Track the parcel', zh: '查物流' },
  get_refund_status: { en: 'Look up the refund', zh: '查退款' },
  check_returns: { en: 'Check the return window', zh: '查退货时限' },
  list_requests: { en: 'Look up requests', zh: '查服务单' },
  verify_order: { en: 'Prove the order', zh: '核实订单' },
  send_code: { en: 'Send a code', zh: '发送验证码' },
  check_code: { en: 'Check the code', zh: '核对验证码' },
  recommend_size: { en: 'Recommend a size', zh: '推荐尺码' },
  search_products: { en: 'Search goods', zh: '找商品' },
  get_product: { en: 'Look at the product', zh: '查看商品' },
  compare_products: { en: 'Compare goods', zh: '对比商品' },
  list_promotions: { en: 'List promotions', zh: '查优惠活动' },
  search_knowledge: { en: 'Search the shop’s knowledge', zh: '查知识库' },
  ...actionTitles,
};
