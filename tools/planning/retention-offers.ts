import type { Localized } from '../../knowledge/language.ts';
import type { Customer } from '../commerce/customer.ts';
import { addDays } from '../commerce/durations.ts';
import { formatMoney, money, type Money } from '../commerce/money.ts';
import type { Order } from '../commerce/order.ts';
import { leftToRefund, refundableFor } from '../commerce/paid-share.ts';
import type { Variant } from '../commerce/product.ts';
import type { OfferKind, RetentionReason } from '../ledger/offer.ts';
import type { CaseLine, OfferDraft } from '../policy/action-case.ts';
import type { ShopPolicy } from '../policy/shop-policy.ts';
import { sharesOf } from './pick-lines.ts';
import { priceDrop } from './price-drop.ts';
import type { ReadOrder } from './read-order.ts';

export interface RetentionQuestion {
  read: ReadOrder;
  /** Goods that the shopper would give back. */
  lines: readonly CaseLine[];
  reason: RetentionReason;
  tier: Customer['tier'];
  terms: ShopPolicy['retention'];
  /** Another size that would fit, in stock. */
  otherSize?: { line: CaseLine; variant: Variant };
  now: Date;
}

/**
 * The alternatives that make sense for an order as it stands, in the sequence of the shop's policy: each within its share
 * of the goods' value and within what the margin carries. None for an order that isn't paid or is cancelled.
 */
export function retentionOffers(question: RetentionQuestion): OfferDraft[] {
  const { order } = question.read;
  if (order.state === 'awaiting_payment' || order.state === 'cancelled') return [];
  return question.terms.offers[question.reason].flatMap((kind) => drafts[kind](question) ?? []);
}

/** What the shopper would take back: all that was paid before dispatch, the price of the goods after it. */
export function atStake(order: Order, lines: readonly CaseLine[]): Money {
  return isUnsent(order) ? leftToRefund(order) : refundableFor(order, sharesOf(lines), 'goods');
}

const drafts: Record<OfferKind, (question: RetentionQuestion) => OfferDraft | undefined> = {
  price_difference: priceDifference,
  coupon,
  exchange,
  upgrade_shipping: upgradeShipping,
  partial_refund: partialRefund,
};

function priceDifference({ read, lines, terms }: RetentionQuestion): OfferDraft | undefined {
  const { order } = read;
  const cheaper = lines.flatMap((each) => {
    const drop = priceDrop(read, each.line);
    return drop && drop.difference.amount > 0 ? [{ each, drop }] : [];
  });
  const difference = cheaper.reduce((sum, { drop }) => sum + drop.difference.amount, 0);
  const amount = money(Math.min(difference, leftToRefund(order).amount), order.totals.paid.currency);
  if (amount.amount === 0 || amount.amount > mostOf(order, terms.marginFloor)) return undefined;
  const text = moneyTexts(amount);
  return {
    kind: 'price_difference',
    effect: {
      kind: 'refund',
      orderNumber: order.number,
      lines: sharesOf(cheaper.map(({ each }) => each)),
      amount,
      reason: { en: 'Price difference', zh: '退差价' },
      withReturn: false,
    },
    cost: amount,
    title: { en: `Keep it and get ${text.en} back`, zh: `不退货，退您差价${text.zh}` },
    terms: {
      en: 'The difference to today’s price, back the way you paid.',
      zh: '按今天的价格退差价，原路退回。',
    },
  };
}

function coupon({ read: { order }, tier, terms, now }: RetentionQuestion): OfferDraft | undefined {
  const value = wholeUnits(
    mostOf(order, Math.min(tier === 'vip' ? terms.couponShareVip : terms.couponShare, terms.marginFloor)),
    order,
  );
  if (value.amount === 0) return undefined;
  const text = moneyTexts(value);
  return {
    kind: 'coupon',
    effect: {
      kind: 'coupon',
      customerId: order.customerId,
      value,
      expiresAt: addDays(now, terms.couponDays).toISOString(),
      reason: { en: `For keeping order ${order.number}`, zh: `保留订单 ${order.number}` },
    },
    cost: value,
    title: { en: `Keep it and get a ${text.en} coupon`, zh: `保留订单，送您${text.zh}优惠券` },
    terms: {
      en: `For your next order, within ${terms.couponDays} days.`,
      zh: `下次下单可用，${terms.couponDays}天内有效。`,
    },
  };
}

