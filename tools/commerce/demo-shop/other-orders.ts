import type { Order } from '../order.ts';
import type { RefundStage } from '../refund.ts';
import type { Calendar } from './calendar.ts';
import type { CarrierKey } from './carriers.ts';
import { colours, type ColourKey } from './colours.ts';
import { orderNumber, type DemoCustomer } from './demo-customer.ts';
import type { LineSheet, ParcelSheet, RefundSheet } from './describe-order.ts';
import { orderBy } from './order-by.ts';
import type { JourneyEnd } from './parcel-journey.ts';
import { demoProducts } from './products.ts';
import { createRandom, type Random } from './random.ts';
import { rejections, type RefundReason } from './refund-reasons.ts';

/** What becomes of an order, and how many such the demo shop has. */
type Story =
  | { tells: 'awaiting_payment' | 'never_paid' | 'waiting' | 'waiting_too_long' }
  | { tells: 'cancelled'; refunded: boolean }
  | { tells: 'partly_shipped' }
  | { tells: 'delivered'; parcels: 1 | 2; gift?: boolean }
  | { tells: 'moving'; how: Movement }
  | {
      tells: 'refund';
      reason: RefundReason;
      withReturn: boolean;
      upTo: RefundStage;
      rejected?: keyof typeof rejections;
    };

type Movement =
  | 'on_the_way'
  | 'customs'
  | 'out_for_delivery'
  | 'ready_for_pickup'
  | 'late'
  | 'stuck'
  | 'lost'
  | 'returning'
  | 'returned';

const stories: readonly (readonly [count: number, story: Story])[] = [
  [5, { tells: 'awaiting_payment' }],
  [4, { tells: 'never_paid' }],
  [9, { tells: 'waiting' }],
  [4, { tells: 'waiting_too_long' }],
  [2, { tells: 'cancelled', refunded: false }],
  [4, { tells: 'cancelled', refunded: true }],
  [5, { tells: 'partly_shipped' }],
  [34, { tells: 'delivered', parcels: 1 }],
  [4, { tells: 'delivered', parcels: 2 }],
  [3, { tells: 'delivered', parcels: 1, gift: true }],
  [11, { tells: 'moving', how: 'on_the_way' }],
  [3, { tells: 'moving', how: 'customs' }],
  [5, { tells: 'moving', how: 'out_for_delivery' }],
  [5, { tells: 'moving', how: 'ready_for_pickup' }],
  [5, { tells: 'moving', how: 'late' }],
  [4, { tells: 'moving', how: 'stuck' }],
  [3, { tells: 'moving', how: 'lost' }],
  [3, { tells: 'moving', how: 'returning' }],
  [3, { tells: 'moving', how: 'returned' }],
  [2, { tells: 'refund', reason: 'tooSmall', withReturn: true, upTo: 'requested' }],
  [2, { tells: 'refund', reason: 'changedMind', withReturn: true, upTo: 'approved' }],
  [2, { tells: 'refund', reason: 'tooLarge', withReturn: true, upTo: 'parcel_sent_back' }],
  [2, { tells: 'refund', reason: 'notAsDescribed', withReturn: true, upTo: 'parcel_received' }],
  [2, { tells: 'refund', reason: 'wrongItem', withReturn: true, upTo: 'inspected' }],
  [2, { tells: 'refund', reason: 'tooSmall', withReturn: true, upTo: 'refund_approved' }],
  [3, { tells: 'refund', reason: 'tooLarge', withReturn: true, upTo: 'paid_out' }],
  [2, { tells: 'refund', reason: 'damaged', withReturn: false, upTo: 'requested' }],
  [1, { tells: 'refund', reason: 'missingItem', withReturn: false, upTo: 'approved' }],
  [1, { tells: 'refund', reason: 'damaged', withReturn: false, upTo: 'refund_approved' }],
  [2, { tells: 'refund', reason: 'damaged', withReturn: false, upTo: 'paid_out' }],
  [1, { tells: 'refund', reason: 'changedMind', withReturn: true, upTo: 'inspected', rejected: 'worn' }],
  [1, { tells: 'refund', reason: 'changedMind', withReturn: true, upTo: 'requested', rejected: 'tooLate' }],
  [1, { tells: 'refund', reason: 'changedMind', withReturn: true, upTo: 'requested', rejected: 'opened' }],
  [1, { tells: 'refund', reason: 'damaged', withReturn: false, upTo: 'requested', rejected: 'noProof' }],
];

