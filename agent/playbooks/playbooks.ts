import type { IntentId } from '../understanding/intents.ts';
import { asksToAct } from './actions/asks-to-act.ts';
import { compareProducts } from './goods/compare-products.ts';
import { productQuestion } from './goods/product-question.ts';
import { promotions } from './goods/promotions.ts';
import { recommendSize } from './goods/recommend-size.ts';
import { searchProducts } from './goods/search-products.ts';
import { orderDetails } from './orders/order-details.ts';
import { refundStatus } from './orders/refund-status.ts';
import { whereabouts } from './orders/whereabouts.ts';
import type { Playbook } from './playbook.ts';
import { policyQuestion } from './shop/policy-question.ts';
import { rulesFirst } from './shop/rules-first.ts';
import { affirm } from './talk/affirm.ts';
import { askHuman } from './talk/ask-human.ts';
import { complaint } from './talk/complaint.ts';
import { deny } from './talk/deny.ts';
import { giveDetails } from './talk/give-details.ts';
import { goodbye } from './talk/goodbye.ts';
import { greeting } from './talk/greeting.ts';
import { nonsense } from './talk/nonsense.ts';
import { outOfScope } from './talk/out-of-scope.ts';
import { smallTalk } from './talk/small-talk.ts';
import { thanks } from './talk/thanks.ts';

/** One playbook for everything that shoppers come for. */
export const playbooks: Readonly<Record<IntentId, Playbook>> = {
  track_parcel: rulesFirst(whereabouts('track_parcel')),
  parcel_problem: rulesFirst(whereabouts('parcel_problem')),
  dispatch_status: rulesFirst(whereabouts('dispatch_status')),
  urge_shipment: rulesFirst(whereabouts('urge_shipment')),
  order_details: rulesFirst(orderDetails),
  refund_status: rulesFirst(refundStatus),
  recommend_size: rulesFirst(recommendSize),
  search_products: rulesFirst(searchProducts),
  compare_products: compareProducts,
  product_question: rulesFirst(productQuestion),
  promotions: rulesFirst(promotions),
  policy_question: policyQuestion,
  cancel_order: rulesFirst(asksToAct('cancel_order')),
  return_item: rulesFirst(asksToAct('return_item')),
  exchange_item: rulesFirst(asksToAct('exchange_item')),
  change_address: rulesFirst(asksToAct('change_address')),
  price_protection: rulesFirst(asksToAct('price_protection')),
  item_problem: rulesFirst(asksToAct('item_problem')),
  greeting: rulesFirst(greeting),
  thanks,
  goodbye,
  small_talk: rulesFirst(smallTalk),
  ask_human: askHuman,
  complaint,
  affirm,
  deny: rulesFirst(deny),
  give_details: giveDetails,
  out_of_scope: rulesFirst(outOfScope),
  nonsense: rulesFirst(nonsense),
};
