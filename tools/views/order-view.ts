import type { Language } from '../../knowledge/language.ts';
import type { OrderCard, ParcelCondition } from '../cards.ts';
import { assessShipment } from '../commerce/assess-shipment.ts';
import { dispatchStatus, isRefunded } from '../commerce/dispatch-status.ts';
import { calendarDaysPast } from '../commerce/durations.ts';
import type { Order, OrderLine, OrderState } from '../commerce/order.ts';
import { isPaidBack } from '../commerce/paid-share.ts';
import type { Refund, RefundStage } from '../commerce/refund.ts';
import { type MoneyView, moneyView } from './money-view.ts';
import type { Viewer } from './viewer.ts';

/** Something bought, for a reader. */
export interface ItemView {
  title: string;
  /** Colour and size as bought; empty where there was no choice. */
  options: string;
  quantity: number;
  gift: boolean;
}

/** When goods that aren't shipped will be. */
export interface DispatchView {
  items: ItemView[];
  /** ISO instant: the shop's promise. */
  by: string;
  overdue: boolean;
  /** Days past the promise by the shop's calendar; 0 when not overdue, and on the promised day itself. */
  daysOverdue: number;
}

/** An order at a glance. Instants are ISO 8601 in UTC. */
export interface OrderSummary {
  number: string;
  state: OrderState;
  placedAt: string;
  items: ItemView[];
  paid: MoneyView;
  deliverBy?: string;
  cancelledAt?: string;
  /** Set while something that is paid isn't shipped. */
  dispatch?: DispatchView;
  parcels: { trackingNumber: string; condition: ParcelCondition; daysLate: number; deliveredAt?: string }[];
  refunds: { id: string; amount: MoneyView; state: 'in_progress' | 'paid_out' | 'rejected'; stage: RefundStage }[];
  /** All that was bought has been refunded, or will be. */
  isPaidBack: boolean;
  /** Pieces that are swapped: what comes back, and what is sent for it, then or already. */
  exchanges?: { title: string; quantity: number; to: string; requestedAt: string; sentAt?: string }[];
  /** Sent the faster way, at the shop's cost. */
  express?: true;
  /** Number of the order whose goods this one sends once more. */
  replaces?: string;
  /** Numbers of the orders that send goods of this one once more. */
  sentAgainBy?: string[];
}

export function itemView(line: OrderLine, language: Language): ItemView {
  return { title: line.title[language], options: line.options[language], quantity: line.quantity, gift: line.gift };
}

export function dispatchView(order: Order, { language, now, timeZone }: Viewer): DispatchView | undefined {
  const status = dispatchStatus(order, now);
  return (
    status && {
      items: status.lines.map((line) => itemView(line, language)),
      by: status.by.toISOString(),
      overdue: status.overdue,
      daysOverdue: calendarDaysPast(status.by, now, timeZone),
    }
  );
}

export function refundState(refund: Refund): 'in_progress' | 'paid_out' | 'rejected' {
  if (refund.rejected) return 'rejected';
  return refund.stages.at(-1)?.stage === 'paid_out' ? 'paid_out' : 'in_progress';
}

export function orderSummary(order: Order, viewer: Viewer): OrderSummary {
  const { language, now, timeZone } = viewer;
  const dispatch = dispatchView(order, viewer);
  const isPromised = comes(order);
  return {
    number: order.number,
    state: order.state,
    placedAt: order.placedAt.toISOString(),
    items: order.lines.map((line) => itemView(line, language)),
    paid: moneyView(order.totals.paid, language),
    ...(order.deliverBy && isPromised && { deliverBy: order.deliverBy.toISOString() }),
    ...(order.cancelledAt && { cancelledAt: order.cancelledAt.toISOString() }),
    ...(dispatch && { dispatch }),
    parcels: order.shipments.map((shipment) => {
      const { condition, deliveredAt } = assessShipment(shipment, now);
      return {
        trackingNumber: shipment.trackingNumber,
        condition,
        daysLate: calendarDaysPast(shipment.promisedBy, deliveredAt ?? now, timeZone),
        ...(deliveredAt && { deliveredAt: deliveredAt.toISOString() }),
      };
    }),
    refunds: order.refunds.map((refund) => ({
      id: refund.id,
      amount: moneyView(refund.amount, language),
      state: refundState(refund),
      stage: refund.stages.at(-1)?.stage ?? 'requested',
    })),
    isPaidBack: isPaidBack(order),
    ...doneView(order, language),
  };
}

/** What was done about an order besides refunds; each part only where there is something. */
function doneView(
  { lines, exchanges, express, replaces, replacements }: Order,
  language: Language,
): Pick<OrderSummary, 'exchanges' | 'express' | 'replaces' | 'sentAgainBy'> {
  return {
    ...(exchanges && {
      exchanges: exchanges.map(({ lineId, quantity, to, requestedAt, sentAt }) => ({
        title: lines.find(({ id }) => id === lineId)?.title[language] ?? '',
        quantity,
        to: to.options[language],
        requestedAt: requestedAt.toISOString(),
        ...(sentAt && { sentAt: sentAt.toISOString() }),
      })),
    }),
    ...(express && { express }),
    ...(replaces && { replaces: replaces.number }),
    ...(replacements && { sentAgainBy: replacements.map(({ number }) => number) }),
  };
}

/** Whether it is still to be promised: nothing is of goods that were paid back before they left. */
function comes(order: Order): boolean {
  return order.shipments.length > 0 || !isRefunded(order);
}

export function orderCard(order: Order, language: Language): OrderCard {
  const isPromised = comes(order);
  return {
    type: 'order',
    number: order.number,
    state: order.state,
    placedAt: order.placedAt.toISOString(),
    lines: order.lines.map((line) => ({
      ...itemView(line, language),
      unitPrice: { ...line.unitPrice },
      imageUrl: line.imageUrl,
    })),
    paid: { ...order.totals.paid },
    ...(order.dispatchBy && isPromised && { dispatchBy: order.dispatchBy.toISOString() }),
    ...(order.deliverBy && isPromised && { deliverBy: order.deliverBy.toISOString() }),
  };
}
