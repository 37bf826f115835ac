import type { Order } from '../commerce/order.ts';
import { money } from '../commerce/money.ts';
import { refundTimeline } from '../commerce/refund-timeline.ts';
import { refundSteps } from '../ledger/refund-steps.ts';
import type { RequestStep } from '../ledger/service-request.ts';

/** How and by when money goes back that is promised now. */
export interface MoneyBack {
  /** The refund's stages, and the money's arrival. */
  steps: RequestStep[];
  /** When the money is there. */
  from: Date;
  by: Date;
  /** With a return: by when the goods have to be on their way. */
  sendBackBy?: Date;
}

/**
 * The stages of a refund that is approved at `now`, by the same rules as refunds under way. Where nothing has to come back
 * there is nothing left to look at: the shop enters the money as approved at once (`refund-effects-contract.ts`), and its
 * days count from now.
 */
export function moneyBack(order: Order, withReturn: boolean, now: Date, timeZone = 'UTC'): MoneyBack {
  const timeline = refundTimeline(
    {
      id: 'planned',
      lineIds: [],
      amount: money(0, order.totals.paid.currency),
      reason: { en: '', zh: '' },
      withReturn,
      stages: [
        { stage: 'requested', at: now },
        { stage: 'approved', at: now },
        ...(withReturn ? [] : [{ stage: 'refund_approved' as const, at: now }]),
      ],
    },
    order.paymentMethod,
    now,
    timeZone,
  );
  const { stages, money: arrival } = timeline;
  const { from, by } = arrival ?? { from: now, by: now };
  const sendBackBy = stages.find(({ stage }) => stage === 'parcel_sent_back')?.expectedBy;
  return {
    steps: refundSteps(timeline),
    from,
    by,
    ...(sendBackBy ? { sendBackBy } : {}),
  };
}
