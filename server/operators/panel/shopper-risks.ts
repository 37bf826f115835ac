import type { Localized } from '../../../knowledge/language.ts';
import { assessShipment } from '../../../tools/commerce/assess-shipment.ts';
import type { Order } from '../../../tools/commerce/order.ts';
import type { ServiceRequest } from '../../../tools/ledger/service-request.ts';
import type { ShopperHistory } from '../../../tools/policy/action-case.ts';
import { daysSince } from '../../../tools/policy/days-since.ts';
import { countedPast, riskFacts } from '../../../tools/policy/risk-facts.ts';
import type { ShopPolicy } from '../../../tools/policy/shop-policy.ts';
import type { ShopperPanel } from '../../contract/operator/actions.ts';

type Wire = ShopperPanel['risks'][number];

type Evidence = Wire['because'][number]['evidence'][number];

export interface ShopperRisk extends Pick<Wire, 'kind' | 'level'> {
  because: { text: Localized; evidence: Evidence[] }[];
}

/** Facts that risks are told from, all dated; orders and requests of one shopper. */
export interface ShopperFacts {
  now: Date;
  /** IANA, the shop's. */
  timeZone: string;
  orders: readonly Order[];
  requests: readonly ServiceRequest[];
  ratings: readonly { conversationId: string; score: number; at: Date }[];
  history: ShopperHistory;
  policy?: ShopPolicy;
}

interface Sign {
  /** How much it weighs. */
  weight: number;
  because: Localized;
  evidence: Evidence[];
}

/** Only lately counts, days. */
const lately = 90;
/** Who has bought more than once and then not for so long may have left, days. */
const awayDays = 120;

/**
 * What a shopper may do next that the shop would rather they didn't, each told from facts alone: one weight is low, two
 * are medium, three or more high. A kind without a fact isn't told.
 *
 * - churn: bought more than once and not for 120 days; the newest order cancelled or paid back, a parcel or dispatch late
 *   now, a request turned down (of 90 days), one each.
 * - bad_review: a rating of 2 or less (two), a parcel late, stuck or lost now, a request turned down (of 90 days).
 * - abnormal_refunds: by the numbers of the shop's policy from which a person decides, two each; one when only photos are
 *   asked for.
 */
export function shopperRisks(facts: ShopperFacts): ShopperRisk[] {
  const late = lateSigns(facts);
  const rejected = rejectedSigns(facts);
  return [
    ...riskOf('churn', [...awaySigns(facts), ...givenBackSigns(facts), ...late.slice(0, 1), ...rejected.slice(0, 1)]),
    ...riskOf('bad_review', [...ratingSigns(facts), ...late.slice(0, 1), ...rejected.slice(0, 1)]),
    ...riskOf('abnormal_refunds', refundSigns(facts)),
  ];
}

function riskOf(kind: Wire['kind'], signs: readonly Sign[]): ShopperRisk[] {
  if (signs.length === 0) return [];
  const weight = signs.reduce((sum, each) => sum + each.weight, 0);
  const level = weight >= 3 ? 'high' : weight === 2 ? 'medium' : 'low';
  return [{ kind, level, because: signs.map(({ because: text, evidence }) => ({ text, evidence })) }];
}

const isPaid = ({ state, totals }: Order) =>
  state !== 'cancelled' && state !== 'awaiting_payment' && totals.paid.amount > 0;

const newestFirst = (orders: readonly Order[]) =>
  orders.toSorted((one, other) => other.placedAt.getTime() - one.placedAt.getTime());

function awaySigns({ orders, now, timeZone }: ShopperFacts): Sign[] {
  const paid = newestFirst(orders.filter(isPaid));
  const [last] = paid;
  if (!last || paid.length < 2) return [];
  const days = daysSince(last.placedAt, now, timeZone);
  if (days < awayDays) return [];
  const because = {
    en: `Bought ${paid.length} times, and not for ${days} days`,
    zh: `买过 ${paid.length} 次，已有 ${days} 天没下单`,
  };
  return [{ weight: 1, because, evidence: [{ kind: 'order', id: last.number }] }];
}

