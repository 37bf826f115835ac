import { checkReturns } from './catalog/check-returns.ts';
import { z } from 'zod';
import { acceptRetentionOffer } from './catalog/accept-retention-offer.ts';
import { cancelOrder } from './catalog/cancel-order.ts';
import { changeDeliveryAddress } from './catalog/change-delivery-address.ts';
import { checkCode } from './catalog/check-code.ts';
import { claimPriceProtection } from './catalog/claim-price-protection.ts';
import { compareProducts } from './catalog/compare-products.ts';
import { findOrders } from './catalog/find-orders.ts';
import { getOrder } from './catalog/get-order.ts';
import { getProduct } from './catalog/get-product.ts';
import { getRefundStatus } from './catalog/get-refund-status.ts';
import { giveGoodwill } from './catalog/give-goodwill.ts';
import { listPromotions } from './catalog/list-promotions.ts';
import { listRequests } from './catalog/list-requests.ts';
import { offerRetention } from './catalog/offer-retention.ts';
import { recommendSize } from './catalog/recommend-size.ts';
import { reissueMissingGift } from './catalog/reissue-missing-gift.ts';
import { requestExchange } from './catalog/request-exchange.ts';
import { requestHuman } from './catalog/request-human.ts';
import { requestRefund } from './catalog/request-refund.ts';
import { requestReturn } from './catalog/request-return.ts';
import { searchKnowledge } from './catalog/search-knowledge.ts';
import { searchProducts } from './catalog/search-products.ts';
import { sendCode } from './catalog/send-code.ts';
import { suggestReplies } from './catalog/suggest-replies.ts';
import { trackParcel } from './catalog/track-parcel.ts';
import { urgeShipment } from './catalog/urge-shipment.ts';
import { verifyOrder } from './catalog/verify-order.ts';
import type { Tool } from './tool.ts';

/** Every tool that only looks, those by which shoppers show who they are, and the two of the dialogue itself. */
export const readTools: readonly Tool[] = [
  findOrders,
  getOrder,
  trackParcel,
  getRefundStatus,
  checkReturns,
  listRequests,
  verifyOrder,
  sendCode,
  checkCode,
  searchProducts,
  getProduct,
  compareProducts,
  recommendSize,
  listPromotions,
  searchKnowledge,
  requestHuman,
  suggestReplies,
];

/** Every tool by which the agent does something; each passes the gate. */
export const writeTools: readonly Tool[] = [
  cancelOrder,
  changeDeliveryAddress,
  urgeShipment,
  requestReturn,
  requestExchange,
  requestRefund,
  claimPriceProtection,
  reissueMissingGift,
  offerRetention,
  acceptRetentionOffer,
];

/** What operators alone do, through the same gate: no model is told of it. */
export const operatorTools: readonly Tool[] = [giveGoodwill];

/** Everything that the agent may call. */
export const allTools: readonly Tool[] = [...readTools, ...writeTools];

/** A tool as a model is told of it. */
export interface ToolSchema {
  name: string;
  description: string;
  /** JSON Schema of the arguments. */
  parameters: Record<string, unknown>;
}

export function toolSchemaOf({ name, description, input }: Tool): ToolSchema {
  const { $schema: _, ...parameters } = z.toJSONSchema(input, { io: 'input' });
  return { name, description, parameters };
}

/** Of `allTools`, in their order; made once. */
export const toolSchemas: readonly ToolSchema[] = allTools.map(toolSchemaOf);
