import type { Order } from '../order.ts';
import type { Calendar } from './calendar.ts';
import { orderNumber, type DemoCustomer } from './demo-customer.ts';
import type { LineSheet, ParcelSheet, RefundSheet } from './describe-order.ts';
import { movingOrder } from './moving-order.ts';
import { createRandom } from './random.ts';
import { refundedOrder } from './refunded-order.ts';
import { stories, type Story } from './stories.ts';
import { basket, carrierFor, deliveredParcel, tellOrder, travelDays, type Telling } from './story-order.ts';

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
      return tellOrder(telling, 0, {
        placedAt: telling.calendar.hoursAgo(telling.random.int(2, 26) / 60),
        payment: 'awaited',
      });
    case 'never_paid': {
      const { at } = telling.calendar;
      const day = telling.random.int(4, 50);
      return tellOrder(telling, day, { placedAt: at(day, '20:40'), payment: 'never', cancelledAt: at(day, '21:10') });
    }
    case 'waiting':
      return tellOrder(telling, 1, {});
    case 'waiting_too_long':
      return tellOrder(telling, telling.random.int(4, 6), {});
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
  return tellOrder(telling, day, {
    lines,
    cancelledAt: at(day - 1, '09:05'),
    refunds: [{ lines: [0], reason: 'cancelled', whole: true, withReturn: false, stages }],
  });
}

function partlyShippedOrder(telling: Telling): Order {
  const { random, calendar, customer } = telling;
  return tellOrder(telling, 3, {
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
  return tellOrder(telling, day, {
    lines: story.gift ? [...lines, gift] : lines,
    parcels: story.parcels === 2 ? [own([0], 0), own([1], 1)] : [own(undefined, 0)],
    ...(random.int(1, 4) === 1 && { discount: 20 }),
  });
}
