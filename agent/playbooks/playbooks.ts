import type { IntentId } from '../understanding/intents.ts';
import { withActions } from './actions/action-playbook.ts';
import { cardFirst } from './actions/card/tell-card.ts';
import { cancelOrder } from './actions/cancel-order.ts';
import { changeAddress } from './actions/address/change-address.ts';
import { exchangeItem } from './actions/returns/exchange-item.ts';
import { itemProblem } from './actions/faults/item-problem.ts';
import { requestsFirst } from './actions/under-way/my-requests.ts';
import { ownFaultFirst } from './actions/faults/own-fault.ts';
import { ownReturnsFirst } from './actions/returns/own-returns.ts';
import { easesMisfit } from './actions/returns/money-off.ts';
import { parcelProblem } from './actions/faults/parcel-problem.ts';
import { priceProtection } from './actions/price-protection.ts';
import { returnItem } from './actions/returns/return-item.ts';
import { urgeShipment, urgesFirst } from './actions/urge-shipment.ts';
import { compareProducts } from './goods/compare/compare-products.ts';
import { dataFirst } from './goods/product/data-first.ts';
import { productQuestion } from './goods/product/product-question.ts';
import { promotions } from './goods/promotions.ts';
import { recommendSize } from './goods/sizes/recommend-size.ts';
import { searchProducts } from './goods/search/search-products.ts';
import { harmFirst } from './grave/harm-first.ts';
import { orderDetails } from './orders/order-details.ts';
import { refundMoneyFirst, refundStatus } from './orders/refund-status.ts';
import { whereabouts } from './orders/whereabouts.ts';
import type { Playbook } from './playbook.ts';
import { goesOnFirst } from './shop/goes-on-first.ts';
import { unlessOfGoods } from './shop/of-goods-alone.ts';
import { policyQuestion } from './shop/policy-question.ts';
import { rulesBeside } from './shop/rules-beside.ts';
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

/** One for each intent. */
const each: Readonly<Record<IntentId, Playbook>> = {
  track_parcel: urgesFirst(withActions(rulesFirst(whereabouts('track_parcel')))),
  parcel_problem: urgesFirst(rulesFirst(parcelProblem)),
  dispatch_status: urgesFirst(withActions(rulesFirst(whereabouts('dispatch_status')))),
  urge_shipment: rulesFirst(urgeShipment),
  order_details: requestsFirst(rulesFirst(orderDetails)),
  refund_status: refundMoneyFirst(ownReturnsFirst(rulesBeside(rulesFirst(refundStatus)))),
  recommend_size: dataFirst(rulesFirst(recommendSize)),
  search_products: rulesBeside(dataFirst(rulesFirst(searchProducts))),
  compare_products: rulesBeside(compareProducts),
  product_question: rulesBeside(dataFirst(rulesFirst(productQuestion))),
  promotions: rulesFirst(promotions),
  policy_question: cardFirst(ownReturnsFirst(rulesBeside(dataFirst(policyQuestion)))),
  cancel_order: rulesFirst(cancelOrder),
  return_item: ownReturnsFirst(rulesFirst(returnItem)),
  exchange_item: easesMisfit(rulesFirst(exchangeItem)),
  change_address: rulesFirst(changeAddress),
  price_protection: rulesFirst(priceProtection),
  item_problem: ownFaultFirst(itemProblem, rulesFirst(itemProblem)),
  greeting: rulesFirst(greeting),
  thanks,
  goodbye,
  small_talk: rulesFirst(smallTalk),
  ask_human: askHuman,
  complaint,
  affirm,
  deny: rulesFirst(deny),
  give_details: giveDetails,
  out_of_scope: dataFirst(rulesFirst(outOfScope)),
  nonsense: dataFirst(rulesFirst(nonsense)),
};

/** One playbook for everything that shoppers come for. */
export const playbooks = Object.fromEntries(
  Object.entries(each).map(([intent, playbook]) => {
    const ruled = unlessOfGoods(playbook, goesOnFirst);
    // what was told before is no answer to harm
    return [intent, intent === 'item_problem' ? harmFirst(ruled) : ruled];
  }),
) as Record<IntentId, Playbook>;
