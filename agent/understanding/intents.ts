/**
 * What shoppers come for. One id per matter, the same in logs, evals and playbooks; what each means is in the comment.
 */
export const intentIds = [
  // about an order
  'track_parcel', // where is it, when does it arrive
  'parcel_problem', // late, stuck, lost, says delivered but isn't here
  'dispatch_status', // paid and not shipped: when will you send it
  'order_details', // what did I order, list my orders, state of an order, what did I pay
  'refund_status', // where is my money, is the return received
  // about goods
  'recommend_size',
  'search_products', // show me, do you have, gift ideas
  'compare_products', // which of the two
  'product_question', // material, price, stock, colours, battery life, fit for a cat
  'promotions', // discounts, coupons, sales now
  // about the shop
  'policy_question', // shipping, returns, invoices, payment, warranty, care, membership, opening hours
  // asks to act
  'cancel_order',
  'return_item',
  'exchange_item',
  'change_address',
  'urge_shipment', // hurry it up
  'price_protection', // cheaper now, refund the difference
  'item_problem', // damaged, wrong, missing, missing gift
  // the talk itself
  'greeting',
  'thanks',
  'goodbye',
  'small_talk', // how are you, are you a robot, jokes, who made you
  'ask_human',
  'complaint', // anger and dissatisfaction without a matter we can act on
  'affirm', // yes, the first, right
  'deny', // no, not that
  'give_details', // only names things: an order number, a phone tail, measures
  'out_of_scope', // a clear wish that has nothing to do with this shop
  'nonsense', // can't be read
] as const;

export type IntentId = (typeof intentIds)[number];
