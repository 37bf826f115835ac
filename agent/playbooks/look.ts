import type { z } from 'zod';
import type { acceptRetentionOfferInput } from '../../tools/catalog/accept-retention-offer.ts';
import type { cancelOrderInput } from '../../tools/catalog/cancel-order.ts';
import type { changeDeliveryAddressInput } from '../../tools/catalog/change-delivery-address.ts';
import type { CheckReturnsContent, checkReturnsInput } from '../../tools/catalog/check-returns.ts';
import type { CheckCodeContent, checkCodeInput } from '../../tools/catalog/check-code.ts';
import type { claimPriceProtectionInput } from '../../tools/catalog/claim-price-protection.ts';
import type { CompareProductsContent, compareProductsInput } from '../../tools/catalog/compare-products.ts';
import type { FindOrdersContent, findOrdersInput } from '../../tools/catalog/find-orders.ts';
import type { GetOrderContent, getOrderInput } from '../../tools/catalog/get-order.ts';
import type { GetProductContent, getProductInput } from '../../tools/catalog/get-product.ts';
import type { GetRefundStatusContent, getRefundStatusInput } from '../../tools/catalog/get-refund-status.ts';
import type { ListPromotionsContent, listPromotionsInput } from '../../tools/catalog/list-promotions.ts';
import type { ListRequestsContent, listRequestsInput } from '../../tools/catalog/list-requests.ts';
import type { OfferRetentionContent, offerRetentionInput } from '../../tools/catalog/offer-retention.ts';
import type { RecommendSizeContent, recommendSizeInput } from '../../tools/catalog/recommend-size.ts';
import type { reissueMissingGiftInput } from '../../tools/catalog/reissue-missing-gift.ts';
import type { requestExchangeInput } from '../../tools/catalog/request-exchange.ts';
import type { requestRefundInput } from '../../tools/catalog/request-refund.ts';
import type { requestReturnInput } from '../../tools/catalog/request-return.ts';
import type { SearchKnowledgeContent, searchKnowledgeInput } from '../../tools/catalog/search-knowledge.ts';
import type { SearchProductsContent, searchProductsInput } from '../../tools/catalog/search-products.ts';
import type { SendCodeContent, sendCodeInput } from '../../tools/catalog/send-code.ts';
import type { TrackParcelContent, trackParcelInput } from '../../tools/catalog/track-parcel.ts';
import type { urgeShipmentInput } from '../../tools/catalog/urge-shipment.ts';
import type { VerifyOrderContent, verifyOrderInput } from '../../tools/catalog/verify-order.ts';
import type { Refusal, ToolRun } from '../../tools/contract.ts';
import type { DoneContent } from '../../tools/views/request-view.ts';
import type { ActionDraft, Steps, ToolCall } from './playbook.ts';

/** The tools that playbooks look things up with: what they take and what they answer. */
interface Lookups {
  check_code: [typeof checkCodeInput, CheckCodeContent];
  check_returns: [typeof checkReturnsInput, CheckReturnsContent];
  compare_products: [typeof compareProductsInput, CompareProductsContent];
  find_orders: [typeof findOrdersInput, FindOrdersContent];
  get_order: [typeof getOrderInput, GetOrderContent];
  get_product: [typeof getProductInput, GetProductContent];
  get_refund_status: [typeof getRefundStatusInput, GetRefundStatusContent];
  list_promotions: [typeof listPromotionsInput, ListPromotionsContent];
  list_requests: [typeof listRequestsInput, ListRequestsContent];
  offer_retention: [typeof offerRetentionInput, OfferRetentionContent];
  recommend_size: [typeof recommendSizeInput, RecommendSizeContent];
  search_knowledge: [typeof searchKnowledgeInput, SearchKnowledgeContent];
  search_products: [typeof searchProductsInput, SearchProductsContent];
  send_code: [typeof sendCodeInput, SendCodeContent];
  track_parcel: [typeof trackParcelInput, TrackParcelContent];
  verify_order: [typeof verifyOrderInput, VerifyOrderContent];
}

/** The tools that do something: what they take. */
interface Actions {
  accept_retention_offer: typeof acceptRetentionOfferInput;
  cancel_order: typeof cancelOrderInput;
  change_delivery_address: typeof changeDeliveryAddressInput;
  claim_price_protection: typeof claimPriceProtectionInput;
  reissue_missing_gift: typeof reissueMissingGiftInput;
  request_exchange: typeof requestExchangeInput;
  request_refund: typeof requestRefundInput;
  request_return: typeof requestReturnInput;
  urge_shipment: typeof urgeShipmentInput;
}

type ActionName = keyof Actions;
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

/** An action with its arguments checked by its tool's own type, as far as they are known. */
export function draftOf<Name extends ActionName>(
  tool: Name,
  args: { [Key in keyof z.input<Actions[Name]>]?: z.input<Actions[Name]>[Key] | undefined },
): ActionDraft {
  return { tool, args: Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined)) };
}

/** What a tool tells beside its refusal; all of it may be missing. */
export interface RefusalDetails {
  /** The rule that decided. */
  rule?: string;
  /** What a plan stumbled over. */
  cause?: string;
  /** The no in the shopper's words. */
  tell?: string;
  /** Where something is asked for: the rule that calls a person once it is there, in the shopper's words. */
  then?: { rule: string; tell: string };
  items?: { line: string; title: string; options: string }[];
  /** Parts of an address that are missing. */
  missing?: string[];
  sizes?: { size: string; inStock: boolean }[];
  colours?: string[];
}

/** What asking for an action came to. Where a person has to decide, the turn is over and no playbook hears of it. */
export type Attempt =
  | { status: 'done'; content: DoneContent }
  /** The shopper sees a card and answers it by its buttons. */
  | { status: 'asked'; content: unknown }
  | { status: 'refused'; reason: Refusal; details: RefusalDetails }
  /** It isn't known whether it was done. */
  | { status: 'unconfirmed' }
  | { status: 'failed' };

/** Asks the shop for an action. */
export function* attempt({ tool, args }: ActionDraft): Steps<Attempt> {
  return readAttempt(yield { do: 'call', call: { name: tool, args } });
}

/** What became of an action, read from its run. */
export function readAttempt(run: ToolRun | undefined): Attempt {
  if (run?.status === 'awaiting_confirmation') return { status: 'asked', content: run.content };
  const read = readRun<DoneContent>(run);
  switch (read.status) {
    case 'ok':
      return { status: 'done', content: read.content };
    case 'refused':
      return { status: 'refused', reason: read.reason, details: read.details ?? {} };
    case 'failed': {
      const isOpen =
        run?.reason === 'unconfirmed' || (run?.content as { error?: unknown } | undefined)?.error === 'unconfirmed';
      return { status: isOpen ? 'unconfirmed' : 'failed' };
    }
  }
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
