import { z } from 'zod';
import { cancelOrder } from './catalog/cancel-order.ts';
import { claimPriceProtection } from './catalog/claim-price-protection.ts';
import { compareProducts } from './catalog/compare-products.ts';
import { findOrders } from './catalog/find-orders.ts';
import { getOrder } from './catalog/get-order.ts';
import { getProduct } from './catalog/get-product.ts';
import { getRefundStatus } from './catalog/get-refund-status.ts';
import { listPromotions } from './catalog/list-promotions.ts';
import { recommendSize } from './catalog/recommend-size.ts';
import { requestHuman } from './catalog/request-human.ts';
import { requestReturn } from './catalog/request-return.ts';
import { searchKnowledge } from './catalog/search-knowledge.ts';
import { searchProducts } from './catalog/search-products.ts';
import { suggestReplies } from './catalog/suggest-replies.ts';
import { trackParcel } from './catalog/track-parcel.ts';
import { urgeShipment } from './catalog/urge-shipment.ts';
import { verifyOrder } from './catalog/verify-order.ts';
import type { Tool } from './tool.ts';

/** Every tool that only looks, and the two of the dialogue itself. */
export const readTools: readonly Tool[] = [
  findOrders,
  getOrder,
  trackParcel,
  getRefundStatus,
  verifyOrder,
  searchProducts,
  getProduct,
  compareProducts,
  recommendSize,
  listPromotions,
  searchKnowledge,
  requestHuman,
  suggestReplies,
];

/** Those that look, and those that act. */
export const allTools: readonly Tool[] = [...readTools, cancelOrder, urgeShipment, requestReturn, claimPriceProtection];

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

/** Of `readTools`, in their order; made once. */
export const toolSchemas: readonly ToolSchema[] = readTools.map(toolSchemaOf);
