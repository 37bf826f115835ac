import { z } from 'zod';
import type { ParcelCondition } from '../cards.ts';
import { assessShipment } from '../commerce/assess-shipment.ts';
import { dispatchStatus } from '../commerce/dispatch-status.ts';
import { addDays, addWorkingDays, dayIn } from '../commerce/durations.ts';
import type { Order } from '../commerce/order.ts';
import type { Shipment } from '../commerce/shipment.ts';
import { caseLine, readOrder } from '../planning/read-order.ts';
import { defineWriteTool } from '../tool.ts';
import { dayText } from '../views/day-view.ts';
import { planItems, row } from '../views/plan-view.ts';
import { presentDone } from '../views/request-view.ts';

export const urgeShipmentInput = z.object({
  orderNumber: z.string().min(1).max(40),
  trackingNumber: z.string().min(1).max(60).optional().describe('only when the shopper means this parcel'),
});

/** Urges whoever the goods wait for: the warehouse before dispatch, the carrier after it. Once a day and parcel. */
export const urgeShipment = defineWriteTool({
  name: 'urge_shipment',
  description:
    'Urges the warehouse to dispatch, or the carrier to deliver, and says by when there will be an answer; it finds out ' +
    'itself whom. Use it when a shopper asks to hurry an order. Needs the order number.',
  input: urgeShipmentInput,
  level: 'order_verified',
  async plan({ orderNumber, trackingNumber }, context) {
    const read = await readOrder(context, orderNumber);
    if (read.status === 'refused') return read;
    const { order } = read;
    const { language, now, timeZone = 'UTC' } = context;
    const late = lateOne(order, trackingNumber, now);
    if (!late) return { status: 'refused', reason: 'not_found_or_unverified' };
    const { shipment, lines } = late;
    const to = shipment ? 'carrier' : 'seller';
    const answerBy = shipment ? addDays(now, 1) : addWorkingDays(now, 1, timeZone);
    const whom = shipment
      ? {
          en: `${shipment.carrier.name.en}, parcel ${shipment.trackingNumber}`,
          zh: `${shipment.carrier.name.zh} ${shipment.trackingNumber}`,
        }
      : { en: 'our warehouse', zh: '仓库' };
    const pieces = lines.map((line) => ({ line, quantity: line.quantity }));
    const title = shipment
      ? { en: `Urge ${whom.en}`, zh: `催促${whom.zh}` }
      : { en: `Urge the dispatch of ${order.number}`, zh: `催促订单 ${order.number} 发货` };
    return {
      status: 'planned',
      plan: {
        action: {
          kind: 'urge_shipment',
          effect: {
            kind: 'urge',
            orderNumber: order.number,
            to,
            ...(shipment ? { shipmentId: shipment.id } : {}),
            day: dayIn(timeZone, now),
          },
          order,
          lines: pieces.flatMap((each) => caseLine(read, each, now) ?? []),
        },
        card: {
          title: { en: `${title.en}?`, zh: `要${title.zh}吗？` }[language],
          items: planItems(pieces, language),
          rows: [
            row({ en: 'We urge', zh: '催促' }, whom, context),
            row(
              { en: 'Answer by', zh: '最晚答复' },
              {
                en: dayText(answerBy, { ...context, language: 'en' }),
                zh: dayText(answerBy, { ...context, language: 'zh' }),
              },
              context,
            ),
          ],
          confirmLabel: { en: 'Urge', zh: '帮我催' }[language],
          cancelLabel: { en: 'Not now', zh: '先不催' }[language],
        },
        request: {
          title,
          steps: [
            { code: 'urged', label: { en: 'Urged', zh: '已催促' }, at: now },
            {
              code: 'answered',
              label: shipment
                ? { en: 'Answer of the carrier', zh: '快递答复' }
                : { en: 'Answer of the warehouse', zh: '仓库答复' },
              expectedBy: answerBy,
            },
          ],
        },
      },
    };
  },
  present: presentDone,
});

interface Late {
  /** Absent: the goods wait for the warehouse. */
  shipment?: Shipment;
  lines: Order['lines'];
}

/**
 * A lost, stuck or late parcel first, then goods that wait for dispatch longer than promised, then any parcel on its
 * way, then what waits, then the last parcel: whether urging makes sense is for the rules to say.
 */
function lateOne(order: Order, trackingNumber: string | undefined, now: Date): Late | undefined {
  const spelled = (each: string): string => each.replace(/[\s-]/gu, '').toUpperCase();
  const parcels = order.shipments
    .filter((each) => trackingNumber === undefined || spelled(each.trackingNumber) === spelled(trackingNumber))
    .map((shipment) => ({ shipment, ...assessShipment(shipment, now) }));
  if (trackingNumber !== undefined && parcels.length === 0) return undefined;
  const over: readonly ParcelCondition[] = ['delivered', 'returning', 'returned'];
  const moving = parcels.filter(({ condition }) => !over.includes(condition));
  const troubled = (['lost', 'stuck', 'late'] as const).flatMap((wanted) =>
    moving.filter(({ condition }) => condition === wanted),
  );
  const waiting = trackingNumber === undefined ? dispatchStatus(order, now) : undefined;
  const parcel = troubled[0] ?? (waiting?.overdue ? undefined : moving[0]) ?? (waiting ? undefined : parcels.at(-1));
  if (!parcel) return { lines: waiting?.lines ?? order.lines };
  const { shipment } = parcel;
  return { shipment, lines: order.lines.filter(({ id }) => shipment.lineIds.includes(id)) };
}
