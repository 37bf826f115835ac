import { assessShipment } from '../../commerce/assess-shipment.ts';
import { dispatchStatus } from '../../commerce/dispatch-status.ts';
import type { Order } from '../../commerce/order.ts';
import type { Shipment } from '../../commerce/shipment.ts';
import type { ActionCase } from '../action-case.ts';
import type { Verdict } from '../decision.ts';
import type { Rule } from '../rule.ts';
import { dayText } from '../say.ts';

/** A nudge helps where something is late or stands still; everything else only wears the nudge out. */
export const urgeWhenLate: Rule = {
  id: 'urge_when_late',
  actions: ['urge_shipment'],
  decide(action) {
    const { order, effect } = action;
    if (!order || effect.kind !== 'urge') return undefined;
    if (effect.to === 'seller') return ofDispatch(order, action);
    const shipment = order.shipments.find(({ id }) => id === effect.shipmentId);
    return shipment ? ofParcel(shipment, order, action) : { decision: 'deny', because: 'no such parcel in the order' };
  },
};

function ofDispatch(order: Order, { now, timeZone }: ActionCase): Verdict | undefined {
  const waiting = dispatchStatus(order, now);
  if (waiting?.overdue) return undefined;
  if (!waiting) {
    return {
      decision: 'deny',
      because: `nothing waits for dispatch, the order is ${order.state}`,
      tell: {
        en: `Nothing of order ${order.number} is waiting to be sent. I can look up where its parcels are.`,
        zh: `订单${order.number}没有等待发货的商品了。我可以帮您查一下包裹到哪了。`,
      },
    };
  }
  const by = dayText(waiting.by, timeZone);
  return {
    decision: 'deny',
    because: 'dispatch is not overdue',
    tell: {
      en: `Order ${order.number} is to be sent by ${by.en}, so it's still in time. If it hasn't left by then, I'll urge the warehouse.`,
      zh: `订单${order.number}最晚${by.zh}发货，现在还在时间内。到时还没发，我帮您催仓库。`,
    },
  };
}

function ofParcel(shipment: Shipment, order: Order, { now, timeZone }: ActionCase): Verdict | undefined {
  const { condition, rule } = assessShipment(shipment, now);
  if (condition === 'late' || condition === 'stuck') return undefined;
  const because = `the parcel is ${condition} (${rule})`;
  const by = dayText(shipment.promisedBy, timeZone);
  switch (condition) {
    case 'lost':
      return {
        decision: 'deny',
        because,
        tell: {
          en: `This parcel counts as lost, so urging won't bring it. I can send the same goods again free of charge, or refund you: whichever you prefer.`,
          zh: '这个包裹已经按丢件处理，再催也没用了。可以免费补发一份，或者全额退款，您看要哪个？',
        },
      };
    case 'out_for_delivery':
      return {
        decision: 'deny',
        because,
        tell: {
          en: `The parcel of order ${order.number} is out for delivery right now. The courier's number is on the tracking card.`,
          zh: `订单${order.number}的包裹正在派送，物流卡片上有快递电话，急的话可以直接联系。`,
        },
      };
    case 'ready_for_pickup':
      return {
        decision: 'deny',
        because,
        tell: {
          en: `The parcel of order ${order.number} is waiting for you at the pickup point.`,
          zh: `订单${order.number}的包裹已经到自提点了，凭取件码去取就行。`,
        },
      };
    case 'delivered':
      return {
        decision: 'deny',
        because,
        tell: {
          en: `The carrier reports this parcel as delivered. If you don't have it, tell me and I'll have it looked into.`,
          zh: '快递显示这个包裹已签收。如果您没收到，跟我说一声，我帮您核查。',
        },
      };
    case 'returning':
    case 'returned':
      return {
        decision: 'deny',
        because,
        tell: {
          en: `This parcel is going back to our warehouse, so urging won't help. I can pass you to a colleague who sends it again or refunds you.`,
          zh: '这个包裹正在退回仓库，催了也不会再派送。我可以帮您转给同事，重新寄出或者退款。',
        },
      };
    case 'on_the_way':
      return {
        decision: 'deny',
        because,
        tell: {
          en: `The parcel of order ${order.number} is moving and is promised by ${by.en}. If it isn't there by then, I'll urge the carrier.`,
          zh: `订单${order.number}的包裹在正常运输，承诺${by.zh}前送到。到时没到，我帮您催快递。`,
        },
      };
  }
}
