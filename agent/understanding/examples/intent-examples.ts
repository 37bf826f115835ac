import { trackParcel } from './track-parcel.examples.ts';
import { parcelProblem } from './parcel-problem.examples.ts';
import { dispatchStatus } from './dispatch-status.examples.ts';
import { orderDetails } from './order-details.examples.ts';
import { refundStatus } from './refund-status.examples.ts';
import { recommendSize } from './recommend-size.examples.ts';
import { searchProducts } from './search-products.examples.ts';
import { compareProducts } from './compare-products.examples.ts';
import { productQuestion } from './product-question.examples.ts';
import { promotions } from './promotions.examples.ts';
import { policyQuestion } from './policy-question.examples.ts';
import { cancelOrder } from './cancel-order.examples.ts';
import { returnItem } from './return-item.examples.ts';
import { exchangeItem } from './exchange-item.examples.ts';
import { changeAddress } from './change-address.examples.ts';
import { urgeShipment } from './urge-shipment.examples.ts';
import { priceProtection } from './price-protection.examples.ts';
import { itemProblem } from './item-problem.examples.ts';
import { greeting } from './greeting.examples.ts';
import { thanks } from './thanks.examples.ts';
import { goodbye } from './goodbye.examples.ts';
import { smallTalk } from './small-talk.examples.ts';
import { askHuman } from './ask-human.examples.ts';
import { complaint } from './complaint.examples.ts';
import { affirm } from './affirm.examples.ts';
import { deny } from './deny.examples.ts';
import { giveDetails } from './give-details.examples.ts';
import { outOfScope } from './out-of-scope.examples.ts';
import { nonsense } from './nonsense.examples.ts';
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