function exchange({ read: { order }, otherSize }: RetentionQuestion): OfferDraft | undefined {
  if (!otherSize?.line.deliveredAt) return undefined;
  const { line, variant } = otherSize;
  const size = variant.size ?? '';
  return {
    kind: 'exchange',
    effect: {
      kind: 'exchange',
      orderNumber: order.number,
      line: { lineId: line.line.id, quantity: line.quantity },
      toVariantId: variant.id,
      reason: { en: "Size doesn't fit", zh: '尺码不合适' },
    },
    cost: money(0, order.totals.paid.currency),
    title: { en: `Exchange it for size ${size}`, zh: `换成 ${size} 码` },
    terms: {
      en: `${line.line.title.en}: we keep size ${size} for you and send it free of charge once the first is back.`,
      zh: `${line.line.title.zh}：${size} 码给您留着，原来那件寄回后包邮寄出。`,
    },
  };
}

function upgradeShipping({ read: { order }, terms }: RetentionQuestion): OfferDraft | undefined {
  const cost = money(terms.upgradeShippingCost, order.totals.paid.currency);
  if (!isUnsent(order) || order.express || cost.amount > mostOf(order, terms.marginFloor)) return undefined;
  return {
    kind: 'upgrade_shipping',
    effect: { kind: 'upgrade_shipping', orderNumber: order.number },
    cost,
    title: { en: 'Send it by express, free of charge', zh: '免费升级加急配送' },
    terms: {
      en: 'Your order goes to the front and travels the fastest way.',
      zh: '优先发货，走最快的快递，不另收费。',
    },
  };
}

function partialRefund({ read: { order }, lines, tier, terms }: RetentionQuestion): OfferDraft | undefined {
  if (lines.length === 0 || !lines.every(({ deliveredAt }) => deliveredAt)) return undefined;
  const share = tier === 'vip' ? terms.partialRefundShareVip : terms.partialRefundShare;
  const shares = sharesOf(lines);
  const left = refundableFor(order, shares, 'goods');
  const value = Math.min(Math.floor(left.amount * share), mostOf(order, Math.min(share, terms.marginFloor)));
  const amount = wholeUnits(value, order);
  if (amount.amount === 0) return undefined;
  const text = moneyTexts(amount);
  return {
    kind: 'partial_refund',
    effect: {
      kind: 'refund',
      orderNumber: order.number,
      lines: shares,
      amount,
      reason: { en: 'Kept with part of the price back', zh: '保留商品，部分退款' },
      withReturn: false,
    },
    cost: amount,
    title: { en: `Keep it and get ${text.en} back`, zh: `不用寄回，退您${text.zh}` },
    terms: { en: 'Back the way you paid; the goods stay with you.', zh: '原路退回，商品您留着。' },
  };
}

function isUnsent({ state, shipments }: Order): boolean {
  return state === 'paid' && shipments.length === 0;
}

/** At most this share of the goods' value, minor units. */
function mostOf({ totals }: Order, share: number): number {
  return Math.floor(totals.items.amount * share);
}

/** Rounded down to whole yuan, dollars, yen: nobody offers 19.95. */
function wholeUnits(amount: number, { totals }: Order): Money {
  const { currency } = totals.paid;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const unit = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
  return money(Math.floor(amount / unit) * unit, currency);
}

function moneyTexts(amount: Money): Localized {
  return { en: formatMoney(amount, 'en'), zh: formatMoney(amount, 'zh') };
}