/** What one order needs to be told. */
interface Telling {
  customer: DemoCustomer;
  calendar: Calendar;
  random: Random;
  /** A free number of about that day. */
  number(daysAgo: number): string;
}

/** The orders of the other customers: every state, every condition of a parcel, every stage of a refund. */
export function otherOrders(
  customers: readonly DemoCustomer[],
  numbersTaken: readonly string[],
  calendar: Calendar,
): Order[] {
  const random = createRandom(20_317);
  const taken = new Set(numbersTaken);
  const number = (daysAgo: number) => {
    let slot = 9;
    while (taken.has(orderNumber(daysAgo, slot))) slot -= 1; // a busy day borrows from the day before
    const free = orderNumber(daysAgo, slot);
    taken.add(free);
    return free;
  };
  const all = stories.flatMap(([count, story]) => Array.from({ length: count }, () => story));
  return all.map((story, index) => {
    const fitting = customers.filter((each) => suits(story, each));
    const customer = fitting[index % fitting.length];
    if (!customer) throw new Error(`nobody for ${JSON.stringify(story)}`);
    return tell(story, { customer, calendar, random, number });
  });
}

/** Parcels abroad have customs and take longer; the short stories of a few days are told at home. */
function suits(story: Story, { place }: DemoCustomer): boolean {
  const abroad = place.customsBefore !== undefined;
  if (story.tells === 'refund' && story.rejected === 'opened') return !abroad;
  if (story.tells !== 'moving') return true;
  if (story.how === 'customs') return abroad;
  return story.how === 'on_the_way' || story.how === 'lost' || story.how === 'late' || !abroad;
}

function tell(story: Story, telling: Telling): Order {
  switch (story.tells) {
    case 'awaiting_payment':
      return order(telling, 0, {
        placedAt: telling.calendar.hoursAgo(telling.random.int(2, 26) / 60),
        payment: 'awaited',
      });
    case 'never_paid': {
      const { at } = telling.calendar;
      const day = telling.random.int(4, 50);
      return order(telling, day, { placedAt: at(day, '20:40'), payment: 'never', cancelledAt: at(day, '21:10') });
    }
    case 'waiting':
      return order(telling, 1, {});
    case 'waiting_too_long':
      return order(telling, telling.random.int(4, 6), {});
    case 'cancelled':
      return cancelledOrder(story.refunded, telling);
    case 'partly_shipped':
      return partlyShippedOrder(telling);
    case 'delivered':
      return deliveredOrder(story, telling);
    case 'moving':
      return movingOrder(story.how, telling);
    case 'refund':
      return refundedOrder(story, telling);
  }
}

type Sheet = Parameters<typeof orderBy>[1];

function order(telling: Telling, daysAgo: number, sheet: Partial<Sheet>): Order {
  const { customer, calendar, random, number } = telling;
  const time = `${String(random.int(8, 23)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`;
  return orderBy(customer, {
    number: number(daysAgo),
    placedAt: calendar.at(daysAgo, time),
    lines: basket(telling, random.int(1, 3)),
    ...sheet,
  });
}

function cancelledOrder(refunded: boolean, telling: Telling): Order {
  const day = refunded ? telling.random.int(12, 90) : 2;
  const { at } = telling.calendar;
  const lines = basket(telling, 1);
  const stages: RefundSheet['stages'] = [
    ['requested', at(day - 1, '09:05')],
    ['approved', at(day - 1, '09:06')],
    ...(refunded
      ? ([
          ['refund_approved', at(day - 1, '15:30')],
          ['paid_out', at(day - 2, '15:00')],
        ] as const)
      : []),
  ];
  return order(telling, day, {
    lines,
    cancelledAt: at(day - 1, '09:05'),
    refunds: [{ lines: [0], reason: 'cancelled', whole: true, withReturn: false, stages }],
  });
}

function partlyShippedOrder(telling: Telling): Order {
  const { random, calendar, customer } = telling;
  return order(telling, 3, {
    lines: basket(telling, 2),
    parcels: [
      {
        carrier: carrierFor(customer, random),
        lines: [0],
        shippedAt: calendar.at(2, '17:20'),
        end: 'in_transit',
        lastScanAt: calendar.hoursAgo(random.int(6, 20)),
      },
    ],
  });
}

