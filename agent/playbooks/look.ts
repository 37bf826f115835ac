import type { z } from 'zod';
import type { CompareProductsContent, compareProductsInput } from '../../tools/catalog/compare-products.ts';
import type { FindOrdersContent, findOrdersInput } from '../../tools/catalog/find-orders.ts';
import type { GetOrderContent, getOrderInput } from '../../tools/catalog/get-order.ts';
import type { GetProductContent, getProductInput } from '../../tools/catalog/get-product.ts';
import type { GetRefundStatusContent, getRefundStatusInput } from '../../tools/catalog/get-refund-status.ts';
import type { ListPromotionsContent, listPromotionsInput } from '../../tools/catalog/list-promotions.ts';
import type { RecommendSizeContent, recommendSizeInput } from '../../tools/catalog/recommend-size.ts';
import type { SearchKnowledgeContent, searchKnowledgeInput } from '../../tools/catalog/search-knowledge.ts';
import type { SearchProductsContent, searchProductsInput } from '../../tools/catalog/search-products.ts';
import type { TrackParcelContent, trackParcelInput } from '../../tools/catalog/track-parcel.ts';
import type { VerifyOrderContent, verifyOrderInput } from '../../tools/catalog/verify-order.ts';
import type { Refusal, ToolRun } from '../../tools/contract.ts';
import type { Steps, ToolCall } from './playbook.ts';

/** The tools that playbooks look things up with: what they take and what they answer. */
interface Lookups {
  compare_products: [typeof compareProductsInput, CompareProductsContent];
  find_orders: [typeof findOrdersInput, FindOrdersContent];
  get_order: [typeof getOrderInput, GetOrderContent];
  get_product: [typeof getProductInput, GetProductContent];
  get_refund_status: [typeof getRefundStatusInput, GetRefundStatusContent];
  list_promotions: [typeof listPromotionsInput, ListPromotionsContent];
  recommend_size: [typeof recommendSizeInput, RecommendSizeContent];
  search_knowledge: [typeof searchKnowledgeInput, SearchKnowledgeContent];
  search_products: [typeof searchProductsInput, SearchProductsContent];
  track_parcel: [typeof trackParcelInput, TrackParcelContent];
  verify_order: [typeof verifyOrderInput, VerifyOrderContent];
}

type LookupName = keyof Lookups;
type LookupArgs<Name extends LookupName> = z.input<Lookups[Name][0]>;

/** What looking something up came to. `failed` is an outage: the shopper can do nothing about it. */
export type Looked<Content> =
  | { status: 'ok'; content: Content }
  /** `details` is what the tool tells about its refusal, if anything. */
  | { status: 'refused'; reason: Refusal; details: unknown }
  | { status: 'failed' };

/** A call with its arguments checked by the tool's own type. */
export function callOf<Name extends LookupName>(name: Name, args: LookupArgs<Name>): ToolCall {
  return { name, args };
}

/** Calls a tool and reads its answer. */
export function* look<Name extends LookupName>(name: Name, args: LookupArgs<Name>): Steps<Looked<Lookups[Name][1]>> {
  return readRun(yield { do: 'call', call: callOf(name, args) });
}

function readRun<Content>(run: ToolRun | undefined): Looked<Content> {
  const content: unknown = run?.content;
  if (run === undefined || typeof content !== 'object' || content === null) return { status: 'failed' };
  if (run.status === 'ok' && !('error' in content)) return { status: 'ok', content: content as Content };
  if (run.status !== 'refused') return { status: 'failed' };
  return {
    status: 'refused',
    reason: run.reason as Refusal,
    details: 'details' in content ? content.details : undefined,
  };
}
