import type { Order } from '../order.ts';
import type { JourneyEnd } from './parcel-journey.ts';
import type { Movement } from './stories.ts';
import { carrierFor, tellOrder, type Telling } from './story-order.ts';

/** One parcel, under way. */
export function movingOrder(how: Movement, telling: Telling): Order {
  const { customer, calendar, random } = telling;
  const { end, ordered, scanned } = moves[how];
  const day = ordered[customer.place.customsBefore === undefined ? 0 : 1] + random.int(0, 2);
  return tellOrder(telling, day, {
    parcels: [
      {
        carrier: carrierFor(customer, random),
        shippedAt: calendar.at(day - 1, `${random.int(14, 18)}:${random.int(10, 59)}`),
        end,
        lastScanAt: calendar.hoursAgo(scanned),
      },
    ],
  });
}

interface Move {
  end: JourneyEnd;
  /** Days ago that it was ordered, at home and abroad. */
  ordered: readonly [home: number, abroad: number];
  /** Hours since the last scan. */
  scanned: number;
}

const moves: Readonly<Record<Movement, Move>> = {
  on_the_way: { end: 'in_transit', ordered: [2, 7], scanned: 4 },
  customs: { end: 'in_customs', ordered: [7, 7], scanned: 30 },
  out_for_delivery: { end: 'out_for_delivery', ordered: [3, 9], scanned: 2 },
  ready_for_pickup: { end: 'ready_for_pickup', ordered: [4, 9], scanned: 20 },
  late: { end: 'delayed', ordered: [9, 19], scanned: 18 },
  stuck: { end: 'in_transit', ordered: [7, 12], scanned: 118 },
  lost: { end: 'lost', ordered: [16, 24], scanned: 40 },
  returning: { end: 'returning', ordered: [11, 20], scanned: 26 },
  returned: { end: 'returned', ordered: [17, 30], scanned: 50 },
};
