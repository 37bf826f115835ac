import { money } from '../commerce/money.ts';
import { anOrder, customerId } from '../commerce/testing.ts';
import type { ActionCase, IssueOffers, OfferDraft } from './action-case.ts';
import { aCase } from './testing.ts';

/** A personal code for so many fen. */
export function aCoupon(value: number): OfferDraft {
  const reason = { en: 'For staying', zh: '挽留优惠' };
  return {
    kind: 'coupon',
    effect: {
      kind: 'coupon',
      customerId: customerId('cus_mei'),
      value: money(value, 'CNY'),
      expiresAt: '2026-04-20T00:00:00.000Z',
      reason,
    },
    cost: money(value, 'CNY'),
    title: reason,
    terms: reason,
  };
}

/** Offering a coupon of ¥19.95 (5 %) to someone who finds the jacket too dear before it is sent. */
export function offering(set: Partial<ActionCase> = {}, round: Partial<IssueOffers> = {}): ActionCase {
  const { claim: _, ...rest } = aCase({
    kind: 'offer_retention',
    effect: {
      kind: 'issue_offers',
      orderNumber: 'SM10001',
      reason: 'price',
      offers: [aCoupon(1995)],
      atStake: money(39900, 'CNY'),
      ...round,
    },
    order: anOrder({ state: 'paid', shipments: [] }),
    lines: [],
    ...set,
  });
  return rest;
}
