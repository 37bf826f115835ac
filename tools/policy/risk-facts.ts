import { daysSince } from './days-since.ts';
import type { ActionCase, ShopperHistory } from './action-case.ts';
import type { ActionKind } from './action-kinds.ts';
import type { ShopPolicy } from './shop-policy.ts';

export interface RiskFacts {
  /** In the period; price differences and accepted offers left out. */
  refunds: number;
  /** Paid orders of the period. */
  orders: number;
  /** Of those, the share with a refund: 0 to 1. */
  refundShare: number;
  /** Claims through Shopmate of things missing, damaged or not received, in the period. */
  claims: number;
  /** Why a person should look; empty: no reason. */
  over: readonly ('refunds' | 'refund_share' | 'claims')[];
}

type Past = Pick<ActionCase, 'history' | 'now' | 'timeZone'>;

/** What of a shopper's past is counted: refunds and claims of the policy's own period. */
export function countedPast(
  { history, now, timeZone }: Past,
  { risk }: ShopPolicy,
): Pick<ShopperHistory, 'refunds'> & { claims: ShopperHistory['actions'] } {
  const isRecent = ({ at }: { at: Date }) => daysSince(at, now, timeZone) <= risk.periodDays;
  return {
    refunds: history.refunds.filter((each) => isRecent(each) && !isAdjustment(each, history)),
    claims: history.actions.filter(
      (each) => isRecent(each) && (each.kind === 'request_refund' || each.kind === 'reissue_missing_gift'),
    ),
  };
}

/** What a shopper's past says, counted within the policy's own period. */
export function riskFacts(past: Past, policy: ShopPolicy): RiskFacts {
  const { history, now, timeZone } = past;
  const { risk } = policy;
  const isRecent = ({ at }: { at: Date }) => daysSince(at, now, timeZone) <= risk.periodDays;
  const { refunds, claims } = countedPast(past, policy);
  const orders = history.orders.filter((each) => isRecent(each) && each.state !== 'cancelled' && each.paid.amount > 0);
  const refunded = new Set(refunds.map(({ orderNumber }) => orderNumber));
  const share = orders.length === 0 ? 0 : orders.filter(({ number }) => refunded.has(number)).length / orders.length;
  return {
    refunds: refunds.length,
    orders: orders.length,
    refundShare: share,
    claims: claims.length,
    over: [
      ...(refunds.length >= risk.refunds ? (['refunds'] as const) : []),
      ...(orders.length >= risk.refundShareFrom && share >= risk.refundShare ? (['refund_share'] as const) : []),
      ...(claims.length >= risk.claims ? (['claims'] as const) : []),
    ],
  };
}

const adjustments: ReadonlySet<string> = new Set<ActionKind>([
  'claim_price_protection',
  'accept_retention_offer',
  'give_goodwill',
]);

/** A price difference, an accepted offer or a goodwill: the goods were kept, and nothing was claimed. */
export function isAdjustment(
  { orderNumber, amount }: Pick<ShopperHistory['refunds'][number], 'orderNumber' | 'amount'>,
  { actions }: ShopperHistory,
): boolean {
  return actions.some(
    (past) =>
      adjustments.has(past.kind) &&
      past.orderNumber === orderNumber &&
      past.effect.kind === 'refund' &&
      past.effect.amount.amount === amount.amount,
  );
}
