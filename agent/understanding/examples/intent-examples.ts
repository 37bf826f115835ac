import { trackParcel } from './track-parcel.ts';
import { parcelProblem } from './parcel-problem.ts';
import { dispatchStatus } from './dispatch-status.ts';
import { orderDetails } from './order-details.ts';
import { refundStatus } from './refund-status.ts';
import { recommendSize } from './recommend-size.ts';
import { searchProducts } from './search-products.ts';
import { compareProducts } from './compare-products.ts';
import { productQuestion } from './product-question.ts';
import { promotions } from './promotions.ts';
import { policyQuestion } from './policy-question.ts';
import { cancelOrder } from './cancel-order.ts';
import { returnItem } from './return-item.ts';
import { exchangeItem } from './exchange-item.ts';
import { changeAddress } from './change-address.ts';
import { urgeShipment } from './urge-shipment.ts';
import { priceProtection } from './price-protection.ts';
import { itemProblem } from './item-problem.ts';
import { greeting } from './greeting.ts';
import { thanks } from './thanks.ts';
import { goodbye } from './goodbye.ts';
import { smallTalk } from './small-talk.ts';
import { askHuman } from './ask-human.ts';
import { complaint } from './complaint.ts';
import { affirm } from './affirm.ts';
import { deny } from './deny.ts';
import { giveDetails } from './give-details.ts';
import { outOfScope } from './out-of-scope.ts';
import { nonsense } from './nonsense.ts';
import type { IntentId } from '../intents.ts';
import type { IntentExamples } from './lines.ts';

/** What the local ear learns from: every intent in the words of shoppers. */
export const intentExamples: Readonly<Record<IntentId, IntentExamples>> = {
  track_parcel: trackParcel,
  parcel_problem: parcelProblem,
  dispatch_status: dispatchStatus,
  order_details: orderDetails,
  refund_status: refundStatus,
  recommend_size: recommendSize,
  search_products: searchProducts,
  compare_products: compareProducts,
  product_question: productQuestion,
  promotions: promotions,
  policy_question: policyQuestion,
  cancel_order: cancelOrder,
  return_item: returnItem,
  exchange_item: exchangeItem,
  change_address: changeAddress,
  urge_shipment: urgeShipment,
  price_protection: priceProtection,
  item_problem: itemProblem,
  greeting: greeting,
  thanks: thanks,
  goodbye: goodbye,
  small_talk: smallTalk,
  ask_human: askHuman,
  complaint: complaint,
  affirm: affirm,
  deny: deny,
  give_details: giveDetails,
  out_of_scope: outOfScope,
  nonsense: nonsense,
};