function deliveredOrder(story: Extract<Story, { tells: 'delivered' }>, telling: Telling): Order {
  const { random, calendar } = telling;
  const day = random.int(18, 330);
  const lines = basket(telling, story.parcels === 2 ? 2 : random.int(1, 3));
  const gift: LineSheet = { product: 'crew-socks-3-pack', colour: random.pick(['white', 'grey', 'black']), gift: true };
  const own = (indices: number[] | undefined, later: number): ParcelSheet => ({
    ...deliveredParcel(telling, day),
    ...(indices && { lines: indices }),
    lastScanAt: calendar.at(day - travelDays(telling.customer) - later, `${random.int(10, 19)}:${random.int(10, 59)}`),
  });
  return order(telling, day, {
    lines: story.gift ? [...lines, gift] : lines,
    parcels: story.parcels === 2 ? [own([0], 0), own([1], 1)] : [own(undefined, 0)],
    ...(random.int(1, 4) === 1 && { discount: 20 }),
  });
}

function deliveredParcel({ customer, calendar, random }: Telling, day: number): ParcelSheet {
  return {
    carrier: carrierFor(customer, random),
    shippedAt: calendar.at(day - 1, `${random.int(14, 18)}:${random.int(10, 59)}`),
    end: 'delivered',
    lastScanAt: calendar.at(day - travelDays(customer), '16:20'),
  };
}

/** From the order to the door. */
function travelDays({ place }: DemoCustomer): number {
  return place.customsBefore === undefined ? 4 : 10;
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

function movingOrder(how: Movement, telling: Telling): Order {
  const { customer, calendar, random } = telling;
  const { end, ordered, scanned } = moves[how];
  const day = ordered[customer.place.customsBefore === undefined ? 0 : 1] + random.int(0, 2);
  return order(telling, day, {
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
const withReturn: readonly RefundStage[] = [
  'requested',
  'approved',
  'parcel_sent_back',
  'parcel_received',
  'inspected',
  'refund_approved',
  'paid_out',
];
const moneyOnly: readonly RefundStage[] = ['requested', 'approved', 'refund_approved', 'paid_out'];

function refundedOrder(story: Extract<Story, { tells: 'refund' }>, telling: Telling): Order {
  const { calendar, random } = telling;
  const all = story.withReturn ? withReturn : moneyOnly;
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
  return order(telling, day, {
    lines: basket(telling, 1, food ? 'food' : sized ? 'sized' : undefined),
    parcels: [deliveredParcel(telling, day)],
    refunds: [
      { lines: [0], reason: story.reason, withReturn: story.withReturn, stages, ...(rejected && { rejected }) },
    ],
  });
}

function carrierFor({ place }: DemoCustomer, random: Random): CarrierKey {
  return random.pick<CarrierKey>(place.customsBefore === undefined ? ['sf', 'zto', 'jd', 'yto'] : ['dhl', 'ups']);
}

/** So many different products that can be sent there, in a choice that can be had. */
function basket({ customer, random }: Telling, size: number, only?: 'sized' | 'food'): LineSheet[] {
  const home = customer.place.customsBefore === undefined;
  const pool = demoProducts.filter(
    ({ line, kind, sizeChartId }) =>
      (home || (line !== 'pet_food' && kind.en !== 'power bank')) &&
      (only === undefined || (only === 'food' ? line === 'pet_food' : sizeChartId !== undefined)),
  );
  const keys = new Set<string>();
  while (keys.size < size) keys.add(random.pick(pool).id);
  return [...keys].map((id) => {
    const product = pool.find((each) => each.id === id);
    const variant = random.pick((product?.variants ?? []).filter((each) => each.stock > 0));
    const colour = colourKeys.get(variant.colour?.en);
    return {
      product: id.replace('prd_', ''),
      ...(colour && { colour }),
      ...(variant.size !== undefined && { size: variant.size }),
      ...(product?.line === 'pet_food' && random.int(1, 3) === 1 && { quantity: 2 }),
    };
  });
}

const colourKeys = new Map<string | undefined, ColourKey>(
  (Object.keys(colours) as ColourKey[]).map((key) => [colours[key].name.en, key]),
);
