import type { Order } from '../order.ts';
import type { RefundStage } from '../refund.ts';
import { moneyOnlyStages, withReturnStages } from '../refund-timeline.ts';
import { rejections } from './refund-reasons.ts';
import type { Story } from './stories.ts';
import { basket, deliveredParcel, tellOrder, travelDays, type Telling } from './story-order.ts';

/** Delivered, and then a refund of the first of its goods, as far as the story goes. */
export function refundedOrder(story: Extract<Story, { tells: 'refund' }>, telling: Telling): Order {
  const { calendar, random } = telling;
  const all = story.withReturn ? withReturnStages : moneyOnlyStages;
  const passed = all.slice(0, all.indexOf(story.upTo) + 1);
  const took = passed.reduce((days, stage) => days + stageDays[stage], 0);
  const lastDay = story.upTo === 'paid_out' ? random.int(9, 60) : 1;
  const delivered = lastDay + took + (story.rejected === 'tooLate' ? 52 : 3);
  const day = delivered + travelDays(telling.customer);
  const sized = story.reason === 'tooSmall' || story.reason === 'tooLarge' || story.rejected === 'worn';
  const food = story.rejected === 'opened';
  let at = lastDay + took;
  const stages = passed.map((stage) => {
    at -= stageDays[stage];
    return [stage, calendar.at(at, '10:40')] as const;
  });
  const rejected = story.rejected && { at: calendar.hoursAgo(8), reason: rejections[story.rejected] };
  return tellOrder(telling, day, {
    lines: basket(telling, 1, food ? 'food' : sized ? 'sized' : undefined),
    parcels: [deliveredParcel(telling, day)],
    refunds: [
      { lines: [0], reason: story.reason, withReturn: story.withReturn, stages, ...(rejected && { rejected }) },
    ],
  });
}

/** Days between one stage and the next. */
const stageDays: Readonly<Record<RefundStage, number>> = {
  requested: 0,
  approved: 1,
  parcel_sent_back: 2,
  parcel_received: 4,
  inspected: 1,
  refund_approved: 1,
  paid_out: 1,
};