function givenBackSigns({ orders, now, timeZone }: ShopperFacts): Sign[] {
  const [newest] = newestFirst(orders);
  if (!newest || daysSince(newest.placedAt, now, timeZone) > lately) return [];
  const { number, state, refunds } = newest;
  const evidence = [{ kind: 'order' as const, id: number }];
  if (state === 'cancelled') {
    return [
      { weight: 1, because: { en: `Cancelled the newest order ${number}`, zh: `取消了最近一单 ${number}` }, evidence },
    ];
  }
  if (!refunds.some(({ rejected, withReturn }) => !rejected && withReturn)) return [];
  return [
    {
      weight: 1,
      because: { en: `Returns goods of the newest order ${number}`, zh: `最近一单 ${number} 在退货` },
      evidence,
    },
  ];
}

function lateSigns({ orders, now }: ShopperFacts): Sign[] {
  return newestFirst(orders).flatMap((order): Sign[] => {
    const { number, state, dispatchBy, shipments } = order;
    const evidence = [{ kind: 'order' as const, id: number }];
    const waits = (state === 'paid' || state === 'partly_shipped') && dispatchBy !== undefined && dispatchBy < now;
    if (waits) {
      return [
        { weight: 1, because: { en: `${number} should have shipped already`, zh: `${number} 超时未发货` }, evidence },
      ];
    }
    const words = shipments
      .map((shipment) => troubleWords[assessShipment(shipment, now).condition])
      .find((each) => each !== undefined);
    if (!words) return [];
    return [
      { weight: 1, because: { en: `Parcel of ${number} ${words.en}`, zh: `${number} 的包裹${words.zh}` }, evidence },
    ];
  });
}

const troubleWords: Partial<Record<ReturnType<typeof assessShipment>['condition'], Localized>> = {
  late: { en: 'is late', zh: '晚到' },
  stuck: { en: 'doesn’t move', zh: '物流停滞' },
  lost: { en: 'is lost', zh: '丢失' },
};

function rejectedSigns({ requests, now, timeZone }: ShopperFacts): Sign[] {
  return requests
    .filter(({ state, openedAt }) => state === 'rejected' && daysSince(openedAt, now, timeZone) <= lately)
    .map(({ number, title }) => ({
      weight: 1,
      because: { en: `“${title.en}” was turned down`, zh: `“${title.zh}”被驳回` },
      evidence: [{ kind: 'request', id: number }],
    }));
}

function ratingSigns({ ratings, now, timeZone }: ShopperFacts): Sign[] {
  return ratings
    .filter(({ score, at }) => score <= 2 && daysSince(at, now, timeZone) <= lately)
    .slice(0, 1)
    .map(({ conversationId, score, at }) => ({
      weight: 2,
      because: { en: `Rated a conversation ${score} of 5`, zh: `有一次会话评了 ${score} 分（满分 5 分）` },
      evidence: [{ kind: 'conversation', id: conversationId, at: at.toISOString() }],
    }));
}

function refundSigns({ history, now, timeZone, policy }: ShopperFacts): Sign[] {
  if (!policy) return [];
  const { risk } = policy;
  const { refunds, refundShare, claims, over } = riskFacts({ history, now, timeZone }, policy);
  const counted = countedPast({ history, now, timeZone }, policy);
  const newestFirst = <Each extends { at: Date }>(all: readonly Each[]) =>
    all.toSorted((one, other) => other.at.getTime() - one.at.getTime());
  const ofRefunds = newestFirst(counted.refunds).map(({ orderNumber: id, at, amount }): Evidence => ({
    kind: 'refund',
    id,
    at: at.toISOString(),
    amount,
  }));
  const ofClaims = newestFirst(counted.claims).flatMap(({ orderNumber: id, at }): Evidence[] =>
    id === undefined ? [] : [{ kind: 'order', id, at: at.toISOString() }],
  );
  const evidence = { refunds: ofRefunds, refund_share: ofRefunds, claims: ofClaims };
  const share = Math.round(refundShare * 100);
  const period = risk.periodDays;
  const words = {
    refunds: { en: `${refunds} refunds in ${period} days`, zh: `${period} 天内退款 ${refunds} 次` },
    refund_share: {
      en: `${share}% of orders in ${period} days paid back`,
      zh: `${period} 天内 ${share}% 的订单有退款`,
    },
    claims: { en: `${claims} claims in ${period} days`, zh: `${period} 天内申诉 ${claims} 次` },
  };
  const signs: Sign[] = over.map((each) => ({ weight: 2, because: words[each], evidence: evidence[each] }));
  const isNear = signs.length === 0 && refunds >= risk.photosFromRefunds;
  return isNear ? [{ weight: 1, because: words.refunds, evidence: evidence.refunds }] : signs;
}
