import type { RefundCard } from '../cards.ts';
import type { Order } from '../commerce/order.ts';
import type { Refund, RefundStage } from '../commerce/refund.ts';
import { refundParts } from '../commerce/refund-parts.ts';
import { calendarDaysPast } from '../commerce/durations.ts';
import { type RefundTimeline, refundTimeline } from '../commerce/refund-timeline.ts';
import { paymentMethodLabels, refundStageLabels } from './labels.ts';
import { type MoneyView, moneyView } from './money-view.ts';
import { type ItemView, itemView } from './order-view.ts';
import type { Viewer } from './viewer.ts';

export interface RefundStageView {
  stage: RefundStage;
  /** The stage in the shopper's language. */
  label: string;
  /** When it happened; absent for what is ahead. */
  at?: string;
  /** By when the shop expects it; only for what is ahead. */
  expectedBy?: string;
}

/** A refund and where it stands. Instants are ISO 8601 in UTC. */
export interface RefundView {
  id: string;
  amount: MoneyView;
  /** What it is made of, where that is known: `price` less `discount` plus `shipping`. */
  parts?: { price: MoneyView; discount?: MoneyView; shipping?: MoneyView };
  state: 'in_progress' | 'paid_out' | 'rejected';
  /** The last stage that happened, and since when. */
  stage: RefundStage;
  stageLabel: string;
  since: string;
  /** What comes next, and by when; only while in progress. */
  next?: { stage: RefundStage; label: string; expectedBy: string; overdue: boolean; daysOverdue: number };
  /** The window in which the money arrives, as it is or as expected now; `arrived` once that is past. Absent when rejected. */
  money?: { from: string; by: string; arrived: boolean };
  /** Every stage of this refund, in order. */
  stages: RefundStageView[];
  items: ItemView[];
  /** Why it was asked for, as the shop recorded it. */
  reason: string;
  withReturn: boolean;
  returnTrackingNumber?: string;
  rejected?: { at: string; reason: string };
}

export function refundView(order: Order, refund: Refund, viewer: Viewer): RefundView {
  const { language, now, timeZone } = viewer;
  const timeline = timelineOf(order, refund, viewer);
  const { next, money } = timeline;
  return {
    id: refund.id,
    amount: moneyView(refund.amount, language),
    ...partsView(order, refund, language),
    state: timeline.state,
    stage: timeline.stage,
    stageLabel: refundStageLabels[timeline.stage][language],
    since: timeline.since.toISOString(),
    ...(next && {
      next: {
        ...next,
        label: refundStageLabels[next.stage][language],
        expectedBy: next.expectedBy.toISOString(),
        daysOverdue: calendarDaysPast(next.expectedBy, now, timeZone),
      },
    }),
    ...(money && { money: { ...money, from: money.from.toISOString(), by: money.by.toISOString() } }),
    stages: stageViews(timeline, viewer),
    items: order.lines.filter(({ id }) => refund.lineIds.includes(id)).map((line) => itemView(line, language)),
    reason: refund.reason[language],
    withReturn: refund.withReturn,
    ...(refund.returnTrackingNumber && { returnTrackingNumber: refund.returnTrackingNumber }),
    ...(refund.rejected && {
      rejected: { at: refund.rejected.at.toISOString(), reason: refund.rejected.reason[language] },
    }),
  };
}

function partsView(order: Order, refund: Refund, language: Viewer['language']): Pick<RefundView, 'parts'> {
  const parts = refundParts(order, refund);
  if (!parts) return {};
  const { price, discount, shipping } = parts;
  return {
    parts: {
      price: moneyView(price, language),
      ...(discount.amount > 0 ? { discount: moneyView(discount, language) } : {}),
      ...(shipping.amount > 0 ? { shipping: moneyView(shipping, language) } : {}),
    },
  };
}

export function refundCard(order: Order, refund: Refund, viewer: Viewer): RefundCard {
  const timeline = timelineOf(order, refund, viewer);
  return {
    type: 'refund',
    orderNumber: order.number,
    amount: { ...refund.amount },
    state: timeline.state,
    paymentMethod: paymentMethodLabels[order.paymentMethod][viewer.language],
    stages: stageViews(timeline, viewer),
    ...(refund.rejected && { rejectedBecause: refund.rejected.reason[viewer.language] }),
  };
}

function timelineOf(order: Order, refund: Refund, { now, timeZone = 'UTC' }: Viewer): RefundTimeline {
  return refundTimeline(refund, order.paymentMethod, now, timeZone);
}

function stageViews({ stages }: RefundTimeline, { language }: Viewer): RefundStageView[] {
  return stages.map(({ stage, at, expectedBy }) => ({
    stage,
    label: refundStageLabels[stage][language],
    ...(at && { at: at.toISOString() }),
    ...(expectedBy && { expectedBy: expectedBy.toISOString() }),
  }));
}
